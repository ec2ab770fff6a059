"""Barriers: written down for oneself, and raised by name with the municipal secretary when its writer wants that."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import record
from leercyclus.web.circles.holders_queries import holders
from leercyclus.web.design.forms import Conflict
from leercyclus.web.landing import barrier_sentences as sentences
from leercyclus.web.landing.models import Barrier
from leercyclus.web.mail.actions import queue_mail
from leercyclus.web.people.names_queries import readers
from leercyclus.web.people.roles import Actor, Role


@transaction.atomic
def add_barrier(*, actor: Actor, lesson: UUID, code: str, text: str = "") -> Barrier:
    """Write down what stood in the way; nobody else reads the text.

    Args:
        actor: who carries the lesson.
        lesson: which.
        code: a word of `Barrier.Code`.
        text: for oneself; may be empty.
    """
    made = Barrier.objects.create(
        landing_id=lesson, said_by_id=actor.person, code=code, text=text.strip(), at=timezone.now()
    )
    record(actor=actor, what="barrier.written", thing=made.pk)
    return made


@transaction.atomic
def raise_barrier(*, actor: Actor, barrier: UUID, text: str, version: int) -> Barrier:
    """Bring a barrier to the municipal secretary, with one's name and a text for that; the own text stays unseen.

    Args:
        actor: who wrote the barrier.
        barrier: which.
        text: what the secretary may read.
        version: that the page was seen with.

    Raises:
        BadInput: no text, or the secretary has lifted it already.
        Conflict: it was changed meanwhile.
    """
    row = _own(actor, barrier, version)
    text = text.strip()
    if not text:
        raise BadInput(sentences.NO_TEXT())
    row.raised_text, row.raised_at = text, timezone.now()
    _save(row)
    home = row.landing.organisation
    record(actor=actor, what="barrier.raised", organisation=home.pk, thing=barrier, facts={"code": row.code})
    name = row.said_by.name if row.said_by else ""
    for reader in readers(holders(Role.MUNICIPAL_SECRETARY, [home.pk])):
        queue_mail(
            key=f"barrier_raised-{barrier}-{row.version}-{reader.person}",
            kind="barrier_raised",
            template="landing/mail/barrier_raised.txt",
            context={"name": name, "text": text, "code": row.get_code_display(), "home": home},
            to=reader,
        )
    return row


@transaction.atomic
def take_back_barrier(*, actor: Actor, barrier: UUID, version: int) -> None:
    """Raise a barrier no longer: the secretary sees it no more.

    Raises:
        BadInput: the secretary has lifted it already.
        Conflict: it was changed meanwhile.
    """
    row = _own(actor, barrier, version)
    row.raised_text, row.raised_at = "", None
    _save(row)
    record(actor=actor, what="barrier.taken_back", organisation=row.landing.organisation_id, thing=barrier)


@transaction.atomic
def remove_barrier(*, actor: Actor, barrier: UUID, version: int) -> None:
    """Take a barrier away altogether.

    Raises:
        BadInput: the secretary has lifted it already.
        Conflict: it was changed meanwhile.
    """
    _own(actor, barrier, version).delete()
    record(actor=actor, what="barrier.removed", thing=barrier)


def _own(actor: Actor, barrier: UUID, version: int) -> Barrier:
    """Give a barrier of the one who asks, held."""
    row = Barrier.objects.select_for_update(of=("self",)).select_related("landing__organisation", "said_by")
    found = row.get(pk=barrier, said_by=actor.person)
    if found.lifted_at is not None:
        raise BadInput(sentences.LIFTED())
    if found.version != version:
        raise Conflict(version=found.version, theirs={"raised": found.raised_text})
    return found


def _save(row: Barrier) -> None:
    row.version += 1
    row.save(update_fields=["raised_text", "raised_at", "version"])
