"""Two records that were asked for one day and are one person have one registration."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from leercyclus.web.days.models import Day
from leercyclus.web.guests.answer_actions import answer
from leercyclus.web.guests.merge_actions import join_registrations
from leercyclus.web.guests.models import Registration, Wish
from leercyclus.web.seating.models import Pin, Plan
from tests.cast import Cast
from tests.fixed import fixed
from tests.web.guests.answering import actor, asked, mails, of, seats

KEPT, GONE = fixed("person-alderman"), fixed("person-participant")


def _join(kept: str, gone: str) -> Registration:
    """Make two of the cast one; give the registration that stays, which is the only one."""
    Registration.objects.filter(day=fixed("lived")).delete()
    assert join_registrations(kept=fixed(f"person-{kept}"), gone=fixed(f"person-{gone}")) == 1
    found = Registration.objects.get(day=fixed("day"), person__in=[fixed(f"person-{who}") for who in (kept, gone)])
    assert found.person_id == fixed(f"person-{kept}")
    return found


@pytest.mark.parametrize(
    ("one", "other", "stays"),
    [
        ("invited", "yes", "yes"),
        ("waiting", "yes", "yes"),
        ("no", "waiting", "waiting"),
        ("no", "deputy", "deputy"),
        ("invited", "no", "no"),
        ("withdrawn", "invited", "invited"),
    ],
)
def test_the_most_positive_answer_holds_whichever_record_stays(cast: Cast, one: str, other: str, stays: str) -> None:
    seats(1)  # nobody moves up from the waiting list
    for kept, gone in ((one, other), (other, one)):
        Registration.objects.filter(person__in=[KEPT, GONE]).delete()
        for person, state in ((KEPT, kept), (GONE, gone)):
            Registration.objects.create(day_id=fixed("day"), person_id=person, organisation=cast.zwolle, state=state)
        assert _join("alderman", "participant").state == stays


def test_wishes_needs_ties_and_seats_come_along(cast: Cast) -> None:
    Wish.objects.create(registration=of("alderman"), offer_id=fixed("offer-waste"), rank=1)
    Registration.objects.filter(pk=fixed("registration-alderman")).update(diet="Geen noten", access_need="")
    Pin.objects.update(registration=fixed("registration-alderman"))
    row = _join("alderman", "participant")
    assert row.pk == fixed("registration-participant")
    assert (row.state, row.diet, row.access_need) == ("yes", "Vegetarisch; Geen noten", "Ik kom met een rolstoel.")
    assert (row.question, row.arrives, row.may_be_photographed) == (
        "Hoe houden jullie de wachttijd kort?",
        row.arrives,
        False,
    )
    assert list(row.wishes.values_list("rank", "offer")) == [(1, fixed("offer-letters")), (2, fixed("offer-waste"))]
    assert Pin.objects.get().registration_id == row.pk
    assert all(str(row.pk) in str(plan.rounds) for plan in Plan.objects.all())


def test_no_more_wishes_come_along_than_somebody_can_have(cast: Cast) -> None:
    mine = of("controller")
    for rank, offer in enumerate(("visit", "counter"), start=1):
        Wish.objects.create(registration=mine, offer_id=fixed(f"offer-{offer}"), rank=rank)
    row = _join("controller", "participant")
    assert list(row.wishes.values_list("rank", flat=True)) == [1, 2, 3]


def test_a_place_that_comes_free_goes_to_who_waits(cast: Cast) -> None:
    waits = asked(cast, "griffier", state="waiting")
    seats(8)
    _join("host", "participant")
    waits.refresh_from_db()
    assert waits.state == "yes"
    assert len(mails("day_place_free", "griffier")) == 1


def test_who_was_the_deputy_of_the_other_record_comes_as_oneself(cast: Cast) -> None:
    answer(actor=actor(cast, "host"), registration=of("host").pk, state="deputy", deputy=fixed("person-researcher"))
    deputy = Registration.objects.get(deputy_for=of("host"))
    answer(actor=actor(cast, "host"), registration=deputy.pk, state="yes")
    row = _join("host", "researcher")
    assert (row.pk, row.state, row.deputy_for_id) == (deputy.pk, "yes", None)


def test_who_comes_after_all_needs_no_deputy(cast: Cast) -> None:
    answer(actor=actor(cast, "host"), registration=of("host").pk, state="deputy", deputy=fixed("person-researcher"))
    row = _join("host", "participant")
    let_go = Registration.objects.get(person=fixed("person-researcher"))
    assert (row.state, let_go.state, let_go.deputy_for_id) == ("yes", "withdrawn", None)


def test_a_deputy_stays_the_deputy_under_the_record_that_stays(cast: Cast) -> None:
    answer(actor=actor(cast, "host"), registration=of("host").pk, state="deputy", deputy=fixed("person-researcher"))
    deputy = Registration.objects.get(deputy_for=of("host"))
    answer(actor=actor(cast, "host"), registration=deputy.pk, state="yes")
    row = _join("alderman", "researcher")
    assert (row.pk, row.state, row.deputy_for_id) == (deputy.pk, "yes", of("host").pk)


def test_a_day_that_is_over_tells_nobody_anything(cast: Cast) -> None:
    answer(actor=actor(cast, "host"), registration=of("host").pk, state="deputy", deputy=fixed("person-researcher"))
    Day.objects.filter(pk=fixed("day")).update(date=timezone.localdate() - timedelta(days=1))
    sent = len(mails("day_place_gone"))
    _join("host", "participant")
    came = Registration.objects.get(person=fixed("person-researcher"))
    assert (came.state, came.deputy_for_id, len(mails("day_place_gone"))) == ("invited", None, sent)


def test_two_who_hoped_to_meet_each_other_hope_for_nobody(cast: Cast) -> None:
    for one, other in (("host", "participant"), ("participant", "host")):
        Registration.objects.filter(pk=of(one).pk).update(hope=fixed(f"person-{other}"))
    assert _join("host", "participant").hope_id is None


def test_who_was_asked_under_one_record_only_keeps_that(cast: Cast) -> None:
    assert join_registrations(kept=fixed("person-researcher"), gone=GONE) == 0
    assert of("participant").person_id == GONE
