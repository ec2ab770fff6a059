"""In which parts of the programme there are too few places, and what could get more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.days.day_queries import OFFERED
from leercyclus.web.days.spare_queries import Places, kind_in, places_of
from leercyclus.web.seating.question_bridge import DayQuestion


@dataclass(frozen=True, slots=True)
class Tight:
    """A part of the programme with more people than places.

    Attributes:
        slot: its id.
        begins: when, as on a clock.
        kind: what is usually given then.
        others: what is given then, which could get more places.
    """

    slot: UUID
    begins: str
    kind: str
    others: tuple[Places, ...]


def tight_parts(question: DayQuestion) -> Iterator[Tight]:
    """Give the parts of a day in which there is too little to choose from, in the order of the clock."""
    whole = question.ground.whole
    tight = {one.slot.pk for one in question.rounds if one.sizes is None and one.seats < one.here}
    for slot in whole.grouped:
        if slot.kind in OFFERED and (slot.pk in tight or not whole.offers_in(slot.pk)):
            yield Tight(slot.pk, f"{slot.begins:%H:%M}", kind_in(slot), places_of(whole.offers_in(slot.pk)))
