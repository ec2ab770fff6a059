"""What stands large on a page of now, and what the clock of a phone is given."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from uuid import UUID

from leercyclus.web.running.clock import ByHand, Planned, timed
from leercyclus.web.running.stage import Standing, clock_data, in_milliseconds, known_lasts, standings, zero_of

ROUND, BREAK, VISITS, STAY = (UUID(int=number) for number in range(1, 5))
PARTS = (Planned(ROUND, 540, 60), Planned(BREAK, 600, 15), Planned(VISITS, 630, 60), Planned(STAY, 630, 60))
NONE: frozenset[UUID] = frozenset()


def stands(
    minute: int, by_hand: dict[UUID, ByHand] | None = None, apart: frozenset[UUID] = NONE
) -> dict[UUID, Standing]:
    hands = by_hand or {}
    parts = timed(PARTS, hands, minute)
    return standings(parts, known_lasts(PARTS, parts, hands), apart=apart)


def test_what_is_on_stands_large_and_what_comes_in_the_list() -> None:
    found = stands(550)
    assert [one for one, it in found.items() if it.is_shown] == [ROUND]
    assert [one for one, it in found.items() if it.is_next] == [BREAK, VISITS, STAY]


def test_between_two_parts_all_that_begins_first_stands_large() -> None:
    found = stands(620)
    assert [one for one, it in found.items() if it.is_shown] == [VISITS, STAY]
    assert not any(it.is_now for it in found.values())


def test_what_is_set_apart_is_passed_over() -> None:
    found = stands(620, apart=frozenset({STAY}))
    assert STAY not in found
    assert found[VISITS].is_shown


def test_after_the_last_part_nothing_stands_large() -> None:
    assert not any(it.is_shown or it.is_next for it in stands(700).values())


def test_a_part_that_a_host_began_and_did_not_end_runs_over() -> None:
    found = stands(605, {ROUND: ByHand(began=540)})
    assert found[ROUND].runs_over
    assert found[BREAK].late == 6


def test_the_clock_of_a_phone_gets_what_was_planned_and_what_was_done_by_hand() -> None:
    data = json.loads(clock_data(PARTS, {BREAK: ByHand(601, None, 5)}, apart=frozenset({STAY})))
    assert data[1] == {
        "id": str(BREAK),
        "first": 600,
        "minutes": 15,
        "began": 601,
        "ended": None,
        "extra": 5,
        "apart": False,
    }
    assert data[3]["apart"]


def test_the_minutes_count_from_midnight_here_also_when_the_clock_is_put_forward() -> None:
    assert zero_of(date(2027, 3, 18)) == datetime(2027, 3, 17, 23, tzinfo=UTC).timestamp() * 1000
    ten = datetime(2027, 3, 28, 8, tzinfo=UTC)  # ten o'clock in summer time, which began that night
    assert (ten.timestamp() * 1000 - zero_of(date(2027, 3, 28))) / 60_000 == 600


def test_a_moment_is_told_in_whole_milliseconds_that_are_over() -> None:
    moment = datetime(2026, 11, 26, 10, 11, 12, 123_999, tzinfo=UTC)
    assert in_milliseconds(moment) == 1795687872123
