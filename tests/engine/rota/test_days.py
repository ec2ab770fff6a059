from __future__ import annotations

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.engine.rota import Kind, days_for, look_at
from leercyclus.engine.rota.dates import ordinal, weekday
from tests.engine.rota.cast import FIRST, LAST, MONDAY, TUESDAY, cycle, dordrecht, enschede, every, on, zwolle

CITIES = ("zwolle", "enschede", "dordrecht")


def test_the_days_are_the_weekdays_of_the_window() -> None:
    days = sorted(one.day for one in days_for(cycle(), 0))
    assert days == [day for day in range(FIRST, LAST + 1) if weekday(day) < 5]


def test_free_days_near_the_middle_of_the_part_of_a_turn_come_first() -> None:
    best = days_for(cycle(), 0)[0]
    assert best.day == FIRST + 18 - 1  # a sixth of 108 days later it is Saturday
    assert (best.rank, best.free, best.hindered, best.blocked) == (1, CITIES, (), ())


def test_a_hindered_day_comes_after_every_free_day() -> None:
    days = days_for(cycle(zwolle(obstacles=every(MONDAY, "budget")), enschede(), dordrecht()), 0)
    ranks = {weekday(one.day) == MONDAY: one.rank for one in days if one.rank}
    assert min(one.rank or 0 for one in days if weekday(one.day) == MONDAY) > max(
        one.rank or 0 for one in days if weekday(one.day) != MONDAY
    )
    assert set(ranks) == {True, False}


def test_a_day_on_which_a_college_meets_is_never_proposed_and_says_why() -> None:
    question = cycle(zwolle(obstacles=every(TUESDAY, "college", title="collegevergadering")), enschede(), dordrecht())
    tuesdays = [one for one in days_for(question, 1) if weekday(one.day) == TUESDAY]
    assert {(one.proposed, one.rank, one.blocked) for one in tuesdays} == {(False, None, ("zwolle",))}
    day = look_at(question, ordinal(2026, 9, 8))
    assert len(day.reasons) == 1
    assert day.reasons[0].say("nl") == (
        "Op dinsdag 8 september 2026 vergadert het college van Zwolle (collegevergadering). "
        "Dan is geen wethouder van Zwolle vrij."
    )


def test_a_council_evening_blocks_the_host_alone() -> None:
    day = ordinal(2026, 9, 8)
    question = cycle(zwolle(obstacles=on("council", day)), enschede(), dordrecht())
    assert look_at(question, day, "zwolle").blocked == ("zwolle",)
    assert look_at(question, day, "enschede").hindered == ("zwolle",)
    assert [reason.say("en") for reason in look_at(question, day, "zwolle").reasons] == [
        "On Tuesday 8 September 2026 Zwolle has a council evening: Zwolle cannot be the host then."
    ]


def test_who_is_excused_may_be_blocked_as_a_guest_and_not_as_the_host() -> None:
    day = ordinal(2026, 9, 8)
    question = cycle(zwolle(obstacles=on("college", day)), enschede(), dordrecht(), excused=frozenset({"zwolle"}))
    assert look_at(question, day, "enschede").proposed
    assert not look_at(question, day, "zwolle").proposed


@pytest.mark.parametrize(
    ("kind", "blocks"),
    [
        ("college", True),
        ("council", False),
        ("budget", False),
        ("election", True),
        ("formation", True),
        ("school_holiday", False),
        ("recess", True),
        ("other", False),
    ],
)
def test_every_kind_of_obstacle_weighs_as_decided_and_speaks(kind: Kind, blocks: bool) -> None:  # noqa: FBT001
    day = ordinal(2026, 9, 8)
    shown = look_at(cycle(zwolle(obstacles=on(kind, day)), enschede(), dordrecht()), day, "enschede")
    assert ("zwolle" in shown.blocked) == blocks
    assert "dinsdag 8 september 2026" in shown.reasons[0].say("nl")
    assert "Zwolle" in shown.reasons[0].say("nl")


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ((2026, 9, 5), "Saturday 5 September 2026 is in the weekend. Choose a working day."),
        ((2026, 12, 25), "Friday 25 December 2026 is a public holiday: Christmas. Choose a working day."),
        (
            (2026, 8, 31),
            "Monday 31 August 2026 is outside the period from Tuesday 1 September 2026 to Friday 18 December",
        ),
    ],
)
def test_a_day_that_is_no_candidate_says_why(date: tuple[int, int, int], expected: str) -> None:
    shown = look_at(cycle(), ordinal(*date))
    assert not shown.proposed
    assert shown.reasons[0].say("en").startswith(expected)


def test_a_turn_or_a_host_that_is_not_there_is_refused() -> None:
    with pytest.raises(BadInput, match="Expected a turn from 1 to 3, got 4"):
        days_for(cycle(), 3)
    with pytest.raises(BadInput, match="Expected one of zwolle, enschede, dordrecht, got ‘breda’"):
        days_for(cycle(), 0, "breda")
