"""Read who was placed in a workshop or visit in the plan that was published, and whom to tell of a change in it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from django.utils.timezone import localtime

from leercyclus.web.days.models import Day, Offer
from leercyclus.web.guests.coming_queries import Coming, coming
from leercyclus.web.mail.reader import Reader
from leercyclus.web.people.names_queries import readers
from leercyclus.web.seating.plan_queries import PlacedGroup, placed, published_plan


@dataclass(frozen=True, slots=True)
class Touched:
    """Whom calling off a workshop or visit touches.

    Attributes:
        placed: who comes and was placed in it, by municipality and name; who leads it is told apart.
        leader: how to mail who leads it or is met; None where that cannot be done.
        placed_readers: how to mail those of `placed` who can be mailed, but for the leader.
        is_told: whether anybody is mailed: of a day that was not published nobody knows yet, and one that has ended
            concerns nobody any more.
    """

    placed: tuple[Coming, ...]
    leader: Reader | None
    placed_readers: tuple[Reader, ...]
    is_told: bool


def is_in_published_plan(offer: Offer) -> bool:
    """Tell whether the plan that holds for the day has a group in a workshop or visit; one query."""
    plan = published_plan(offer.day_id)
    return plan is not None and any(group.offer == offer.pk and group.taking_part for group in placed(plan))


def placed_in(day: UUID, offers: Collection[UUID]) -> dict[UUID, int]:
    """Count who has a place in workshops or visits in the plan that holds; one query, none where none is asked for."""
    plan = published_plan(day) if offers else None
    found = dict.fromkeys(offers, 0)
    for group in placed(plan) if plan else ():
        if group.offer in found:
            found[group.offer] += len(group.taking_part)
    return found


@dataclass(frozen=True, slots=True)
class Seated:
    """Who sits where in the plan that holds, and who comes; both empty while there is no such plan."""

    groups: tuple[PlacedGroup, ...]
    people: tuple[Coming, ...]


def seated_on(day: UUID) -> Seated:
    """Read who sits where on a day; six queries, one while there is no plan that holds."""
    plan = published_plan(day)
    return Seated(tuple(placed(plan)), coming(day)) if plan else Seated((), ())


def touched(offer: Offer, seated: Seated) -> Touched:
    """Give whom it touches when a workshop or visit is called off or goes on again; one query.

    Args:
        offer: with its day read.
        seated: on its day.
    """
    there = {one for group in seated.groups if group.offer == offer.pk for one in group.taking_part}
    found = tuple(one for one in seated.people if one.registration in there)
    people = {one.person for one in found} | ({offer.leader_id} if offer.leader_id else set())
    by_person = {one.person: one for one in readers(people)} if people else {}
    leader = by_person.pop(offer.leader_id, None) if offer.leader_id else None
    return Touched(found, leader, tuple(by_person.values()), is_told=_is_told(offer.day))


def _is_told(day: Day) -> bool:
    now = localtime()
    return day.state == Day.State.PUBLISHED and (day.date, day.ends) > (now.date(), now.time())


def offer_of(day: UUID, offer: UUID) -> Offer | None:
    """Give a workshop or visit of a day, with its day, leader, room and slots read; two queries."""
    rows = Offer.objects.select_related("day__host", "leader", "room").prefetch_related("slots")
    return rows.filter(pk=offer, day=day).first()
