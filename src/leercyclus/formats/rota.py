"""The question of a rota as JSON: members with their wishes and calendars, a window and how many turns."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Iterable, Mapping
from typing import TypeVar, cast, get_args

from leercyclus.engine.reasons import Rule
from leercyclus.engine.rota import WEIGHTS, Member, Obstacle, Question, Wish
from leercyclus.engine.rota.question import LONGEST_WINDOW_DAYS, Attitude
from leercyclus.engine.rota.relaxing import MOST_WEEKS
from leercyclus.formats import rota_sentences as sentences
from leercyclus.formats.groups import json_sentences
from leercyclus.formats.groups.walk import Walk, parsed

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")
QUESTION_KEYS = ("members", "turns", "first", "last", "days_between", "minutes", "excused")
MEMBER_KEYS = (
    "id", "name", "hosted", "received", "wishes", "not_before", "not_after", "weekly", "obstacles",
)  # fmt: skip
OBSTACLE_KEYS = ("kind", "title", "first", "last")
WEEKLY_KEYS = ("kind", "title", "weekday")
WISH_KEYS = ("says", "turn")
Word = TypeVar("Word", bound=str)


def read_question(data: bytes, name: str) -> Question:
    r"""Read the question of a rota from JSON; `engine.rota.verified` says whether it makes sense.

    What comes back every week is written out until half a year after the window, so that a longer window can be tried.

    Args:
        data: the file. Needed are `members`, `turns`, `first` and `last`; `days_between` is 28 when left out, and
            without `minutes` all journeys are unknown. Turns are counted from 1, dates are year-month-day.
        name: of the file, for the sentences.

    Raises:
        BadInput: no JSON, or parts of another kind; one sentence a problem, with its place.

    Examples:
        >>> data = b'{"members": [{"id": "Zwolle"}], "turns": 1, "first": "2026-09-01", "last": "2026-09-30"}'
        >>> read_question(data, "cycle.json").last
        739889
    """
    walk = Walk()
    needed = {
        "members": json_sentences.A_LIST,
        "turns": json_sentences.A_NUMBER,
        "first": sentences.A_DATE,
        "last": sentences.A_DATE,
    }
    keys = _keys(walk, parsed(data, name), name, needed, QUESTION_KEYS)
    walk.end()
    first, last = _date(walk, keys["first"], "first"), _date(walk, keys["last"], "last")
    walk.end()
    if not 0 <= last - first < LONGEST_WINDOW_DAYS:
        walk.problems.append(sentences.BACKWARDS(place=name))
        walk.end()
    window = range(first, last + 7 * MOST_WEEKS + 1)
    members = walk.every(keys["members"], "members", lambda one, at: _member(walk, one, at, window))
    count = len(members)
    unknown = ((math.nan,) * count,) * count
    minutes = walk.every(keys["minutes"], "minutes", lambda one, at: _row(walk, one, at)) if "minutes" in keys else None
    question = Question(
        members=members,
        turns=walk.number(keys["turns"], "turns"),
        first=first,
        last=last,
        days_between=walk.number(keys.get("days_between", 28), "days_between"),
        minutes=unknown if minutes is None else minutes,
        excused=frozenset(walk.every(keys.get("excused", []), "excused", walk.text)),
    )
    walk.end()
    return question


def _keys(
    walk: Walk, raw: object, place: str, needed: Mapping[str, Rule], known: Iterable[str]
) -> Mapping[str, object]:
    """Read an object that may hold known keys only; empty when it misses one, once that is told."""
    found = walk.keys(raw, place, needed)
    if isinstance(raw, dict):
        walk.problems += [
            sentences.UNKNOWN_KEY(place=place, key=key, known=", ".join(known)) for key in raw if key not in known
        ]
    return found or {}


def _member(walk: Walk, raw: object, place: str, window: range) -> Member:
    keys = _keys(walk, raw, place, {"id": json_sentences.A_TEXT}, MEMBER_KEYS)
    if not keys:
        return Member("", "")
    days: dict[int, tuple[Obstacle, ...]] = {}
    dated = walk.every(keys.get("obstacles", []), f"{place}.obstacles", lambda one, at: _dated(walk, one, at))
    weekly = walk.every(keys.get("weekly", []), f"{place}.weekly", lambda one, at: _weekly(walk, one, at, window))
    for obstacle, when in (*dated, *weekly):
        for day in when:
            days[day] = (*days.get(day, ()), obstacle)
    id_ = walk.text(keys["id"], f"{place}.id")
    return Member(
        id=id_,
        name=walk.text(keys["name"], f"{place}.name") if "name" in keys else id_,
        hosted=walk.number(keys.get("hosted", 0), f"{place}.hosted"),
        received=walk.number(keys.get("received", 0), f"{place}.received"),
        wishes=walk.every(keys.get("wishes", []), f"{place}.wishes", lambda one, at: _wish(walk, one, at)),
        not_before=_maybe_date(walk, keys.get("not_before"), f"{place}.not_before"),
        not_after=_maybe_date(walk, keys.get("not_after"), f"{place}.not_after"),
        obstacles=days,
    )


def _wish(walk: Walk, raw: object, place: str) -> Wish:
    keys = _keys(walk, raw, place, {"says": sentences.AN_ATTITUDE}, WISH_KEYS)
    if not keys:
        return Wish("wants")
    attitude = _word(walk, keys["says"], f"{place}.says", get_args(Attitude), sentences.AN_ATTITUDE)
    turn = keys.get("turn")
    if turn is None:
        return Wish(cast("Attitude", attitude))
    if not isinstance(turn, int) or isinstance(turn, bool) or turn < 1:
        walk.refuse(turn, f"{place}.turn", sentences.A_TURN)
        return Wish(cast("Attitude", attitude))
    return Wish(cast("Attitude", attitude), turn - 1)


def _dated(walk: Walk, raw: object, place: str) -> tuple[Obstacle, Iterable[int]]:
    """Read an obstacle from one day to another; one day alone when `last` is left out."""
    keys = _keys(walk, raw, place, {"kind": sentences.A_KIND, "first": sentences.A_DATE}, OBSTACLE_KEYS)
    if not keys:
        return Obstacle("other"), ()
    first = _date(walk, keys["first"], f"{place}.first")
    last = _date(walk, keys["last"], f"{place}.last") if "last" in keys else first
    if first and last and not 0 <= last - first < LONGEST_WINDOW_DAYS:
        walk.problems.append(sentences.BACKWARDS(place=place))
        last = first
    return _obstacle(walk, keys, place), range(first, last + 1)


def _weekly(walk: Walk, raw: object, place: str, window: range) -> tuple[Obstacle, Iterable[int]]:
    """Read an obstacle that comes back every week."""
    keys = _keys(walk, raw, place, {"kind": sentences.A_KIND, "weekday": sentences.A_WEEKDAY}, WEEKLY_KEYS)
    if not keys:
        return Obstacle("other"), ()
    weekday = WEEKDAYS.index(_word(walk, keys["weekday"], f"{place}.weekday", WEEKDAYS, sentences.A_WEEKDAY))
    start = dt.date.fromordinal(window.start).weekday()
    return _obstacle(walk, keys, place), range(window.start + (weekday - start) % 7, window.stop, 7)


def _obstacle(walk: Walk, keys: Mapping[str, object], place: str) -> Obstacle:
    kind = _word(walk, keys["kind"], f"{place}.kind", tuple(WEIGHTS), sentences.A_KIND)
    return Obstacle(kind, walk.label(keys.get("title"), f"{place}.title"))


def _word(walk: Walk, value: object, place: str, known: tuple[Word, ...], wanted: Rule) -> Word:
    for word in known:
        if value == word:
            return word
    walk.refuse(value, place, wanted)
    return known[0]


def _row(walk: Walk, raw: object, place: str) -> tuple[float, ...]:
    return walk.every(raw, place, lambda one, at: _minutes(walk, one, at))


def _minutes(walk: Walk, value: object, place: str) -> float:
    if value is None:
        return math.nan
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < math.inf:
        return float(value)
    walk.refuse(value, place, sentences.MINUTES)
    return math.nan


def _maybe_date(walk: Walk, value: object, place: str) -> int | None:
    return None if value is None else _date(walk, value, place)


def _date(walk: Walk, value: object, place: str) -> int:
    """Read a date; zero when it is none."""
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value, re.ASCII):
        try:
            return dt.date.fromisoformat(value).toordinal()
        except ValueError:
            pass
    walk.refuse(value, place, sentences.A_DATE)
    return 0
