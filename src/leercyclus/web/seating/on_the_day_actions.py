"""Mend the groups of a day under way: what no longer fits, publishing what a host takes over, taking it back."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from django.db import transaction

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import record
from leercyclus.web.days.slot_queries import slot_titles
from leercyclus.web.design.forms import Conflict
from leercyclus.web.people.roles import Actor
from leercyclus.web.seating import on_the_day_sentences as sentences
from leercyclus.web.seating.frozen_bridge import Underway, mended_rounds, standing_of
from leercyclus.web.seating.ground_queries import Ground
from leercyclus.web.seating.measure_bridge import measured
from leercyclus.web.seating.mending import Mended, Standing
from leercyclus.web.seating.models import Mixing, Plan
from leercyclus.web.seating.plan_queries import published_plan
from leercyclus.web.seating.publish_actions import publish_plan

Rounds = Sequence[Mapping[str, Any]]
"""As `models.Plan.rounds`."""


def standing(ground: Ground, plan: Plan, begun: Collection[UUID]) -> Standing:
    """Tell how the version that holds stands beside who is there now; no query, and no search.

    Args:
        ground: what the day is made of.
        plan: the version that holds.
        begun: the parts that have begun.
    """
    return standing_of(Underway.of(ground, plan, begun))


def mended(ground: Ground, plan: Plan, begun: Collection[UUID]) -> Mended:
    """Search for groups that fit who is there now, with as few people moved as can be; nothing is kept.

    Args:
        ground: what the day is made of.
        plan: the version that holds.
        begun: the parts that have begun; they stay exactly as they are.

    Raises:
        BadInput: no plan at all.
    """
    return mended_rounds(Underway.of(ground, plan, begun))


@transaction.atomic
def publish_mended(
    *,
    actor: Actor,
    ground: Ground,
    plan: UUID,
    based_on: UUID,
    rounds: Rounds,
    reached: Mapping[str, Any],
    bounds: Mapping[str, Any],
    begun: Collection[UUID],
) -> Plan:
    """Publish groups that were mended, and mail who moves in a part to come.

    Two who publish the same at once make one version.

    Args:
        actor: who takes it over.
        ground: what the day is made of.
        plan: the id that the plan gets; one that is published already stays as it is.
        based_on: the version that it was made of.
        rounds: as `models.Plan.rounds`.
        reached: as `models.Plan.reached`.
        bounds: as `models.Plan.bounds`.
        begun: the parts that have begun by now.

    Raises:
        Conflict: another version was published meanwhile.
        BadInput: somebody would move in a part that has begun.
    """
    day = ground.whole.day
    holds = _held(day.pk)
    published = Plan.objects.filter(pk=plan, number__isnull=False).first()
    if published is not None:
        return published
    if holds is None or holds.pk != based_on:
        raise Conflict(version=(holds.number or 0) if holds else 0, theirs={})
    _refuse_begun(ground, holds.rounds, rounds, begun)
    row = _kept(actor, holds, rounds, plan=plan, reached=dict(reached), bounds=dict(bounds))
    record(actor=actor, what="plan.mended", circle=day.circle_id, organisation=day.host_id, thing=row.pk)
    return publish_plan(actor=actor, plan=row.pk)


@transaction.atomic
def publish_as_before(*, actor: Actor, ground: Ground, plan: UUID, begun: Collection[UUID]) -> Plan:
    """Take a version back: publish the seats of before it, for the parts that have not begun.

    Pressed twice, or by two at once, it makes one version.

    Args:
        actor: who takes it back.
        ground: what the day is made of.
        plan: the version that is taken back; it was made of another one, and it is the newest.
        begun: the parts that have begun by now: they stay as they are.

    Raises:
        Conflict: another version was published meanwhile.
        BadInput: it was made of no other version.
    """
    day = ground.whole.day
    holds = _held(day.pk)
    if holds is not None and holds.pk != plan and holds.based_on_id == plan and holds.label == Plan.Label.MENDED:
        return holds
    if holds is None or holds.pk != plan:
        raise Conflict(version=(holds.number or 0) if holds else 0, theirs={})
    before = holds.based_on
    if before is None:
        raise BadInput(sentences.NOTHING_TO_UNDO())
    past = {str(one) for one in begun}
    old, now = ({one["slot"]: one for one in each.rounds} for each in (before, holds))
    slots = [str(one.pk) for one in ground.whole.grouped]
    rounds = [kept for one in slots if (kept := (now if one in past else old).get(one)) is not None]
    found = measured(day.pk, rounds, ground=ground)
    row = _kept(actor, holds, rounds, plan=None, reached=found.reached, bounds=found.bounds)
    record(actor=actor, what="plan.taken_back", circle=day.circle_id, organisation=day.host_id, thing=row.pk)
    return publish_plan(actor=actor, plan=row.pk)


def _held(day: UUID) -> Plan | None:
    """Give the version that holds, which stays so until the transaction is over."""
    Mixing.objects.get_or_create(day_id=day)
    Mixing.objects.select_for_update().get(day=day)
    return published_plan(day)


def _refuse_begun(ground: Ground, before: Rounds, after: Rounds, begun: Collection[UUID]) -> None:
    titles = slot_titles(ground.whole.slots)
    old, new = ({one["slot"]: one for one in each} for each in (before, after))
    for slot in ground.whole.grouped:
        if slot.pk in begun and old.get(str(slot.pk)) != new.get(str(slot.pk)):
            raise BadInput(sentences.BEGUN(slot=titles[slot.pk]))


def _kept(
    actor: Actor,
    based_on: Plan,
    rounds: Rounds,
    *,
    plan: UUID | None,
    reached: dict[str, Any],
    bounds: dict[str, Any],
) -> Plan:
    row = Plan(
        day_id=based_on.day_id,
        based_on=based_on,
        label=Plan.Label.MENDED,
        rounds=list(rounds),
        reached=reached,
        bounds=bounds,
        at_spread=bounds,
        made_by_id=actor.person,
    )
    if plan:
        row.pk = plan
    row.save(force_insert=True)
    return row
