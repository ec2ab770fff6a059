from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from leercyclus.engine.reasons import BadInput
from leercyclus.engine.rota import Member, Question, Wish, plan
from leercyclus.engine.rota.best import possible
from leercyclus.engine.rota.costs import steps_with_dates
from leercyclus.engine.rota.dates import ordinal
from leercyclus.engine.rota.relaxing import why_none
from tests.engine.rota.cast import all_rotas, cycle, dordrecht, enschede, on, small_questions, zwolle

MONDAY_7 = ordinal(2026, 9, 7)
WEEK = tuple(range(MONDAY_7, MONDAY_7 + 5))
LONGER = (
    "This helps: make the period a week longer, to Friday 18 September 2026, if nothing else gets in the way there."
)


def refused(question: Question) -> list[str]:
    with pytest.raises(BadInput) as bad:
        plan(question)
    return bad.value.say("en")


def week(*members: Member) -> Question:
    return cycle(*members, turns=1, first=WEEK[0], last=WEEK[-1])


def test_a_window_that_is_too_short_says_what_is_needed() -> None:
    none, why, *helps = refused(cycle(last=ordinal(2026, 9, 25)))
    assert none == (
        "No rota fits between Tuesday 1 September 2026 and Friday 25 September 2026 (working days: 19; turns: 3; days "
        "from turn to turn: at least 28)."
    )
    assert why == (
        "Not even without calendars is there room (days from the first to the last turn: at least 57; days in the "
        "period: 25)."
    )
    assert helps == [
        "This helps: make the period 5 weeks longer, to Friday 30 October 2026, if nothing else gets in the way there.",
        "This helps: leave less time between two turns (days: at most 11).",
        "This helps: make the cycle shorter (turns: at most 1).",
    ]


def test_who_stands_in_the_way_is_named_with_the_least_that_helps() -> None:
    _, who, *helps = refused(week(zwolle(obstacles=on("college", *WEEK, title="college")), enschede(), dordrecht()))
    assert who == (
        "Of Zwolle often no alderman is free (working days: 5), mostly because of: college (times: 5). Zwolle alone is "
        "in the way on some of these (working days: 5)."
    )
    assert helps == [
        LONGER,
        "This helps: let Zwolle be absent on a day, or come without an alderman.",
    ]


def test_two_that_block_every_day_between_them_are_named_together() -> None:
    members = (zwolle(obstacles=on("recess", *WEEK)), enschede(obstacles=on("recess", *WEEK)), dordrecht())
    assert refused(week(*members))[-1] == (
        "This helps: let each of these municipalities be absent on a day, or come without an alderman: "
        "Zwolle, Enschede."
    )


def test_a_host_that_is_kept_by_its_own_council_is_told() -> None:
    cannot = (Wish("cannot"),)
    members = (zwolle(obstacles=on("council", *WEEK)), enschede(wishes=cannot), dordrecht(wishes=cannot))
    assert refused(week(*members))[1] == (
        "On other days nobody can be the host who could in this cycle, for example because of a council evening "
        "(working days: 5)."
    )


def test_a_turn_without_a_host_says_who_could_receive_after_all() -> None:
    cannot = (Wish("cannot"),)
    said = refused(week(zwolle(wishes=cannot), enschede(wishes=cannot), dordrecht(wishes=cannot)))
    assert said == [
        "Nobody can be the host of turn 1. Ask a municipality whether it can after all, or make the cycle shorter.",
        "This helps: ask Zwolle to be a host after all.",
        "This helps: ask Enschede to be a host after all.",
        "This helps: ask Dordrecht to be a host after all.",
    ]


def test_where_no_single_change_helps_that_is_said() -> None:
    cannot = (Wish("cannot", 0),)
    always = on("recess", *range(WEEK[0], WEEK[0] + 400))
    members = (zwolle(wishes=cannot, obstacles=always), enschede(wishes=cannot), dordrecht(wishes=cannot))
    assert refused(week(*members))[-1].startswith("No single change is enough.")


def test_an_excused_member_makes_the_rota_that_was_promised() -> None:
    question = week(zwolle(obstacles=on("college", *WEEK)), enschede(), dordrecht())
    rota = plan(replace(question, excused=frozenset({"zwolle"})))
    assert rota.hosts.turns[0].host == "enschede"
    assert rota.days[0].hindered == ("zwolle",)


@given(small_questions())
@settings(max_examples=80, deadline=None)
def test_a_question_is_refused_only_where_no_rota_exists(question: Question) -> None:
    exists = next(all_rotas(question), None) is not None
    assert possible(steps_with_dates(question)) == exists
    if not exists:
        assert len(why_none(question)) >= 2
