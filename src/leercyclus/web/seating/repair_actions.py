"""Mend a plan for who said no, came along later or sits in what was called off: as a new plan, few people moved."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from leercyclus.web.audit.actions import record
from leercyclus.web.people.roles import Actor
from leercyclus.web.seating.ground_queries import ground_of
from leercyclus.web.seating.models import Plan
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
