"""Keep what somebody writes around the figures of a letter."""

from __future__ import annotations

from dataclasses import asdict
from uuid import UUID

from django.db import transaction

from leercyclus.web.audit.actions import record
from leercyclus.web.design.forms import Conflict
from leercyclus.web.letters.models import Letter
from leercyclus.web.letters.words import NAMES, Words
from leercyclus.web.people.roles import Actor


@transaction.atomic
def write_words(*, actor: Actor, circle: UUID, day: UUID, organisation: UUID, words: Words, version: int = 0) -> Letter:
    """Keep the words of the letter of a municipality about a day.

    Args:
        actor: who writes.
        circle: in which.
        day: about which day.
        organisation: of which municipality.
        words: what stands around the figures; an empty one stands for the usual words.
        version: of the row that the form was filled from; 0 when there was none.

    Raises:
        Conflict: somebody else wrote meanwhile.
    """
    new = {"version": 0, "changed_by_id": actor.person}
    row, _ = Letter.objects.select_for_update().get_or_create(day_id=day, organisation_id=organisation, defaults=new)
    if row.version != version:
        raise Conflict(version=row.version, theirs={name: getattr(row, name) for name in NAMES})
    for name, text in asdict(words).items():
        setattr(row, name, text)
    row.changed_by_id = actor.person
    row.version += 1
    row.save()
    record(
        actor=actor,
        what="letter.written",
        circle=circle,
        organisation=organisation,
        thing=row.pk,
        facts={"filled": [name for name, text in asdict(words).items() if text]},
    )
    return row
