"""The list of the door."""

from __future__ import annotations

import pytest

from leercyclus.web.checkin.asked import Asked
from leercyclus.web.checkin.counts_queries import presence_counts
from leercyclus.web.checkin.list_queries import check_in_rows, counts_of, tapped
from leercyclus.web.days.facts_queries import day_facts
from leercyclus.web.guests.models import Registration
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed

DAY = fixed("day")


def names(asked: Asked) -> list[str]:
    return [one.name for one in check_in_rows(DAY, asked) if one.is_shown]


def test_everybody_stands_on_it_by_name_and_who_is_looked_for_is_shown(cast: Cast) -> None:
    rows = check_in_rows(DAY)
    assert [one.name for one in rows] == sorted((one.name for one in rows), key=str.casefold)
    assert names(Asked(filter="binnen")) == ["controller, Zwolle"]
    assert "controller, Zwolle" not in names(Asked())
    assert names(Asked(text="CONTR zwol")) == ["controller, Zwolle"]
    assert names(Asked(filter="verwacht", text="contr")) == []


def test_who_was_tapped_just_now_stays_in_sight(cast: Cast) -> None:
    just = str(fixed("registration-controller"))
    assert "controller, Zwolle" in names(Asked(just=just))


def test_the_counts_of_the_rows_are_those_of_the_day(cast: Cast) -> None:
    assert counts_of(check_in_rows(DAY)) == presence_counts(DAY)


def test_a_tap_gives_the_row_of_one_as_it_stands_on_the_list(cast: Cast) -> None:
    (row,) = check_in_rows(DAY, only=fixed("registration-participant"))
    assert row in check_in_rows(DAY)
    facts = day_facts(DAY)
    assert facts is not None
    found = tapped(Actor(cast.people["host"].pk), facts, row.registration)
    assert (found.rows, found.counts) == ((row,), presence_counts(DAY))


def test_it_costs_the_same_for_one_as_for_many(cast: Cast, django_assert_num_queries: object) -> None:
    for keep in (Registration.objects.all(), Registration.objects.filter(pk=fixed("registration-participant"))):
        Registration.objects.exclude(pk__in=list(keep.values_list("pk", flat=True))).delete()
        with django_assert_num_queries(5):  # type: ignore[operator]
            check_in_rows(DAY)


@pytest.mark.parametrize(("what", "where"), [("partner", "Ondernemersvereniging Zwolle")])
def test_of_a_partner_the_organisation_is_told(cast: Cast, what: str, where: str) -> None:
    row = next(one for one in check_in_rows(DAY) if one.registration == fixed("registration-partner"))
    assert row.where == where
    assert what in row.words
