"""In which parts of the programme there are too few places, and what could get more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leercyclus.web.days.day_queries import OFFERED
from leercyclus.web.days.spare_queries import Places, kind_in, places_of
from leercyclus.web.guests.there import is_there
from leercyclus.web.seating.question_bridge import DayQuestion
from leercyclus.web.seating.rounds_bridge import leaders_in


@dataclass(frozen=True, slots=True)
class Tight:
    """A part of the programme with more people than places.

    Attributes:
        begins: when, as on a clock.
        kind: what is usually given then.
        others: what is given then, which could get more places.
    """

    begins: str
    kind: str
    others: tuple[Places, ...]


def tight_parts(question: DayQuestion) -> Iterator[Tight]:
    """Give the parts of a day in which what there is to choose from holds too few people, in the order of the clock."""
    ground = question.ground
    for slot in ground.whole.grouped:
        if slot.kind not in OFFERED:
            continue
        others = places_of(ground.whole.offers_in(slot.pk))
        here = [
            one for one in ground.people if is_there(slot.begins, slot.minutes, arrives=one.arrives, leaves=one.leaves)
        ]
        # Who leads takes no place.
        if sum(one.most for one in others) < len(here) - len(leaders_in(ground, slot, here)):
            yield Tight(f"{slot.begins:%H:%M}", kind_in(slot), others)
