"""What was agreed about the seat of one registration, and its seats, go to another."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.seating.merge_actions import give_seats
from leercyclus.web.seating.models import Pin, Plan, Tie
from leercyclus.web.seating.plan_queries import placed
from tests.cast import Cast
from tests.fixed import fixed

DAY, HOST, CONTROLLER = fixed("day"), fixed("registration-host"), fixed("registration-controller")
ENSCHEDE, ALDERMAN = fixed("registration-enschede"), fixed("registration-alderman")


def _seats(registration: UUID) -> list[tuple[UUID, int]]:
    """Give in which round of which plan somebody sits."""
    return [
        (plan.pk, number)
        for plan in Plan.objects.filter(day=DAY).order_by("pk")
        for number, drawn in enumerate(plan.rounds)
        for group in drawn["groups"]
        if str(registration) in group["people"]
    ]


def _tie(one: UUID, other: UUID, kind: str) -> None:
    first, second = sorted((one, other))
    Tie.objects.create(day_id=DAY, kind=kind, one_id=first, other_id=second)


def test_who_had_no_seat_gets_that_of_the_other_in_every_plan(cast: Cast) -> None:
    before = _seats(HOST)
    give_seats(day=DAY, to=ALDERMAN, of=HOST)
    assert len(before) == 8
    assert (_seats(ALDERMAN), _seats(HOST)) == (before, [])


def test_who_has_a_seat_keeps_it_and_that_of_the_other_is_free(cast: Cast) -> None:
    before = _seats(ENSCHEDE)
    give_seats(day=DAY, to=ENSCHEDE, of=HOST)
    assert (_seats(ENSCHEDE), _seats(HOST)) == (before, [])


def test_ties_go_along_the_lower_id_first_and_nobody_is_tied_to_oneself(cast: Cast) -> None:
    _tie(HOST, ALDERMAN, "together")
    give_seats(day=DAY, to=ALDERMAN, of=HOST)
    tie = Tie.objects.get()
    assert (tie.kind, [tie.one_id, tie.other_id]) == ("apart", sorted((ALDERMAN, CONTROLLER)))


def test_of_two_agreements_about_one_pair_that_of_who_stays_holds(cast: Cast) -> None:
    _tie(ALDERMAN, CONTROLLER, "together")
    give_seats(day=DAY, to=ALDERMAN, of=HOST)
    assert Tie.objects.get().kind == "together"


def test_fixed_seats_go_along_but_for_a_round_in_which_one_is_fixed(cast: Cast) -> None:
    for slot, who, table in (("round-1", HOST, 2), ("round-2", HOST, 2), ("round-2", ALDERMAN, 1)):
        Pin.objects.create(day_id=DAY, registration_id=who, slot_id=fixed(f"slot-{slot}"), table=table)
    give_seats(day=DAY, to=ALDERMAN, of=HOST)
    fixed_seats = Pin.objects.exclude(registration=ENSCHEDE).values_list("registration", "slot", "table")
    assert set(fixed_seats) == {(ALDERMAN, fixed("slot-round-1"), 2), (ALDERMAN, fixed("slot-round-2"), 1)}


def test_who_led_a_workshop_leads_it_under_the_other_registration_unless_that_one_has_a_seat(cast: Cast) -> None:
    leader = fixed("registration-session_leader")
    give_seats(day=DAY, to=ALDERMAN, of=leader)
    assert {_leader(plan) for plan in Plan.objects.filter(day=DAY)} == {ALDERMAN}

    give_seats(day=DAY, to=ENSCHEDE, of=ALDERMAN)
    assert {_leader(plan) for plan in Plan.objects.filter(day=DAY)} == {None}
    assert _seats(ALDERMAN) == []


def _leader(plan: Plan) -> UUID | None:
    return next(group.leader for group in placed(plan) if group.offer == fixed("offer-letters"))
