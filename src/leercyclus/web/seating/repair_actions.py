"""Make a new plan out of one: mended for who comes now, or an earlier version as it was, to hold again."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import record
from leercyclus.web.people.roles import Actor
from leercyclus.web.seating import change_sentences as sentences
from leercyclus.web.seating.ground_queries import ground_of
from leercyclus.web.seating.models import Plan
from leercyclus.web.seating.plan_queries import published_plan
from leercyclus.web.seating.repair_bridge import mended_plan


@transaction.atomic
def repair_plan(*, actor: Actor, plan: UUID) -> Plan:
    """Make a new plan out of one, for who comes now; as few people as can be get another seat.

    Where no plan keeps all rules any more, as few give way as help; the page of the plan names what is broken.

    Args:
        actor: who asks.
        plan: the one that no longer fits.

    Raises:
        BadInput: there is nothing to seat, or no plan at all.
    """
    old = Plan.objects.get(pk=plan)
    ground = ground_of(old.day_id)
    new = mended_plan(ground, old)
    new.made_by_id = actor.person
    new.save()
    record(
        actor=actor,
        what="plan.repaired",
        circle=ground.whole.day.circle_id,
        organisation=ground.whole.day.host_id,
        thing=new.pk,
    )
    return new


@transaction.atomic
def repeat_version(*, actor: Actor, plan: UUID) -> Plan:
    """Make a new plan with the groups of an earlier version, to be published as the version that holds.

    Versions keep their numbers and their order: nothing of what was published in between goes away.

    Args:
        actor: who asks.
        plan: a version that was published.

    Raises:
        BadInput: it was never published, or it holds now.
    """
    old = Plan.objects.select_related("day").get(pk=plan)
    holds = published_plan(old.day_id)
    if old.number is None or holds is None or holds.pk == old.pk:
        raise BadInput(sentences.NO_EARLIER())
    new = Plan.objects.create(
        day=old.day,
        based_on=old,
        label=old.label,
        rounds=old.rounds,
        reached=old.reached,
        bounds=old.bounds,
        at_spread=old.at_spread,
        made_by_id=actor.person,
    )
    record(
        actor=actor,
        what="plan.repeated",
        circle=old.day.circle_id,
        organisation=old.day.host_id,
        thing=new.pk,
        facts={"version": old.number},
    )
    return new
