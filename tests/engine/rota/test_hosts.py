from __future__ import annotations

import math

import pytest
from hypothesis import assume, given, settings

from leercyclus.engine.reasons import BadInput
from leercyclus.engine.rota import HostOrder, Member, Question, Wish, broken_order, host_order
from leercyclus.engine.rota.wishes import can_host
from tests.engine.rota.cast import FIRST, LAST, MINUTES, UNKNOWN, cycle, dordrecht, enschede, small_questions, zwolle


def hosts(order: HostOrder) -> list[str]:
    return [turn.host for turn in order.turns]


def said(order: HostOrder) -> list[str]:
    return [turn.reason.say("en") for turn in order.turns]


def test_each_receives_once_in_the_order_of_the_list_where_nothing_else_is_known() -> None:
    assert hosts(host_order(cycle())) == ["zwolle", "enschede", "dordrecht"]


def test_who_received_least_comes_first() -> None:
    order = host_order(cycle(zwolle(hosted=2), enschede(hosted=2), dordrecht(hosted=1), turns=1))
    assert hosts(order) == ["dordrecht"]
    assert said(order) == ["Dordrecht hosted least so far (times: 1)."]
    assert order.hosted == {"zwolle": 2, "enschede": 2, "dordrecht": 2}


def test_who_lags_behind_receives_twice_before_others_receive_again() -> None:
    order = host_order(cycle(zwolle(hosted=2), enschede(hosted=2), dordrecht(), turns=2))
    assert hosts(order) == ["dordrecht", "dordrecht"]


def test_of_those_who_received_equally_often_goes_who_was_a_guest_most() -> None:
    order = host_order(cycle(zwolle(received=1), enschede(received=3), dordrecht(received=2), turns=1))
    assert hosts(order) == ["enschede"]
    assert said(order) == ["Of those who hosted equally often, Enschede was a guest most often (days: 3)."]


def test_who_wants_a_turn_gets_it() -> None:
    order = host_order(cycle(zwolle(), enschede(), dordrecht(wishes=(Wish("wants", 0),))))
    assert hosts(order) == ["dordrecht", "zwolle", "enschede"]
    assert said(order)[0] == "Dordrecht wants to be the host of turn 1."
    assert order.given_up == ()


def test_who_would_rather_not_stays_a_guest_where_that_is_fair() -> None:
    order = host_order(cycle(zwolle(wishes=(Wish("rather_not"),)), enschede(), dordrecht(), turns=2))
    assert hosts(order) == ["enschede", "dordrecht"]


def test_a_wish_that_would_be_unfair_is_passed_over_and_told() -> None:
    order = host_order(cycle(zwolle(wishes=(Wish("rather_not"),)), enschede(), dordrecht()))
    assert sorted(hosts(order)) == ["dordrecht", "enschede", "zwolle"]
    assert [reason.say("en") for reason in order.given_up] == [
        "Zwolle would rather not be the host. That is not followed: somebody would host more often than is fair."
    ]


def test_of_two_wishes_for_one_turn_one_is_passed_over_and_told() -> None:
    wish = (Wish("wants", 0),)
    order = host_order(cycle(zwolle(wishes=wish), enschede(wishes=wish), dordrecht()))
    assert [reason.say("en") for reason in order.given_up] == [
        (
            "Enschede wants to be the host of turn 1. That is not followed: at least as many other wishes would not be "
            "followed."
        )
    ]


def test_who_cannot_does_not_even_where_that_is_unfair() -> None:
    order = host_order(cycle(zwolle(wishes=(Wish("cannot"),)), enschede(hosted=5), dordrecht(hosted=5)))
    assert "zwolle" not in hosts(order)


def test_a_wish_for_one_turn_goes_before_what_holds_for_the_cycle() -> None:
    both = (Wish("cannot"), Wish("wants", 2))
    order = host_order(cycle(zwolle(wishes=both), enschede(), dordrecht()))
    assert hosts(order)[2] == "zwolle"


def test_among_equals_the_shortest_journeys_win() -> None:
    order = host_order(cycle(turns=1))
    assert hosts(order) == ["zwolle"]
    assert said(order) == ["Of those who hosted equally often, Zwolle is the least far for all together."]
    assert order.minutes == {"zwolle": 0.0, "enschede": 76.0, "dordrecht": 90.0}
    assert order.value.travel_minutes == 166.0


def test_an_unknown_journey_counts_as_the_longest_known_and_is_told() -> None:
    minutes = ((0.0, 76.0, UNKNOWN), *MINUTES[1:])
    order = host_order(cycle(minutes=minutes))
    assert order.minutes["zwolle"] == 76.0 + 130.0
    assert [note.say("en") for note in order.notes] == [
        "The journey from Zwolle to Dordrecht is unknown. It counts as the longest that is known: 130 minutes."
    ]


def test_a_wish_about_dates_counts_where_no_date_can_follow_it() -> None:
    order = host_order(cycle(zwolle(not_before=LAST), enschede(), dordrecht()))
    assert hosts(order)[2] == "zwolle"
    assert order.given_up == ()


def test_a_turn_that_nobody_can_receive_is_refused() -> None:
    cannot = (Wish("cannot", 1),)
    with pytest.raises(BadInput, match="Nobody can be the host of turn 2"):
        host_order(cycle(zwolle(wishes=cannot), enschede(wishes=cannot), dordrecht(wishes=cannot)))


@pytest.mark.parametrize(("turns", "weighs_all"), [(13, True), (26, False)])
def test_thirteen_members_are_weighed_and_the_proof_says_how_far(turns: int, weighs_all: bool) -> None:  # noqa: FBT001
    members = tuple(Member(str(row), f"Gemeente {row}", hosted=row % 2, received=row % 3) for row in range(13))
    minutes = tuple(tuple(abs(row - column) * 10.0 for column in range(13)) for row in range(13))
    order = host_order(Question(members, turns, FIRST, FIRST + 900, 14, minutes))
    assert max(order.hosted.values()) - min(order.hosted.values()) <= 1
    assert order.proof.say("en").startswith("Every rota was weighed") == weighs_all
    assert broken_order(Question(members, turns, FIRST, FIRST + 900, 14, minutes), order) == ()


@given(small_questions())
@settings(max_examples=150, deadline=None)
def test_every_order_keeps_the_rules(question: Question) -> None:
    rows, turns = range(len(question.members)), range(question.turns)
    assume(all(any(can_host(question, row, turn) for row in rows) for turn in turns))
    order = host_order(question)
    assert broken_order(question, order) == ()
    assert math.isclose(order.value.travel_minutes, sum(order.minutes.values()))
