"""The groups of the day of the cast: one version that was published, and one plan that waits for a choice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.utils import timezone

from leercyclus.web.days.models import Day
from leercyclus.web.seating.models import Pin, Plan, Search, Tie
from tests.fixed import fixed
from tests.parts.guests_cast import COMING

if TYPE_CHECKING:
    from tests.cast import Cast

REACHED = {
    "pairs": 20,
    "cross": 5,
    "spread_dev": 2,
    "repeats": 3,
    "fewest_cross": 0,
    "most_cross": 5,
    "wishes": 0.5,
    "first_wishes": 0.25,
    "hopes": 1,
    "hoping": 1,
}
BOUNDS = {"pairs": 22, "cross": 6, "spread_dev": 0, "wishes": 1.0}

LED = {"workshops": str(fixed("registration-session_leader"))}
"""By the last word of a slot who leads the first workshop in it."""


def keep_plans(cast: Cast, day: Day) -> None:
    """Write two plans, two people who are kept apart, and a seat that is fixed."""
    search = Search.objects.create(
        id=fixed("search"), day=day, fingerprint="0" * 64, asked_by=cast.people["circle_coordinator"], seconds=1.0
    )
    measured: dict[str, Any] = {"reached": REACHED, "bounds": BOUNDS, "at_spread": BOUNDS, "search": search}
    Plan.objects.create(id=fixed("plan-proposed"), day=day, rounds=_rounds(), is_proposed=True, **measured)
    Plan.objects.create(
        id=fixed("plan-published"),
        day=day,
        rounds=_rounds(turned=True),
        number=1,
        published_at=timezone.now(),
        published_by=cast.people["circle_coordinator"],
        **measured,
    )
    Tie.objects.create(
        id=fixed("tie"),
        day=day,
        kind="apart",
        one_id=fixed("registration-controller"),
        other_id=fixed("registration-host"),
    )
    Pin.objects.create(
        id=fixed("pin"), day=day, registration_id=fixed("registration-enschede"), slot_id=fixed("slot-round-1"), table=1
    )


def _rounds(*, turned: bool = False) -> list[dict[str, Any]]:
    """Give two groups of about four in each of the four rounds; in a turned plan the second table sits at the first."""
    ids = [str(fixed(f"registration-{who}")) for who in COMING]
    found = []
    for number, (slot, offers) in enumerate(
        (
            ("round-1", None),
            ("workshops", ("letters", "waste")),
            ("visits", ("visit", "counter")),
            ("round-2", None),
        )
    ):
        leader = LED.get(slot)
        order = [one for one in ids[number:] + ids[:number] if one != leader]
        halves = [order[:4], order[4:]]
        groups: list[dict[str, Any]] = [
            {
                "table": None if offers else place + 1,
                "offer": str(fixed(f"offer-{offers[place]}")) if offers else None,
                "people": people,
            }
            for place, people in enumerate(halves[::-1] if turned else halves)
        ]
        if leader:
            groups[0] |= {"people": [leader, *groups[0]["people"]], "leader": leader}
        found.append({"slot": str(fixed(f"slot-{slot}")), "groups": groups})
    return found
