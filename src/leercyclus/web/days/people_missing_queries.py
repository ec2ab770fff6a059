"""Work out what a day lacks by who comes: seats, a way in, and leaders who were typed and stand in the list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from uuid import UUID

from leercyclus.web.days.day_queries import OFFERED, WholeDay
from leercyclus.web.days.led_queries import led_in
from leercyclus.web.days.missing_queries import Lack, Missing
from leercyclus.web.days.models import Offer
from leercyclus.web.guests.coming_queries import Coming, coming
from leercyclus.web.guests.needs_queries import access_needs
from leercyclus.web.guests.there import is_there
from leercyclus.web.seating.plan_queries import PlacedGroup, placed, published_plan


def missing_by_people(whole: WholeDay) -> tuple[Missing, ...]:
    """List what a day lacks by who comes to it, what is most pressing first; six queries, however many come."""
    people, plan = coming(whole.day.pk), published_plan(whole.day.pk)
    groups = tuple(placed(plan)) if plan else ()
    return (*_seats(whole, people, groups), *_ways_in(whole), *_typed(whole, people))


def without_seat(whole: WholeDay, people: Sequence[Coming], groups: Sequence[PlacedGroup]) -> frozenset[UUID]:
    """Name who comes and has no seat in some part of the programme that has groups; no query.

    Who leads a workshop or receives at a visit takes no seat then; a workshop that was called off gives none.

    Args:
        whole: the day.
        people: who comes.
        groups: those of the version that holds.
    """
    off = {one.pk for one in whole.offers if one.called_off_at is not None}
    found: set[UUID] = set()
    for slot in whole.grouped:
        if slot.kind in OFFERED and not whole.offers_in(slot.pk):
            continue
        held = [group for group in groups if group.slot == slot.pk and group.offer not in off]
        seated = {one for group in held for one in group.people}
        leading = led_in(whole, slot)
        found |= {
            one.registration
            for one in people
            if one.registration not in seated
            and one.person not in leading
            and is_there(slot.begins, slot.minutes, arrives=one.arrives, leaves=one.leaves)
        }
    return frozenset(found)


def _seats(whole: WholeDay, people: Sequence[Coming], groups: Sequence[PlacedGroup]) -> Iterator[Missing]:
    if not groups:
        return
    if missed := without_seat(whole, people, groups):
        yield Missing(Lack.NO_SEAT, have=len(missed))
    come = {one.registration for one in people}
    if gone := {one for group in groups for one in group.people} - come:
        yield Missing(Lack.GONE, have=len(gone))


def _ways_in(whole: WholeDay) -> Iterator[Missing]:
    """Name the visits with something to know about getting in, while somebody who comes needs help with that."""
    visits = [one for one in whole.offers if one.kind == Offer.Kind.VISIT and one.access and not one.called_off_at]
    if visits and access_needs(whole.day.pk):
        yield Missing(Lack.ACCESS, tuple(one.title for one in visits), visits[0].pk)


def _typed(whole: WholeDay, people: Sequence[Coming]) -> Iterator[Missing]:
    """Name the workshops and visits whose typed leader has exactly the name of somebody who comes."""
    names = {one.name for one in people}
    for one in whole.offers:
        if one.leader_id is None and one.leader_name in names and not one.called_off_at:
            yield Missing(Lack.LISTED, (one.title,), one.pk, is_offer=True, who=one.leader_name)
