"""Who sat where, entered from paper: a version like any other."""

from __future__ import annotations

from uuid import UUID

import pytest

from leercyclus.web.audit.models import Line
from leercyclus.web.days.models import Slot
from leercyclus.web.design.forms import Conflict
from leercyclus.web.mail.models import Message
from leercyclus.web.people.roles import Actor
from leercyclus.web.seating.models import Plan
from leercyclus.web.seating.paper_actions import enter_seats
from leercyclus.web.seating.paper_queries import entered_on
from leercyclus.web.seating.plan_queries import placed, published_plan
from tests.cast import Cast
from tests.fixed import fixed
from tests.parts.guests_cast import COMING

DAY, ROUND, CHOICES = fixed("day"), fixed("slot-round-1"), fixed("slot-workshops")
EVERYBODY = [fixed(f"registration-{who}") for who in COMING]


def host(cast: Cast) -> Actor:
    return Actor(cast.people["host"].pk)


def test_it_is_the_next_version_with_the_other_parts_as_they_were_and_mails_nobody(cast: Cast) -> None:
    before, mails = published_plan(DAY), Message.objects.count()
    assert before is not None
    plan = enter_seats(actor=host(cast), day=DAY, slot=ROUND, seats={1: EVERYBODY[:5], 2: EVERYBODY[5:]}, version=1)
    assert (plan.number, plan.label, plan.based_on) == (2, "paper", before)
    assert [one["slot"] for one in plan.rounds] == [one["slot"] for one in before.rounds]
    assert [list(one.people) for one in placed(plan) if one.slot == ROUND] == [EVERYBODY[:5], EVERYBODY[5:]]
    assert list(placed(plan))[2:] == list(placed(before))[2:]
    assert plan.reached["groups"] > 0
    assert Message.objects.count() == mails
    assert Line.objects.filter(what="plan.entered", thing=plan.pk).count() == 1
    assert entered_on(DAY).from_paper == {ROUND}


def test_the_same_once_more_makes_no_new_version(cast: Cast) -> None:
    seats: dict[int | UUID, list[UUID]] = {1: EVERYBODY[:4], 2: EVERYBODY[4:]}
    first = enter_seats(actor=host(cast), day=DAY, slot=ROUND, seats=seats)
    again = enter_seats(actor=host(cast), day=DAY, slot=ROUND, seats={2: EVERYBODY[4:], 1: EVERYBODY[:4][::-1]})
    assert again.pk == first.pk


def test_workshops_are_kept_by_what_was_given(cast: Cast) -> None:
    seats: dict[int | UUID, list[UUID]] = {fixed("offer-letters"): EVERYBODY[:6], fixed("offer-waste"): EVERYBODY[6:]}
    enter_seats(actor=host(cast), day=DAY, slot=CHOICES, seats=seats)
    assert entered_on(DAY).seats[CHOICES][EVERYBODY[0]] == fixed("offer-letters")


def test_a_day_without_a_plan_gets_one(cast: Cast) -> None:
    Plan.objects.all().delete()
    assert entered_on(DAY).version == 0
    plan = enter_seats(actor=host(cast), day=DAY, slot=ROUND, seats={1: EVERYBODY}, version=0)
    assert (plan.number, len(plan.rounds)) == (1, 1)


def test_who_comes_second_with_another_answer_for_the_same_part_is_told(cast: Cast) -> None:
    enter_seats(actor=host(cast), day=DAY, slot=ROUND, seats={1: EVERYBODY}, version=1)
    with pytest.raises(Conflict) as conflict:
        enter_seats(actor=host(cast), day=DAY, slot=ROUND, seats={2: EVERYBODY}, version=1)
    assert conflict.value.version == 2
    other = Slot.objects.get(pk=fixed("slot-round-2"))
    assert enter_seats(actor=host(cast), day=DAY, slot=other.pk, seats={2: EVERYBODY}, version=1).number == 3


def test_somebody_who_sat_nowhere_is_in_no_group(cast: Cast) -> None:
    plan = enter_seats(actor=host(cast), day=DAY, slot=ROUND, seats={1: EVERYBODY[1:]})
    assert EVERYBODY[0] not in {one for group in placed(plan) if group.slot == ROUND for one in group.people}


def test_the_workshops_and_visits_of_a_part_are_numbered_by_what_holds(cast: Cast) -> None:
    found = entered_on(DAY)
    assert (found.version, found.from_paper) == (1, frozenset())
    assert found.seats[ROUND][EVERYBODY[0]] == 2
