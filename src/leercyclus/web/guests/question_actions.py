"""Keep what a participant wants to find out."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from leercyclus.web.audit.actions import record
from leercyclus.web.design.forms import Conflict
from leercyclus.web.guests.models import Registration
from leercyclus.web.people.roles import Actor


@transaction.atomic
def keep_question(*, actor: Actor, registration: UUID, question: str, version: int) -> Registration:
    """Keep the question with which somebody comes.

    Args:
        actor: who writes; the caller asked the rules.
        registration: whose.
        question: at most 280 characters; empty for none.
        version: of the registration that the form was filled from.

    Raises:
        Conflict: it was changed meanwhile, in another window.
    """
    row = Registration.objects.select_for_update().select_related("day").get(pk=registration)
    if row.version != version:
        raise Conflict(version=row.version, theirs={"question": row.question})
    row.question = question
    row.version += 1
    row.save(update_fields=["question", "version"])
    record(
        actor=actor,
        what="registration.question_kept",
        circle=row.day.circle_id,
        organisation=row.organisation_id,
        person=row.person_id,
        thing=row.pk,
        facts={"is_filled": bool(question)},
    )
    return row
