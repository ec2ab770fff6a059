"""Put the page of now together, for one participant or for somebody without a seat."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from leercyclus.web.attending.marks_queries import marks_at
from leercyclus.web.attending.now import Move, NowPage, NowPart
from leercyclus.web.attending.own import OwnSlot
from leercyclus.web.attending.own_bridge import own_slots
from leercyclus.web.attending.snapshot_queries import Snapshot
from leercyclus.web.days.clock import at_minute, minute_of
from leercyclus.web.guests.coming_queries import Coming
from leercyclus.web.guests.there import is_there
from leercyclus.web.running.clock import Phase, Timed, timed
from leercyclus.web.running.messages_queries import seats_in
from leercyclus.web.running.now_queries import minute_now, planned_of
from leercyclus.web.running.stage import clock_data, known_lasts, standings, zero_of
from leercyclus.web.seating.drawn_queries import seats_of
from leercyclus.web.seating.plan_queries import version_of


def now_page(snapshot: Snapshot, registration: UUID | None, *, seen: int = 0) -> NowPage:
    """Put the page together; no query beside what was read, one when an earlier version was seen.

    Args:
        snapshot: the day.
        registration: whose page it is; None for somebody without one.
        seen: the version of the groups that the phone showed before; 0 for none.
    """
    whole = snapshot.whole
    by_id = {one.registration: one for one in snapshot.people}
    groups = snapshot.groups_of(registration)
    mine = {group.slot: group for group in groups}
    planned = planned_of(whole)
    parts = timed(planned, snapshot.by_hand, minute_now(whole.day.date))
    slots = _as_they_run(
        own_slots(whole, mine, by_id, registration), parts, by_id.get(registration) if registration else None
    )
    apart = _elsewhere(slots)
    stands = standings(parts, known_lasts(planned, parts, snapshot.by_hand), apart=apart)
    seats = seats_in(groups)
    over = {one.slot for one in parts if one.phase is Phase.PAST}
    shown = tuple(NowPart(one, stands[one.id]) for one in slots if one.id not in apart)
    return NowPage(
        parts=shown,
        told=tuple(one for one in snapshot.told if one.is_for(seats) and one.slot not in over),
        moves=_moves(snapshot, shown, registration, seen),
        version=snapshot.version,
        mark=marks_at(snapshot).of(registration),
        clock=clock_data(planned, snapshot.by_hand, apart=apart),
        zero=zero_of(whole.day.date),
    )


def _as_they_run(slots: Iterable[OwnSlot], parts: Iterable[Timed], me: Coming | None) -> tuple[OwnSlot, ...]:
    """Tell of every part whether somebody is there by when it really is, delays included."""
    if me is None:
        return tuple(slots)
    away = {
        one.slot: not is_there(at_minute(one.first), one.last - one.first, arrives=me.arrives, leaves=me.leaves)
        for one in parts
    }
    return tuple(replace(one, is_away=away[one.id]) for one in slots)


def _elsewhere(slots: Iterable[OwnSlot]) -> frozenset[UUID]:
    """Give the parts with groups in which somebody has none, while having one in another part at the same time."""
    all_slots = tuple(slots)
    seated = [one for one in all_slots if one.companions]
    return frozenset(
        one.id
        for one in all_slots
        if one.is_grouped
        and not one.companions
        and any(minute_of(one.begins) < minute_of(each.ends) and each.begins < one.ends for each in seated)
    )


def _moves(snapshot: Snapshot, parts: tuple[NowPart, ...], registration: UUID | None, seen: int) -> tuple[Move, ...]:
    """Give what moved for somebody since a version, in the parts that are on or still come."""
    if registration is None or not 0 < seen < snapshot.version:
        return ()
    before = version_of(snapshot.whole.day.pk, seen)
    if before is None:
        return ()
    old = seats_of(before).get(registration, {})
    new = dict(seats_in(snapshot.groups_of(registration)))
    return tuple(
        Move(
            one.own.title,
            one.standing.is_now,
            one.standing.begins,
            one.own.table,
            "" if one.own.table else _where(one),
        )
        for one in parts
        if (one.standing.is_shown or one.standing.is_next) and old.get(one.own.id) != new.get(one.own.id)
    )


def _where(part: NowPart) -> str:
    return part.own.title if part.own.companions else ""
