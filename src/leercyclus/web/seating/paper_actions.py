"""Enter from paper who sat where in a part of a day: a version like any other, that mails nobody."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from django.db import transaction

from leercyclus.web.audit.actions import record
from leercyclus.web.design.forms import Conflict
from leercyclus.web.people.roles import Actor
from leercyclus.web.seating.ground_queries import ground_of
from leercyclus.web.seating.models import Mixing, Plan
from leercyclus.web.seating.paper_bridge import entered_plan
from leercyclus.web.seating.plan_queries import published_plan
from leercyclus.web.seating.publish_actions import publish_plan

Seat = int | UUID
"""The number of a table, or the id of a workshop or visit."""


@transaction.atomic
def enter_seats(
    *, actor: Actor, day: UUID, slot: UUID, seats: Mapping[Seat, Sequence[UUID]], version: int | None = None
) -> Plan:
    """Write who sat where in one part of a day, as a new version with all other parts as they were.

    What stands there already, and was entered from paper before, makes no new version.

    Args:
        actor: who enters it.
        day: which.
        slot: in which part.
        seats: by seat the registrations.
        version: the version that the page was made of, 0 for none; left out where no page was seen.

    Raises:
        Conflict: somebody else entered this part meanwhile.
    """
    Mixing.objects.get_or_create(day_id=day)
    Mixing.objects.select_for_update().get(day=day)
    before = published_plan(day)
    ground = ground_of(day)
    plan = entered_plan(ground, before, slot, seats)
    now = _round(before, slot)
    if before is not None and now == _round(plan, slot):
        return before
    if version is not None and before is not None and (before.number or 0) != version:
        seen = Plan.objects.filter(day=day, number=version).first()
        if _round(seen, slot) != now:
            raise Conflict(version=before.number or 0, theirs={})
    plan.made_by_id = actor.person
    plan.save()
    row = ground.whole.day
    record(actor=actor, what="plan.entered", circle=row.circle_id, organisation=row.host_id, thing=plan.pk)
    return publish_plan(actor=actor, plan=plan.pk, tell=False)


def _round(plan: Plan | None, slot: UUID) -> object:
    """Give what a plan says of one part, whatever the order of the people; None where it says nothing."""
    found = next((one for one in plan.rounds if one["slot"] == str(slot)), None) if plan else None
    if found is None:
        return None
    groups = {(one["table"], one["offer"]): frozenset(one["people"]) for one in found["groups"] if one["people"]}
    return bool(found.get("is_from_paper")), groups
