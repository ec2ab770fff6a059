"""Zwolle, Enschede and Dordrecht plan a cycle; and small questions by chance, with all their rotas in a row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, product
from typing import Any

from hypothesis import strategies as st

from leercyclus.engine.rota import Kind, Member, Obstacle, Question, Value, Wish
from leercyclus.engine.rota.dates import is_working_day, ordinal, weekday
from leercyclus.engine.rota.question import severity

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = range(5)
FIRST, LAST = ordinal(2026, 9, 1), ordinal(2026, 12, 18)
UNKNOWN = float("nan")
MINUTES = ((0.0, 76.0, 90.0), (76.0, 0.0, 130.0), (90.0, 130.0, 0.0))
KINDS: tuple[Kind, ...] = ("college", "council", "budget", "school_holiday")


def on(kind: Kind, *days: int, title: str = "") -> Mapping[int, tuple[Obstacle, ...]]:
    return {day: (Obstacle(kind, title),) for day in days}


def every(day_of_week: int, kind: Kind, title: str = "") -> Mapping[int, tuple[Obstacle, ...]]:
    days = (day for day in range(FIRST, LAST + 1) if weekday(day) == day_of_week)
    return on(kind, *days, title=title)


def zwolle(**more: Any) -> Member:  # noqa: ANN401 - any field of a member
    return Member("zwolle", "Zwolle", **more)


def enschede(**more: Any) -> Member:  # noqa: ANN401 - as above
    return Member("enschede", "Enschede", **more)


def dordrecht(**more: Any) -> Member:  # noqa: ANN401 - as above
    return Member("dordrecht", "Dordrecht", **more)


def cycle(*members: Member, turns: int = 3, **more: Any) -> Question:  # noqa: ANN401 - any field of a question
    members = members or (zwolle(), enschede(), dordrecht())
    usual: dict[str, Any] = {"first": FIRST, "last": LAST, "days_between": 28, "minutes": MINUTES}
    return Question(members, turns, **usual | more)


@st.composite
def small_questions(draw: st.DrawFn) -> Question:
    """Two to four members, at most three turns, at most ten days from Wednesday 2 September 2026."""
    count = draw(st.integers(2, 4))
    turns = draw(st.integers(1, min(3, 2 * count)))
    first, length = ordinal(2026, 9, 2), draw(st.integers(0, 13))
    days = st.integers(first, first + length)
    wish = st.builds(Wish, st.sampled_from(["wants", "rather_not", "cannot"]), st.none() | st.integers(0, turns - 1))
    obstacles = st.dictionaries(days, st.sampled_from(KINDS).map(lambda kind: (Obstacle(kind),)), max_size=4)
    members = tuple(
        Member(
            id=str(row),
            name=f"Gemeente {row}",
            hosted=draw(st.integers(0, 2)),
            received=draw(st.integers(0, 2)),
            wishes=tuple(draw(st.lists(wish, max_size=2, unique_by=lambda one: one.turn))),
            not_before=draw(st.none() | days),
            obstacles=draw(obstacles),
        )
        for row in range(count)
    )
    minutes = st.sampled_from([20.0, 45.0, 90.0, UNKNOWN])
    table = tuple(tuple(0.0 if row == column else draw(minutes) for column in range(count)) for row in range(count))
    return Question(members, turns, first, first + length, draw(st.integers(1, 4)), table)


def all_rotas(question: Question) -> Iterator[tuple[Value, tuple[int, ...], tuple[int, ...]]]:
    """Every rota that keeps the rules, with its value, hosts and days: one by one, without any cleverness."""
    window = [day for day in range(question.first, question.last + 1) if is_working_day(day)]
    rows = range(len(question.members))
    for days in product(window, repeat=question.turns):
        if any(later - day < question.days_between for day, later in pairwise(days)):
            continue
        for hosts in product(rows, repeat=question.turns):
            if all(_keeps(question, turn, host, day) for turn, (host, day) in enumerate(zip(hosts, days, strict=True))):
                yield value_of(question, hosts, days), hosts, days


def _said(member: Member, turn: int) -> str | None:
    said: dict[int | None, str] = {wish.turn: wish.attitude for wish in member.wishes}
    return said.get(turn, said.get(None))


def _keeps(question: Question, turn: int, host: int, day: int) -> bool:
    return _said(question.members[host], turn) != "cannot" and not any(
        severity(question, member, one, hosts=row == host) == "blocks"
        for row, member in enumerate(question.members)
        for one in member.obstacles.get(day, ())
    )


def value_of(question: Question, hosts: Sequence[int], days: Sequence[int]) -> Value:
    members = question.members
    known = [minutes for row in question.minutes for minutes in row if minutes == minutes]  # noqa: PLR0124 - not NaN
    travel = [0.0] * len(members)
    wishes = hindered = 0
    unevenness = 0.0
    for turn, (host, day) in enumerate(zip(hosts, days, strict=True)):
        for row, member in enumerate(members):
            wishes += row != host and Wish("wants", turn) in member.wishes
            hindered += bool(member.obstacles.get(day))
            minutes = question.minutes[row][host]
            travel[row] += 0.0 if row == host else minutes if minutes == minutes else max(known)  # noqa: PLR0124
        before, after = members[host].not_before, members[host].not_after
        wishes += _said(members[host], turn) == "rather_not"
        wishes += (before is not None and day < before) + (after is not None and day > after)
        part = (question.last - question.first) / question.turns
        unevenness += abs(day - question.first - part * (turn + 0.5))
    wishes += sum(Wish("wants") in member.wishes and row not in hosts for row, member in enumerate(members))
    totals = [member.hosted + list(hosts).count(row) for row, member in enumerate(members)]
    debt = -sum(members[host].received for host in hosts)
    spread = max(travel) - min(travel)
    return Value(tuple(sorted(totals, reverse=True)), debt, wishes, hindered, sum(travel), spread, round(unevenness, 6))
