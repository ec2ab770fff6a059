from __future__ import annotations

from dataclasses import replace

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from leercyclus.engine.reasons import BadInput
from leercyclus.engine.rota import Member, Obstacle, Question, Rota, Wish, broken_rules, plan
from leercyclus.engine.rota.dates import civil, ordinal
from tests.engine.rota.cast import (
    FIRST,
    KINDS,
    MONDAY,
    TUESDAY,
    all_rotas,
    cycle,
    dordrecht,
    enschede,
    every,
    on,
    small_questions,
    zwolle,
)


def planned(question: Question) -> Rota | None:
    try:
        return plan(question)
    except BadInput:
        return None


def dates(rota: Rota) -> list[tuple[int, int]]:
    return [civil(day.day)[1:] for day in rota.days]


def test_turns_are_spread_evenly_over_the_window() -> None:
    rota = plan(cycle())
    assert dates(rota) == [(9, 18), (10, 26), (11, 30)]
    assert [turn.host for turn in rota.hosts.turns] == ["zwolle", "enschede", "dordrecht"]


def test_a_day_on_which_a_college_meets_is_avoided() -> None:
    free = plan(cycle()).days[0].day
    rota = plan(cycle(zwolle(), enschede(obstacles=on("college", free)), dordrecht()))
    assert free not in [day.day for day in rota.days]
    assert rota.value.hindered == 0


def test_a_council_evening_bars_the_host_and_hinders_a_guest() -> None:
    day = ordinal(2026, 9, 3)
    window = {"first": day, "last": day, "turns": 1}
    rota = plan(cycle(zwolle(obstacles=on("council", day)), enschede(), dordrecht(), **window))
    assert rota.hosts.turns[0].host == "enschede"
    assert rota.days[0].hindered == ("zwolle",)
    assert [reason.say("nl") for reason in rota.days[0].reasons] == [
        "Op donderdag 3 september 2026 is het raadsavond in Zwolle: de wethouders gaan eerder weg."
    ]


def test_a_hindered_member_is_better_than_a_broken_rule() -> None:
    day = ordinal(2026, 9, 3)
    members = (zwolle(obstacles=on("budget", day)), enschede(obstacles=on("school_holiday", day)), dordrecht())
    rota = plan(cycle(*members, turns=1, first=day, last=day))
    assert rota.value.hindered == 2


def test_a_wish_not_to_receive_before_a_day_moves_the_turn_of_that_member() -> None:
    rota = plan(cycle(zwolle(not_before=ordinal(2026, 11, 1)), enschede(), dordrecht()))
    assert rota.hosts.turns[2].host == "zwolle"
    assert rota.value.wishes == 0


def test_a_thirteenth_member_is_planned_too() -> None:
    members = tuple(
        Member(str(row), f"Gemeente {row}", obstacles=on("council", FIRST + 7 * row + 1)) for row in range(13)
    )
    minutes = tuple(tuple(abs(row - column) * 10.0 for column in range(13)) for row in range(13))
    question = Question(members, 13, FIRST, FIRST + 364, 14, minutes)
    rota = plan(question)
    assert broken_rules(question, rota) == ()
    assert set(rota.hosts.hosted.values()) == {1}


@given(small_questions())
@settings(max_examples=60, deadline=None)
def test_no_rota_of_all_is_better(question: Question) -> None:
    rota = planned(question)
    best = min((value for value, _, _ in all_rotas(question)), default=None)
    if rota is None or best is None:
        assert rota is None
        assert best is None
        return
    assert replace(rota.value, unevenness=round(rota.value.unevenness, 6)) == best


@given(small_questions())
@settings(max_examples=150, deadline=None)
def test_every_rota_keeps_the_rules(question: Question) -> None:
    rota = planned(question)
    assume(rota is not None)
    assert rota is not None
    assert broken_rules(question, rota) == ()


@given(small_questions(), st.data())
@settings(max_examples=100, deadline=None)
def test_an_added_obstacle_never_improves_the_rota(question: Question, data: st.DataObject) -> None:
    row = data.draw(st.integers(0, len(question.members) - 1))
    day = data.draw(st.integers(question.first, question.last))
    member = question.members[row]
    found = (*member.obstacles.get(day, ()), Obstacle(data.draw(st.sampled_from(KINDS))))
    members = list(question.members)
    members[row] = replace(member, obstacles={**member.obstacles, day: found})
    before, after = planned(question), planned(replace(question, members=tuple(members)))
    assert after is None or (before is not None and before.value <= after.value)


def test_the_same_question_gives_the_same_rota() -> None:
    question = cycle(
        zwolle(obstacles=every(TUESDAY, "college")), enschede(obstacles=every(MONDAY, "council")), dordrecht()
    )
    assert plan(question) == plan(question)


def test_who_cannot_receive_is_a_guest_only() -> None:
    rota = plan(cycle(zwolle(wishes=(Wish("cannot"),)), enschede(), dordrecht()))
    assert "zwolle" not in {turn.host for turn in rota.hosts.turns}
