from __future__ import annotations

import datetime as dt
import json
import math
from typing import Any

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.engine.rota import Obstacle, Question, Wish
from leercyclus.formats.rota import read_question

CYCLE: dict[str, Any] = {
    "members": [{"id": "zwolle", "name": "Zwolle"}, {"id": "enschede"}],
    "turns": 2,
    "first": "2026-09-01",
    "last": "2026-10-30",
}


def read(**more: Any) -> Question:  # noqa: ANN401 - any key of the file
    return read_question(json.dumps(CYCLE | more).encode(), "cycle.json")


def zwolle(**more: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - any key of a member
    return [{"id": "zwolle"} | more, {"id": "enschede"}]


def day(text: str) -> int:
    return dt.date.fromisoformat(text).toordinal()


def test_what_is_left_out_is_as_usual() -> None:
    question = read()
    assert [member.name for member in question.members] == ["Zwolle", "enschede"]
    assert (question.first, question.last) == (day("2026-09-01"), day("2026-10-30"))
    assert question.days_between == 28
    assert all(math.isnan(minutes) for row in question.minutes for minutes in row)
    assert question.excused == frozenset()


def test_null_is_an_unknown_journey() -> None:
    minutes = read(minutes=[[0, None], [76, 0]]).minutes
    assert math.isnan(minutes[0][1])
    assert minutes[1] == (76.0, 0.0)


def test_turns_of_wishes_count_from_one() -> None:
    wishes = [{"says": "wants", "turn": 1}, {"says": "rather_not"}]
    assert read(members=zwolle(wishes=wishes)).members[0].wishes == (Wish("wants", 0), Wish("rather_not"))


def test_an_obstacle_lasts_from_its_first_to_its_last_day() -> None:
    obstacles = [
        {"kind": "recess", "first": "2026-10-12", "last": "2026-10-14", "title": "herfstreces"},
        {"kind": "budget", "first": "2026-10-14"},
    ]
    recess, budget = Obstacle("recess", "herfstreces"), Obstacle("budget")
    assert read(members=zwolle(obstacles=obstacles)).members[0].obstacles == {
        day("2026-10-12"): (recess,),
        day("2026-10-13"): (recess,),
        day("2026-10-14"): (recess, budget),
    }


def test_what_comes_back_every_week_goes_on_half_a_year_after_the_window() -> None:
    found = read(members=zwolle(weekly=[{"kind": "college", "weekday": "tuesday"}])).members[0].obstacles
    assert {dt.date.fromordinal(one).weekday() for one in found} == {1}
    assert min(found) == day("2026-09-01")
    assert max(found) == day("2027-04-27")
    assert len(found) == 35


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"first": "1 september"}, "`first`: expected a date"),
        ({"last": "2026-02-30"}, "`last`: expected a date"),
        ({"last": "2026-08-01"}, "the last day is before the first"),
        ({"turns": "two"}, "`turns`: expected a whole number"),
        ({"minutes": [[0, -1], [1, 0]]}, r"`minutes\[0\]\[1\]`: expected a number of zero or more"),
        ({"hosts": []}, "‘hosts’ is not known. Expected one of members, turns"),
        ({"members": zwolle(weekly=[{"kind": "college", "weekday": "dinsdag"}])}, "expected one of monday, tuesday"),
        ({"members": zwolle(weekly=[{"kind": "sports", "weekday": "monday"}])}, "expected one of college, council"),
        ({"members": zwolle(weekly=[{"kind": "college"}])}, "‘weekday’ is missing"),
        ({"members": zwolle(obstacles=[{"kind": "recess"}])}, "‘first’ is missing"),
        (
            {"members": zwolle(obstacles=[{"kind": "recess", "first": "2026-10-12", "last": "2026-10-01"}])},
            r"`members\[0\].obstacles\[0\]`: the last day is before the first",
        ),
        ({"members": zwolle(wishes=[{"says": "never"}])}, "expected one of wants, rather_not, cannot"),
        ({"members": zwolle(wishes=[{"turn": 1}])}, "‘says’ is missing"),
        ({"members": zwolle(wishes=[{"says": "wants", "turn": 0}])}, "1 for the first"),
        ({"members": [{"name": "Zwolle"}]}, "‘id’ is missing"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(more: dict[str, Any], expected: str) -> None:
    with pytest.raises(BadInput, match=expected):
        read(**more)


def test_no_json_is_told() -> None:
    with pytest.raises(BadInput, match=r"cycle\.json is no JSON"):
        read_question(b"{", "cycle.json")


def test_a_wish_about_dates_is_a_day_or_nothing() -> None:
    member = read(members=zwolle(not_before="2026-09-15", not_after=None)).members[0]
    assert (member.not_before, member.not_after) == (day("2026-09-15"), None)
