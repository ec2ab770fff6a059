"""What comes next follows from what there is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import uuid4

from leercyclus.web.circles.next_step import Kind, Progress, next_step
from leercyclus.web.guests.own_days import OwnDay

DONE = Progress(themes=3, points=5, turns=2, next_day=date(2027, 3, 18), next_host="Zwolle")


def test_what_only_the_reader_can_do_comes_before_what_the_circle_waits_for() -> None:
    mine = uuid4()
    waits = replace(DONE, to_answer=mine, waiting=("Dordrecht",), silent=("Enschede",))
    assert (next_step(waits).kind, next_step(waits).membership) == (Kind.ANSWER, mine)


def test_steps_follow_one_another_as_they_are_done() -> None:
    now = Progress(unasked=("Dordrecht",), waiting=("Enschede",), silent=("Zwolle",))
    kinds = []
    for done in (
        {"unasked": ()},
        {"waiting": ()},
        {"silent": ()},
        {"themes": 2},
        {"points": 5},
        {"turns": 2, "undated": 2},
        {"undated": 0, "next_day": date(2027, 3, 18)},
        {"next_day": None},
    ):
        kinds.append(next_step(now).kind)
        now = replace(now, **done)
    kinds.append(next_step(now).kind)
    assert kinds == [
        Kind.NOBODY_ASKED,
        Kind.WAITING,
        Kind.REMIND,
        Kind.THEMES,
        Kind.POINTS,
        Kind.ROTA,
        Kind.DATES,
        Kind.DAY,
        Kind.AGAIN,
    ]


def test_in_a_closed_circle_nothing_comes_next() -> None:
    assert next_step(replace(DONE, is_closed=True, to_answer=uuid4())).kind is Kind.CLOSED


def test_of_the_next_day_one_is_led_to_begin_it_and_then_to_its_programme() -> None:
    turn, programme = uuid4(), uuid4()
    coming = replace(DONE, next_day=date(2027, 3, 18), next_host="Zwolle")
    assert (next_step(coming).turn, next_step(coming).programme) == (None, None)
    assert next_step(replace(coming, next_turn=turn)).turn == turn
    begun = next_step(replace(coming, programme=programme, is_draft=True))
    assert (begun.kind, begun.programme, begun.is_draft) == (Kind.DAY, programme, True)


def test_who_has_no_task_in_the_circle_is_led_to_the_own_day_and_else_to_the_next_one() -> None:
    mine = OwnDay(uuid4(), uuid4(), date(2027, 3, 18), "Zwolle")
    waits = replace(DONE, has_task=False, waiting=("Dordrecht",), undated=1)
    assert next_step(waits).kind is Kind.DAY
    assert (next_step(replace(waits, own_day=mine)).kind, next_step(replace(waits, own_day=mine)).own) == (
        Kind.OWN_DAY,
        mine,
    )
    assert next_step(replace(waits, own_day=mine, has_task=True)).kind is Kind.WAITING


def test_the_host_who_plans_the_day_goes_on_planning_before_looking_at_the_own_day() -> None:
    mine = OwnDay(uuid4(), uuid4(), date(2027, 3, 18), "Zwolle")
    host = replace(DONE, has_task=False, own_day=mine, programme=uuid4(), is_draft=True)
    assert next_step(host).kind is Kind.DAY


def test_a_municipal_secretary_writes_the_three_lines_before_looking_at_the_next_day() -> None:
    mine = uuid4()
    step = next_step(replace(DONE, has_task=False, to_write=mine, silent=("Zwolle",)))
    assert (step.kind, step.membership) == (Kind.WRITE_LINES, mine)
