from __future__ import annotations

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.models import Line
from leercyclus.web.guests.models import Registration
from leercyclus.web.people.roles import Actor
from leercyclus.web.seating.change_actions import move, pin, swap, tie, unpin, untie
from leercyclus.web.seating.drawn_queries import changed_seats, seats_of
from leercyclus.web.seating.models import Mixing, Pin, Plan, Tie
from tests.cast import Cast
from tests.fixed import fixed

DAY, PROPOSED, PUBLISHED = fixed("day"), fixed("plan-proposed"), fixed("plan-published")
ROUND, WORKSHOPS = fixed("slot-round-1"), fixed("slot-workshops")
HOST, CONTROLLER = fixed("registration-host"), fixed("registration-controller")
LEADER, ENSCHEDE = fixed("registration-session_leader"), fixed("registration-enschede")


def coordinator(cast: Cast) -> Actor:
    return Actor(cast.people["circle_coordinator"].pk)


def let_be(cast: Cast) -> None:
    """Leave no rule of the day but the sizes of tables."""
    Mixing.objects.create(day_id=DAY, smallest=3, largest=5, partners_apart=False)
    Tie.objects.all().delete()
    Pin.objects.all().delete()


def lines(what: str) -> list[Line]:
    return list(Line.objects.filter(what=what))


def test_two_people_are_kept_apart_and_no_line_names_them(cast: Cast) -> None:
    Tie.objects.all().delete()

    made = tie(actor=coordinator(cast), day=DAY, kind="apart", one=LEADER, other=ENSCHEDE)

    assert {made.one_id, made.other_id} == {LEADER, ENSCHEDE}
    assert made.one_id < made.other_id
    line = lines("tie.made")[0]
    assert (line.thing, line.facts, line.person) == (str(DAY), {}, None)


def test_a_pair_that_is_said_again_the_other_way_round_is_one_pair_with_the_last_word(cast: Cast) -> None:
    tie(actor=coordinator(cast), day=DAY, kind="together", one=CONTROLLER, other=HOST)
    tie(actor=coordinator(cast), day=DAY, kind="together", one=HOST, other=CONTROLLER)

    assert Tie.objects.get().kind == "together"


def test_nobody_is_tied_to_oneself_or_to_who_does_not_come(cast: Cast) -> None:
    Tie.objects.all().delete()
    with pytest.raises(BadInput, match="twice"):
        tie(actor=coordinator(cast), day=DAY, kind="apart", one=HOST, other=HOST)
    with pytest.raises(BadInput, match="does not come"):
        tie(actor=coordinator(cast), day=DAY, kind="apart", one=HOST, other=fixed("registration-alderman"))

    assert not Tie.objects.exists()


def test_a_pair_of_another_day_is_not_taken_away(cast: Cast) -> None:
    assert not untie(actor=coordinator(cast), day=fixed("another-day"), tie=fixed("tie"))
    assert untie(actor=coordinator(cast), day=DAY, tie=fixed("tie"))
    assert not untie(actor=coordinator(cast), day=DAY, tie=fixed("tie"))

    assert len(lines("tie.removed")) == 1


def test_a_seat_is_fixed_once_a_round(cast: Cast) -> None:
    Pin.objects.all().delete()
    pin(actor=coordinator(cast), registration=HOST, day=DAY, slot=ROUND, table=1)
    pin(actor=coordinator(cast), registration=HOST, day=DAY, slot=ROUND, table=2)
    pin(actor=coordinator(cast), registration=HOST, day=DAY, slot=WORKSHOPS, offer=fixed("offer-waste"))

    assert set(Pin.objects.values_list("table", "offer")) == {(2, None), (None, fixed("offer-waste"))}
    assert len(lines("seat.fixed")) == 3


@pytest.mark.parametrize(
    ("who", "slot", "table", "offer", "said"),
    [
        ("alderman", "slot-round-1", 1, None, "does not come"),
        ("host", "slot-lunch", 1, None, "not in the plan"),
        ("host", "slot-round-1", 9, None, "no such seat"),
        ("host", "slot-round-1", None, "offer-waste", "no such seat"),
    ],
)
def test_a_seat_that_is_not_there_is_not_fixed(  # noqa: PLR0917 - one column of the table each
    cast: Cast, who: str, slot: str, table: int | None, offer: str | None, said: str
) -> None:
    Pin.objects.all().delete()
    with pytest.raises(BadInput, match=said):
        pin(
            actor=coordinator(cast),
            registration=fixed(f"registration-{who}"),
            day=DAY,
            slot=fixed(slot),
            table=table,
            offer=fixed(offer) if offer else None,
        )

    assert not Pin.objects.exists()


def test_a_fixed_seat_is_freed(cast: Cast) -> None:
    assert not unpin(actor=coordinator(cast), day=fixed("another-day"), pin=fixed("pin"))
    assert unpin(actor=coordinator(cast), day=DAY, pin=fixed("pin"))

    assert not Pin.objects.exists()
    assert len(lines("seat.freed")) == 1


def test_a_move_is_a_new_plan_that_is_measured_and_the_old_one_stays(cast: Cast) -> None:
    let_be(cast)
    old = Plan.objects.get(pk=PUBLISHED)
    seat = seats_of(old)[HOST][ROUND]
    table = 2 if seat == 1 else 1

    new = move(actor=coordinator(cast), plan=PUBLISHED, registration=HOST, slot=ROUND, table=table)

    assert (new.label, new.based_on_id, new.number, new.search_id) == ("changed", PUBLISHED, None, old.search_id)
    assert new.made_by_id == cast.people["circle_coordinator"].pk
    assert changed_seats(old, new) == {(HOST, ROUND)}
    assert seats_of(new)[HOST][ROUND] == table
    assert new.reached["cross"] <= new.bounds["cross"]
    assert Plan.objects.get(pk=PUBLISHED).rounds == old.rounds
    assert lines("plan.changed")[0].thing == str(new.pk)


def test_two_people_swap_seats_and_nobody_else_moves(cast: Cast) -> None:
    let_be(cast)
    old = Plan.objects.get(pk=PUBLISHED)
    seats = seats_of(old)
    other = next(one for one in seats if seats[one][ROUND] != seats[HOST][ROUND])

    new = swap(actor=coordinator(cast), plan=PUBLISHED, slot=ROUND, one=HOST, other=other)

    assert changed_seats(old, new) == {(HOST, ROUND), (other, ROUND)}
    assert seats_of(new)[HOST][ROUND] == seats[other][ROUND]


def test_who_has_no_seat_yet_gets_one(cast: Cast) -> None:
    let_be(cast)
    Registration.objects.filter(pk=fixed("registration-alderman")).update(state="yes")

    new = move(
        actor=coordinator(cast), plan=PUBLISHED, registration=fixed("registration-alderman"), slot=ROUND, table=1
    )

    assert seats_of(new)[fixed("registration-alderman")] == {ROUND: 1}


def test_a_move_that_breaks_a_rule_is_made_only_when_it_is_wanted_all_the_same(cast: Cast) -> None:
    let_be(cast)
    seats = seats_of(Plan.objects.get(pk=PUBLISHED))
    other = next(one for one in seats if seats[one][ROUND] != seats[HOST][ROUND])
    tie(actor=coordinator(cast), day=DAY, kind="apart", one=HOST, other=other)
    table = seats[other][ROUND]
    assert isinstance(table, int)

    with pytest.raises(BadInput, match="asked to be apart"):
        move(actor=coordinator(cast), plan=PUBLISHED, registration=HOST, slot=ROUND, table=table)
    assert Plan.objects.count() == 2

    move(actor=coordinator(cast), plan=PUBLISHED, registration=HOST, slot=ROUND, table=table, anyway=True)
    assert Plan.objects.count() == 3


def test_a_seat_that_is_not_in_the_plan_is_refused(cast: Cast) -> None:
    seat = seats_of(Plan.objects.get(pk=PUBLISHED))[HOST][ROUND]
    assert isinstance(seat, int)
    for table, slot, said in ((seat, ROUND, "already"), (9, ROUND, "no such seat"), (1, DAY, "not in the plan")):
        with pytest.raises(BadInput, match=said):
            move(actor=coordinator(cast), plan=PUBLISHED, registration=HOST, slot=slot, table=table, anyway=True)
    with pytest.raises(BadInput, match="cannot swap"):
        swap(actor=coordinator(cast), plan=PUBLISHED, slot=ROUND, one=HOST, other=HOST, anyway=True)

    assert Plan.objects.count() == 2


def test_who_leads_a_workshop_is_not_moved_out_of_it_nor_fixed_elsewhere(cast: Cast) -> None:
    let_be(cast)
    why = "leads or receives at ‘Begrijpelijke brieven’ in ‘Workshops’ .10:45., and stays there"
    waste = fixed("offer-waste")
    with pytest.raises(BadInput, match=why):
        move(actor=coordinator(cast), plan=PUBLISHED, registration=LEADER, slot=WORKSHOPS, offer=waste, anyway=True)
    with pytest.raises(BadInput, match=why):
        swap(actor=coordinator(cast), plan=PUBLISHED, slot=WORKSHOPS, one=HOST, other=LEADER, anyway=True)
    with pytest.raises(BadInput, match="stays there"):
        pin(actor=coordinator(cast), registration=LEADER, day=DAY, slot=WORKSHOPS, offer=waste)


def test_who_leads_stays_where_they_lead_when_others_move(cast: Cast) -> None:
    let_be(cast)
    changed = move(
        actor=coordinator(cast), plan=PUBLISHED, registration=HOST, slot=WORKSHOPS, offer=fixed("offer-letters")
    )
    letters = changed.rounds[1]["groups"][0]
    assert letters["leader"] == letters["people"][0] == str(LEADER)
    assert str(HOST) in letters["people"]
