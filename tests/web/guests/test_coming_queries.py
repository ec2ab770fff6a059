"""Who comes to a day, in the order of the circle and the column."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from leercyclus.web.guests.coming_queries import coming
from leercyclus.web.guests.models import Registration
from tests.cast import Cast
from tests.fixed import fixed


def test_who_comes_stands_by_municipality_and_who_did_not_answer_is_left_out(cast: Cast) -> None:
    found = coming(fixed("day"))
    assert {one.municipality for one in found} == {"Zwolle", "Enschede"}
    assert [one.place for one in found] == sorted(one.place for one in found)
    assert cast.people["alderman"].pk not in {one.person for one in found}


def test_a_partner_comes_with_its_municipality_and_keeps_its_own_name(cast: Cast) -> None:
    partner = next(one for one in coming(fixed("day")) if one.person == cast.people["partner"].pk)
    assert (partner.is_partner, partner.municipality, partner.workplace) == (
        True,
        "Zwolle",
        "Ondernemersvereniging Zwolle",
    )


def test_wishes_and_the_one_hoped_for_are_told_by_registration(cast: Cast) -> None:
    mine = next(one for one in coming(fixed("day")) if one.person == cast.people["participant"].pk)
    assert mine.wishes == (fixed("offer-letters"), fixed("offer-waste"))
    assert mine.hope == fixed("registration-enschede")


@pytest.mark.parametrize("others", [0, 3])
def test_it_asks_the_same_number_of_questions_however_many_come(cast: Cast, others: int) -> None:
    Registration.objects.exclude(person__in=[cast.people["participant"].pk]).update(state="no")
    rows = Registration.objects.filter(day=fixed("day"), state="no")[:others]
    Registration.objects.filter(pk__in=[row.pk for row in rows]).update(state="yes")
    with CaptureQueriesContext(connection) as asked:
        assert len(coming(fixed("day"))) == others + 1
    assert len(asked) == 4
