"""Read where one person sits in the version that holds, in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from uuid import UUID

from django.utils.translation import gettext

from leercyclus.web.days.day_queries import whole_day
from leercyclus.web.days.slot_queries import slot_titles
from leercyclus.web.seating.drawn_queries import seats_of
from leercyclus.web.seating.plan_queries import published_plan


@dataclass(frozen=True, slots=True)
class ToldSeat:
    """A seat in one part of the programme.

    Attributes:
        begins, title: of the part.
        seat: the table, or what the workshop or visit is called.
        room: where that is; empty where it is not known.
    """

    begins: time
    title: str
    seat: str
    room: str


def seats_told(day: UUID, registration: UUID) -> tuple[ToldSeat, ...]:
    """Give where somebody sits, in the order of the clock; nothing before groups are published.

    Six queries, one where there is no version. The words are those of the language of the page.
    """
    plan = published_plan(day)
    seats = seats_of(plan).get(registration, {}) if plan else {}
    if not seats:
        return ()
    whole = whole_day(day)
    titles, offers = slot_titles(whole.slots), {one.pk: one for one in whole.offers}
    found = []
    for slot in whole.grouped:
        seat = seats.get(slot.pk)
        if isinstance(seat, UUID):
            offer = offers.get(seat)
            is_on = offer is not None and offer.called_off_at is None
            room = str(offer.room or offer.meeting_point) if offer and is_on else ""
            words = offer.title if offer and is_on else gettext("called off")
        elif seat:
            words, room = gettext("table %(number)d") % {"number": seat}, str(slot.room or "")
        else:
            continue
        found.append(ToldSeat(slot.begins, titles[slot.pk], words, room))
    return tuple(found)
