"""Read to whom a message can go: the groups of the parts that are on now or still come."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.utils.translation import gettext

from leercyclus.web.days.day_queries import WholeDay
from leercyclus.web.days.slot_queries import slot_titles
from leercyclus.web.running.clock import Phase
from leercyclus.web.running.now_queries import now_of
from leercyclus.web.seating.plan_queries import placed, published_plan


@dataclass(frozen=True, slots=True)
class AudienceGroup:
    """One table, workshop or visit; `key` is the part and the table or offer, as a form sends it."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Audience:
    """The groups of one part of the programme, and what that is called."""

    slot: UUID
    title: str
    groups: tuple[AudienceGroup, ...]


def audiences_of(whole: WholeDay) -> tuple[Audience, ...]:
    """Give, by part of the programme that is not over, the groups that can be told something; two queries."""
    plan = published_plan(whole.day.pk)
    if plan is None:
        return ()
    over = {one.slot for one in now_of(whole) if one.phase is Phase.PAST}
    titles = slot_titles(whole.slots)
    offers = {one.pk: one.title for one in whole.offers if one.called_off_at is None}
    found: dict[UUID, list[AudienceGroup]] = {}
    for group in placed(plan):
        seat = group.table or group.offer
        if group.slot in over or group.slot not in titles or (group.offer and group.offer not in offers):
            continue
        name = offers[group.offer] if group.offer else gettext("table %(number)d") % {"number": group.table}
        found.setdefault(group.slot, []).append(AudienceGroup(f"{group.slot}.{seat}", name))
    return tuple(
        Audience(one.pk, f"{one.begins:%H:%M} {titles[one.pk]}", tuple(found[one.pk]))
        for one in whole.slots
        if one.pk in found
    )
