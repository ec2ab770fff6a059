from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from leercyclus.engine.rota import Question, Rota, Turn, Wish, broken_rules, look_at, plan
from leercyclus.engine.rota.dates import ordinal
from tests.engine.rota.cast import cycle, dordrecht, enschede, on, zwolle

QUESTION = cycle(
    zwolle(wishes=(Wish("cannot", 1),), obstacles=on("college", ordinal(2026, 9, 22))), enschede(), dordrecht()
)


def moved(rota: Rota, turn: int, date: tuple[int, int, int]) -> Rota:
    days = list(rota.days)
    days[turn] = look_at(QUESTION, ordinal(*date), days[turn].host)
    return replace(rota, days=tuple(days))


def given_to(rota: Rota, hosts: Sequence[str]) -> Rota:
    turns = tuple(replace(turn, host=host) for turn, host in zip(rota.hosts.turns, hosts, strict=True))
    return replace(rota, hosts=replace(rota.hosts, turns=turns))


def said(rota: Rota, question: Question = QUESTION) -> list[str]:
    return [reason.say("en") for reason in broken_rules(question, rota)]


def test_a_good_rota_breaks_no_rule() -> None:
    assert said(plan(QUESTION)) == []


@pytest.mark.parametrize(
    ("turn", "date", "expected"),
    [
        (0, (2026, 9, 19), "Turn 1: Saturday 19 September 2026 is no working day."),
        (0, (2026, 8, 28), "Turn 1: Friday 28 August 2026 is outside the period."),
        (1, (2026, 9, 24), "Turn 2: Thursday 24 September 2026 is less than 28 days after the turn before."),
        (
            0,
            (2026, 9, 22),
            "Turn 1: on Tuesday 22 September 2026 no alderman of Zwolle is free, or Zwolle cannot be the host.",
        ),
    ],
)
def test_a_date_that_may_not_be_is_named(turn: int, date: tuple[int, int, int], expected: str) -> None:
    assert said(moved(plan(QUESTION), turn, date)) == [expected]


def test_a_host_that_cannot_is_named() -> None:
    wrong = given_to(plan(QUESTION), ["enschede", "zwolle", "dordrecht"])
    assert said(wrong) == ["Turn 2: Zwolle cannot be the host."]


def test_a_host_that_is_two_days_ahead_is_named() -> None:
    wrong = given_to(plan(QUESTION), ["zwolle", "enschede", "zwolle"])
    assert (
        "Turn 1: Zwolle is the host two days or more oftener than Dordrecht, and Dordrecht can be the host here."
        in (said(wrong))
    )


def test_totals_that_are_not_those_of_the_hosts_are_named() -> None:
    rota = plan(QUESTION)
    wrong = replace(rota, hosts=replace(rota.hosts, hosted={**rota.hosts.hosted, "zwolle": 7}))
    assert said(wrong) == ["Zwolle: told is 7, counted is 1."]


def test_a_wish_that_is_passed_over_in_silence_is_named() -> None:
    question = cycle(zwolle(wishes=(Wish("rather_not"),)), enschede(), dordrecht())
    rota = plan(question)
    wrong = replace(rota, hosts=replace(rota.hosts, given_up=()))
    assert said(wrong, question) == ["Told are 0 wishes that are not followed, counted are 1."]


def test_a_hindered_member_that_is_not_told_is_named() -> None:
    rota = plan(QUESTION)
    days = (replace(rota.days[0], hindered=("zwolle",)), *rota.days[1:])
    assert said(replace(rota, days=days)) == [
        "Turn 1: the list of hindered municipalities is not the one that was counted."
    ]


def test_turns_too_few_and_strangers_are_named_first() -> None:
    rota = plan(QUESTION)
    short = replace(rota, hosts=replace(rota.hosts, turns=rota.hosts.turns[:2]))
    assert said(short) == ["Expected 3 turns, in order, got 2."]
    strange = replace(rota.hosts, turns=(*rota.hosts.turns[:2], Turn(2, "breda", rota.hosts.turns[2].reason)))
    assert said(replace(rota, hosts=strange)) == [
        "Turn 3: ‘breda’ is no municipality of this cycle and cannot be the host."
    ]
    assert said(replace(rota, days=rota.days[:1])) == ["Expected 3 turns, in order, got 1."]
