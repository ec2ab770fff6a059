"""Answer a proposal: take it over, leave all as it is, or take back what was taken over."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.days.record_actions import record_of_day
from leercyclus.web.people.roles import Actor
from leercyclus.web.running import proposal_sentences as sentences
from leercyclus.web.running.clock import begun_of
from leercyclus.web.running.ground_queries import ground_now
from leercyclus.web.running.models import Proposal
from leercyclus.web.running.pulse_actions import touch
from leercyclus.web.seating import on_the_day_actions as seating
from leercyclus.web.seating.plan_queries import published_plan

State = Proposal.State


@transaction.atomic
def take(*, actor: Actor, day: UUID, plan: UUID) -> int:
    """Take a proposal over: it becomes the version that holds, and who moves in a part to come gets a mail.

    Two hosts who press at once make one version.

    Args:
        actor: who takes it over.
        day: which.
        plan: the proposal.

    Returns:
        the number of the version that holds.

    Raises:
        Conflict: another version was published since it was made.
        BadInput: there is no such proposal, or a part in which it moves somebody has begun.
    """
    row = Proposal.objects.select_for_update().filter(pk=plan, day=day).first()
    if row is None or "rounds" not in row.content:
        raise BadInput(sentences.NO_PROPOSAL())
    ground, parts = ground_now(day)
    published = seating.publish_mended(
        actor=actor,
        ground=ground,
        plan=plan,
        based_on=row.plan_id,
        rounds=row.content["rounds"],
        reached=row.content["reached"],
        bounds=row.content["bounds"],
        begun=begun_of(parts),
    )
    if row.state != State.TAKEN:
        _decide(row, actor, State.TAKEN)
    return published.number or 0


@transaction.atomic
def leave(*, actor: Actor, day: UUID, plan: UUID) -> None:
    """Leave all as it is: hosts are not asked again until something else no longer fits.

    Args:
        actor: who says so.
        day: which.
        plan: the proposal.

    Raises:
        BadInput: there is no such proposal.
    """
    row = Proposal.objects.select_for_update().select_related("day").filter(pk=plan, day=day).first()
    if row is None:
        raise BadInput(sentences.NO_PROPOSAL())
    if row.state != State.PROPOSED:
        return
    _decide(row, actor, State.LEFT)
    record_of_day(actor=actor, what="proposal.left", day=row.day, thing=row.pk, facts={"misfits": len(row.misfits)})
    touch(day)


@transaction.atomic
def undo(*, actor: Actor, day: UUID, plan: UUID | None = None) -> int:
    """Take back the proposal that was taken over last: for the parts to come, everybody sits as before it.

    Hosts are not asked about the same again. Pressed twice, it makes one version.

    Args:
        actor: who takes it back.
        day: which.
        plan: the version that is seen; the newest when left out.

    Returns:
        the number of the version that holds.

    Raises:
        Conflict: another version was published meanwhile.
        BadInput: that version was not made by a proposal.
    """
    newest = published_plan(day)
    seen = plan or (newest.pk if newest else None)
    if seen is None or not Proposal.objects.filter(pk=seen, day=day, state=State.TAKEN).exists():
        raise BadInput(sentences.NOTHING_TO_UNDO())
    ground, parts = ground_now(day)
    begun = begun_of(parts)
    published = seating.publish_as_before(actor=actor, ground=ground, plan=seen, begun=begun)
    stands = seating.standing(ground, published, begun)
    if stands.needs_mending:
        Proposal.objects.update_or_create(
            day_id=day,
            print=stands.print,
            defaults={
                "plan_id": published.pk,
                "misfits": sorted(stands.misfits.words),
                "state": State.LEFT,
                "decided_by_id": actor.person,
                "decided_at": timezone.now(),
            },
        )
    return published.number or 0


def _decide(row: Proposal, actor: Actor, state: str) -> None:
    row.state, row.decided_by_id, row.decided_at = state, actor.person, timezone.now()
    row.save(update_fields=["state", "decided_by", "decided_at"])
