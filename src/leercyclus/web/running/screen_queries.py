"""Read what the big screen shows."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext

from leercyclus.web.days.day_queries import WholeDay
from leercyclus.web.days.slot_queries import slot_titles
from leercyclus.web.running.clock import timed
from leercyclus.web.running.messages_queries import told_on
from leercyclus.web.running.now_queries import by_hand_of, minute_now, planned_of
from leercyclus.web.running.pulse_queries import pulse_of
from leercyclus.web.running.screen import Place, Screen, ScreenPart
from leercyclus.web.running.stage import clock_data, known_lasts, standings, zero_of
from leercyclus.web.seating.plan_queries import placed, published_plan


def screen_of(whole: WholeDay) -> Screen:
    """Give what the screen of a day shows now; four queries."""
    pulse = pulse_of(whole.day.pk)
    planned, by_hand = planned_of(whole), by_hand_of(whole.day.pk)
    parts = timed(planned, by_hand, minute_now(whole.day.date))
    stands = standings(parts, known_lasts(planned, parts, by_hand), apart=frozenset())
    plan = published_plan(whole.day.pk)
    tables: dict[object, list[int]] = {}
    for group in placed(plan) if plan else ():
        if group.table:
            tables.setdefault(group.slot, []).append(group.table)
    titles = slot_titles(whole.slots)
    return Screen(
        parts=tuple(
            ScreenPart(
                slot=slot.pk,
                kind=slot.kind,
                title=titles[slot.pk],
                standing=stands[slot.pk],
                question=slot.question,
                places=_places(whole, slot, tables.get(slot.pk, [])),
            )
            for slot in whole.slots
        ),
        told=next((one for one in told_on(whole.day.pk) if one.is_to_all), None),
        clock=clock_data(planned, by_hand, apart=frozenset()),
        zero=zero_of(whole.day.date),
        pulse=pulse,
    )


def _places(whole: WholeDay, slot: Any, tables: list[int]) -> tuple[Place, ...]:  # noqa: ANN401 - a row of another app
    """Give where people are in a part: by workshop or visit, else in one room, with the numbers of the tables."""
    found = [
        Place(
            one.title,
            one.meeting_point or (one.room.name if one.room else ""),
            "" if one.meeting_point or not one.room else one.room.way,
            is_off=one.called_off_at is not None,
        )
        for one in whole.offers_in(slot.pk, called_off=True)
    ]
    if found or slot.room is None:
        return tuple(found)
    name = ""
    if tables:
        first, last = min(tables), max(tables)
        name = (
            gettext("table %(number)d") % {"number": first}
            if first == last
            else gettext("tables %(first)d to %(last)d") % {"first": first, "last": last}
        )
    return (Place(name, slot.room.name, slot.room.way),)
