"""Read who sits elsewhere in one plan than in another, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.utils.translation import gettext

from leercyclus.web.days.day_queries import WholeDay, whole_day
from leercyclus.web.days.slot_queries import slot_titles
from leercyclus.web.guests.coming_queries import Coming
from leercyclus.web.seating.drawn_queries import seats_of
from leercyclus.web.seating.models import Plan


@dataclass(frozen=True, slots=True)
class Moved:
    """Another seat in one part of the programme.

    Attributes:
        title, begins: of the part.
        before: the seat that was, in words; empty where there was none.
        after: the seat that is; empty where there is none.
        room: where that is; empty where it is not known.
    """

    title: str
    begins: str
    before: str
    after: str
    room: str


def moves_between(
    before: Plan, after: Plan, people: Sequence[Coming], *, whole: WholeDay | None = None
) -> dict[UUID, tuple[Moved, ...]]:
    """Give by registration, of who comes, where the seat is another one; in the order of the clock.

    Five queries, none where the day is given. The words are those of the language of the page.
    """
    whole = whole or whole_day(after.day_id)
    titles, parts = {one.pk: one.title for one in whole.offers}, slot_titles(whole.slots)
    rooms = {one.pk: str(one.room or one.meeting_point) for one in whole.offers}
    old, new = seats_of(before), seats_of(after)

    def words(seat: int | UUID | None) -> str:
        if isinstance(seat, UUID):
            return titles.get(seat, gettext("called off"))
        return gettext("table %(number)d") % {"number": seat} if seat else ""

    found = {}
    for one in people:
        was, now = old.get(one.registration, {}), new.get(one.registration, {})
        moved = tuple(
            Moved(
                parts[slot.pk],
                f"{slot.begins:%H:%M}",
                words(was.get(slot.pk)),
                words(seat := now.get(slot.pk)),
                rooms.get(seat, "") if isinstance(seat, UUID) else str(slot.room or "") if seat else "",
            )
            for slot in whole.grouped
            if was.get(slot.pk) != now.get(slot.pk)
        )
        if moved:
            found[one.registration] = moved
    return found
