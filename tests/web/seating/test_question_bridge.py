from __future__ import annotations

from datetime import time
from uuid import UUID

import pytest
from django.utils import timezone

from leercyclus.engine.groups.rules import banned_pairs
from leercyclus.engine.groups.solve import solve
from leercyclus.engine.groups.verified import verified
from leercyclus.engine.reasons import BadInput
from leercyclus.web.days.models import Offer, Slot
from leercyclus.web.guests.models import Registration
from leercyclus.web.people.models import Person, Post
from leercyclus.web.seating.ground_queries import ground_of
from leercyclus.web.seating.measure_bridge import rounds_from
from leercyclus.web.seating.models import Mixing, Pin, Tie
from leercyclus.web.seating.question_bridge import DayQuestion, question_of
from tests.cast import Cast
from tests.fixed import fixed
from tests.web.seating.crowd import crowd

DAY = fixed("day")


def asked() -> DayQuestion:
    return question_of(ground_of(DAY))


def let_partners_sit() -> None:
    Mixing.objects.create(day_id=DAY, partners_apart=False)


def registration(who: str) -> str:
    return str(fixed(f"registration-{who}"))


def test_a_day_becomes_a_question_the_engine_takes_with_a_round_for_every_part_in_groups(cast: Cast) -> None:
    question = asked()

    assert verified(question.instance) is question.instance
    assert [one.slot.pk for one in question.rounds] == [
        fixed(f"slot-{name}") for name in ("round-1", "workshops", "visits", "round-2")
    ]
    assert {one.id for one in question.instance.people} == {
        str(one) for one in Registration.objects.filter(day=fixed("day"), state="yes").values_list("pk", flat=True)
    }
    assert question.instance.by_id[registration("participant")].wishes == (
        str(fixed("offer-letters")),
        str(fixed("offer-waste")),
    )
    assert question.instance.by_id[registration("participant")].hope == registration("enschede")


@pytest.mark.parametrize("count", [0, 9, 40])
def test_everybody_sits_in_every_part_in_which_they_are_there_and_in_no_other(cast: Cast, count: int) -> None:
    crowd(cast, count)
    let_partners_sit()
    Registration.objects.filter(pk=fixed("registration-host")).update(leaves=time(14, 0))

    question = asked()
    rounds = rounds_from(question, solve(question.instance, steps=2000).plan.seats)

    for each, number in zip(rounds, range(4), strict=True):
        seated = [one for group in each["groups"] for one in group["people"]]
        there = [one.id for one in question.instance.present(number)]
        assert sorted(seated) == sorted([*there, *question.rounds[number].leaders])
    assert registration("host") not in [one for group in rounds[3]["groups"] for one in group["people"]]
    assert registration("host") in [one for group in rounds[0]["groups"] for one in group["people"]]


def test_who_misses_more_than_half_of_a_part_gets_no_seat_there_and_that_is_said(cast: Cast) -> None:
    mine = Registration.objects.filter(pk=fixed("registration-participant"))
    mine.update(arrives=time(10, 0))
    assert asked().instance.by_id[registration("participant")].present is None

    mine.update(arrives=time(10, 1))
    question = asked()

    assert question.instance.by_id[registration("participant")].present == frozenset({1, 2, 3})
    assert "participant, Zwolle is er bij ‘" in question.naming.say(question.notes[0], "nl")


def test_what_was_called_off_holds_nobody_and_a_small_room_holds_fewer(cast: Cast) -> None:
    Offer.objects.filter(pk=fixed("offer-waste")).update(called_off_at=timezone.now(), called_off_why="ziek")

    groups = asked().instance.rounds[1]

    assert [group.id for group in groups] == [str(fixed("offer-letters"))]
    assert asked().rounds[1].limits == ((2, 12),)
    Offer.objects.filter(pk=fixed("offer-letters")).update(seats=50)
    assert asked().rounds[1].limits == ((2, 12),)


def test_a_fixed_seat_is_kept_and_one_at_a_table_that_is_gone_is_told_of(cast: Cast) -> None:
    let_partners_sit()
    pin = Pin.objects.get()
    question = asked()
    assert [(one.person, one.round, one.group) for one in question.instance.pins] == [
        (registration("enschede"), 0, "table-1")
    ]
    seats = solve(question.instance, steps=2000).plan.seats
    assert registration("enschede") in seats[0][0]

    Pin.objects.filter(pk=pin.pk).update(table=9)
    lost = asked()

    assert lost.instance.pins == ()
    assert "coordinator, Enschede" in " ".join(lost.naming.say(one, "nl") for one in lost.notes)


def test_ties_of_who_comes_are_rules_and_those_of_who_does_not_are_none(cast: Cast) -> None:
    Tie.objects.create(
        day_id=DAY, kind="together", one_id=fixed("registration-host"), other_id=fixed("registration-enschede")
    )
    question = asked()
    assert question.instance.apart == ((registration("controller"), registration("host")),)
    assert question.instance.together == ((registration("host"), registration("enschede")),)

    Registration.objects.filter(pk=fixed("registration-host")).update(state="no")

    assert asked().instance.apart == asked().instance.together == ()


def test_a_partner_sits_apart_from_the_own_municipality_unless_the_host_lets_them(cast: Cast) -> None:
    banned = banned_pairs(asked().instance)
    pair = tuple(sorted((registration("partner"), registration("host"))))
    assert banned[(pair[0], pair[1])] == "partner"

    Mixing.objects.create(day_id=DAY, partners_apart=False)

    assert "partner" not in banned_pairs(asked().instance).values()


def test_a_boss_never_shares_a_table_with_somebody_below(cast: Cast) -> None:
    Post.objects.filter(person=cast.people["controller"]).update(reports_to=cast.people["participant"])

    banned = banned_pairs(asked().instance)

    pair = sorted((registration("controller"), registration("participant")))
    assert banned[(pair[0], pair[1])] == "boss"


def test_nobody_is_kept_from_a_table_because_they_read_in_english(cast: Cast) -> None:
    Person.objects.filter(pk=cast.people["participant"].pk).update(language="en")

    assert "language" not in banned_pairs(asked().instance).values()


def test_who_has_no_level_counts_as_nobody_else(cast: Cast) -> None:
    Post.objects.filter(person__in=[cast.people["participant"], cast.people["host"]]).update(level="", department=" ")

    people = asked().instance.by_id

    values = [people[registration(who)].attributes for who in ("participant", "host")]
    assert values[0]["level"] != values[1]["level"]
    assert values[0]["department"] != values[1]["department"]
    assert all(one["level"] for one in values)


def test_a_visit_with_too_few_places_is_told_beforehand_with_how_many_are_missing(cast: Cast) -> None:
    crowd(cast, 42)
    Offer.objects.filter(kind="visit").update(seats=6)

    question = asked()

    assert len(question.problems) == 1
    assert question.problems[0].say("nl") == (
        "In ‘Praktijkbezoeken’ (13:00) zijn 50 mensen. De keuzes hebben samen plaats voor 12. Te weinig plaatsen: "
        "38. Voeg een keuze toe voor wie blijft, geef een keuze meer plaatsen, of kies een grotere zaal."
    )
    with pytest.raises(BadInput):
        question.checked()


def test_a_day_without_parts_in_groups_or_without_people_has_nothing_to_ask(cast: Cast) -> None:
    Registration.objects.exclude(pk=fixed("registration-host")).update(state="no")
    assert "Mensen die komen: 1." in asked().problems[0].say("nl")
    Slot.objects.all().delete()
    assert asked().problems[0].rule.id == "seating.no_rounds"


def test_tables_of_another_size_are_told_of(cast: Cast) -> None:
    Mixing.objects.create(day_id=DAY, smallest=5, largest=6)

    told = asked().notes[0].say("nl")

    assert "zijn 8 mensen. Tafels van 5 tot 6 gaan dan niet op" in told


def test_the_question_is_read_in_as_many_queries_for_many_people_as_for_few(
    cast: Cast, django_assert_num_queries: object
) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as few:
        asked()
    crowd(cast, 40)
    with CaptureQueriesContext(connection) as many:
        asked()

    assert len(many) == len(few) <= 13


def test_the_instance_is_the_same_every_time_and_holds_no_names(cast: Cast) -> None:
    crowd(cast, 12)

    first, second = asked().instance, asked().instance

    assert first == second
    assert all(UUID(one.id) for one in first.people)
    assert "sociaal" not in repr(first.people)


def test_who_leads_a_workshop_is_there_in_the_plan_and_takes_no_place(cast: Cast) -> None:
    crowd(cast, 15, seats=11)
    Offer.objects.filter(kind="visit").update(seats=20)
    let_partners_sit()
    question = asked()
    leader, letters = registration("session_leader"), str(fixed("offer-letters"))

    assert question.rounds[1].leaders == {leader: letters}
    assert question.instance.by_id[leader].present == frozenset({0, 2, 3})
    assert question.rounds[1].here == question.rounds[1].seats == 22
    rounds = rounds_from(question, solve(question.instance, steps=2000).plan.seats)

    led = next(group for group in rounds[1]["groups"] if group["offer"] == letters)
    assert led["leader"] == led["people"][0] == leader
    assert len(led["people"]) == 12
    assert sum(one == leader for group in rounds[1]["groups"] for one in group["people"]) == 1
    assert [group for each in rounds for group in each["groups"] if "leader" in group] == [led]


def test_who_is_not_there_or_does_not_come_leads_nothing(cast: Cast) -> None:
    mine = Registration.objects.filter(pk=fixed("registration-session_leader"))
    mine.update(arrives=time(11, 30))
    assert asked().rounds[1].leaders == {}

    mine.update(arrives=None, state="no")
    assert asked().rounds[1].leaders == {}


def test_who_leads_two_at_one_time_is_at_the_first_and_that_is_said(cast: Cast) -> None:
    Offer.objects.filter(pk=fixed("offer-waste")).update(leader=cast.people["session_leader"])
    question = asked()

    assert question.problems == ()
    assert question.rounds[1].leaders == {registration("session_leader"): str(fixed("offer-waste"))}
    said = " ".join(question.naming.say(one, "nl") for one in question.notes)
    assert "leidt of ontvangt in ‘Workshops’ (10:45) op twee plekken tegelijk" in said
    assert "De groepen gaan uit van ‘Afval scheiden’. Geef de andere iemand anders: ‘Begrijpelijke brieven’." in said


def test_who_is_apart_from_a_leader_is_barred_from_what_that_one_leads(cast: Cast) -> None:
    Tie.objects.all().delete()
    ids = sorted((fixed("registration-session_leader"), fixed("registration-host")))
    made = Tie.objects.create(day_id=DAY, kind="apart", one_id=ids[0], other_id=ids[1])
    groups = asked().instance.rounds[1]
    assert {group.id: group.barred for group in groups} == {
        str(fixed("offer-letters")): frozenset({registration("host")}),
        str(fixed("offer-waste")): frozenset(),
    }
    assert not any(group.barred for number in (0, 2, 3) for group in asked().instance.rounds[number])

    Tie.objects.filter(pk=made.pk).update(kind="together")
    assert [(seat.person, seat.group) for seat in asked().instance.pins if seat.round == 1] == [
        (registration("host"), str(fixed("offer-letters")))
    ]


def test_a_fixed_seat_of_who_leads_counts_only_where_that_one_leads(cast: Cast) -> None:
    seat = Pin.objects.create(
        day_id=DAY,
        registration_id=fixed("registration-session_leader"),
        slot_id=fixed("slot-workshops"),
        offer_id=fixed("offer-letters"),
    )
    question = asked()
    assert registration("session_leader") not in {one.person for one in question.instance.pins}
    assert not [one for one in question.notes if "vaste plek" in one.say("nl")]

    Pin.objects.filter(pk=seat.pk).update(offer_id=fixed("offer-waste"))
    said = " ".join(asked().naming.say(one, "nl") for one in asked().notes)
    assert "om te leiden of te ontvangen. De vaste plek daar telt niet mee." in said


def test_workshops_are_about_as_full_as_one_another(cast: Cast) -> None:
    crowd(cast, 30)
    question = asked()
    assert [(one.smallest, one.largest) for one in question.instance.rounds[1]] == [(12, 26), (12, 24)]
    loose = question_of(ground_of(DAY), is_loose=True)
    assert [(one.smallest, one.largest) for one in loose.instance.rounds[1]] == [(2, 40), (2, 40)]
    assert question.rounds[1].limits == ((2, 40), (2, 40))


def test_what_is_given_twice_nobody_gets_twice_unless_there_is_too_little_to_choose_from(cast: Cast) -> None:
    assert asked().instance.once == ()
    letters, visits = Offer.objects.get(pk=fixed("offer-letters")), Slot.objects.get(pk=fixed("slot-visits"))
    letters.slots.add(visits)
    assert asked().instance.once == (str(letters.pk),)

    Offer.objects.exclude(pk=letters.pk).update(called_off_at=timezone.now())
    question = asked()
    assert question.instance.once == ()
    said = " ".join(question.naming.say(one, "nl") for one in question.notes)
    assert "Wat iemand twee keer kan krijgen: ‘Begrijpelijke brieven’." in said
