"""Lift a barrier that its owner raised by name; the owner hears how."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import record
from leercyclus.web.design.forms import Conflict
from leercyclus.web.landing import home_sentences as sentences
from leercyclus.web.landing.models import Barrier
from leercyclus.web.mail.actions import queue_mail
from leercyclus.web.people.names_queries import readers
from leercyclus.web.people.roles import Actor


@transaction.atomic
def lift_barrier(*, actor: Actor, barrier: UUID, how: str, version: int) -> Barrier:
    """Say how a barrier was lifted; its owner gets a mail.

    Args:
        actor: the municipal secretary; the caller asked the rules.
        barrier: one that was raised by name.
        how: what was done, at most 280 characters.
        version: of the row that the form was filled from.

    Raises:
        BadInput: the owner took it back.
        Conflict: it was changed since `version`.
    """
    row = Barrier.objects.select_for_update().get(pk=barrier)
    if row.raised_at is None:
        raise BadInput(sentences.NOT_RAISED())
    if row.version != version:
        raise Conflict(version=row.version, theirs={"how": row.lifted_how})
    row.lifted_at, row.lifted_by_id, row.lifted_how = timezone.now(), actor.person, how
    row.version += 1
    row.save(update_fields=["lifted_at", "lifted_by", "lifted_how", "version"])
    landing = Barrier.objects.select_related("landing").get(pk=barrier).landing
    for reader in readers([row.said_by_id] if row.said_by_id else []):
        queue_mail(
            key=f"barrier_lifted-{row.pk}-{row.version}",
            kind="barrier_lifted",
            template="landing/mail/barrier_lifted.txt",
            context={"how": how, "lesson": landing.pk},
            # In the outbox of nobody: it would tell who said what stands in the way.
            to=reader,
        )
    record(
        actor=actor,
        what="barrier.lifted",
        organisation=landing.organisation_id,
        person=row.said_by_id,
        thing=row.pk,
        facts={"code": row.code},
    )
    return row
