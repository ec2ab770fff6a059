"""Read all that groups are made of: the programme, who comes, and what was fixed by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time
from uuid import UUID

from leercyclus.web.days.day_queries import WholeDay, whole_day
from leercyclus.web.guests.coming_queries import Coming, coming
from leercyclus.web.seating.models import Mixing, Pin, Tie


@dataclass(frozen=True, slots=True)
class Ground:
    """All that the groups of a day are made of.

    Attributes:
        whole: the day with its programme.
        people: who comes.
        mixing: how groups are made; as usual where nobody changed it.
        ties: who is kept apart, and who sits together.
        pins: seats that are fixed.
        runs: by part, when it begins and how many minutes it takes on the day itself, where that is known; a part that
            is not named is as planned.
    """

    whole: WholeDay
    people: tuple[Coming, ...]
    mixing: Mixing
    ties: tuple[Tie, ...]
    pins: tuple[Pin, ...]
    runs: Mapping[UUID, tuple[time, int]] = field(default_factory=dict)


def ground_of(day: UUID) -> Ground:
    """Read all that the groups of a day are made of; twelve queries, however many come."""
    return Ground(
        whole_day(day),
        coming(day),
        mixing_of(day),
        tuple(Tie.objects.filter(day=day)),
        tuple(Pin.objects.filter(day=day).order_by("slot", "registration")),
    )


def mixing_of(day: UUID) -> Mixing:
    """Give how the groups of a day are made; a row that was not kept yet where nobody changed it; one query."""
    return Mixing.objects.filter(day=day).first() or Mixing(day_id=day)
