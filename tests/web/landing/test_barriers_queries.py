"""Counts of barriers from which no smaller count can be found."""

from __future__ import annotations

from datetime import date

import pytest
from django.utils import timezone, translation

from leercyclus.web.days.models import Day
from leercyclus.web.guests.models import Registration
from leercyclus.web.landing.barriers_queries import barriers_of
from leercyclus.web.landing.models import Barrier
from tests.cast import Cast
from tests.fixed import fixed
from tests.parts.home_cast import PRIVATE, RAISED
from tests.parts.lived_cast import EVENING
from tests.web.landing.at_home import LIVED_DAY, Brought, bring


def name(brought: Brought, code: str = "boss") -> Barrier:
    return Barrier.objects.create(
        landing=brought.landing, said_by=brought.person, code=code, at=EVENING, text="Geheim."
    )


def counts(cast: Cast) -> list[tuple[str, int, bool]]:
    return [(one.code, one.people, one.day is not None) for one in barriers_of(cast.zwolle.pk).counts]


def later(cast: Cast, brought: Brought) -> Brought:
    """Let somebody have gone to another day."""
    day, _ = Day.objects.get_or_create(
        circle=cast.circle, host=cast.enschede, date=date(2026, 6, 1), state="published", title="Later"
    )
    Registration.objects.filter(pk=brought.visit.pk).update(day=day)
    return brought


def test_four_people_are_not_told_and_five_are(cast: Cast) -> None:
    for number in range(4):
        name(bring(cast, f"Les {number}"))
    assert counts(cast) == []
    name(bring(cast, "Les 5"))
    assert counts(cast) == [("boss", 5, True)]


def test_one_person_who_names_it_five_times_is_one_person(cast: Cast) -> None:
    one = bring(cast, "Les")
    for _ in range(5):
        name(one)
    assert counts(cast) == []


def test_days_with_few_are_taken_together_and_no_day_is_counted_twice(cast: Cast) -> None:
    for number in range(6):
        name(bring(cast, f"Les {number}"))
    for number in range(3):
        name(later(cast, bring(cast, f"Later {number}")))
    assert counts(cast) == [("boss", 5, True)], "three of another day would follow from a total of nine"
    for number in range(2):
        name(later(cast, bring(cast, f"Nog later {number}")))
    assert sorted(counts(cast)) == [("boss", 5, True), ("boss", 5, True)]


def test_days_with_few_each_are_told_together_from_five_up(cast: Cast) -> None:
    for number in range(3):
        name(bring(cast, f"Les {number}"))
        name(later(cast, bring(cast, f"Later {number}")))
    assert counts(cast) == [("boss", 5, False)]


def test_counts_are_told_in_bands(cast: Cast) -> None:
    for number in range(9):
        name(bring(cast, f"Les {number}"))
    with translation.override("nl"):
        assert [one.band for one in barriers_of(cast.zwolle.pk).counts] == ["vijf of meer"]
        name(bring(cast, "Les 10"))
        assert [one.band for one in barriers_of(cast.zwolle.pk).counts] == ["tien of meer"]


@pytest.mark.parametrize("others", range(4, 7))
@pytest.mark.parametrize("who", ["municipal_secretary", "municipality_coordinator"])
def test_who_may_read_the_counts_learns_nothing_by_adding_one(cast: Cast, others: int, who: str) -> None:
    for number in range(others):
        name(bring(cast, f"Les {number}"))
    before = counts(cast)
    Barrier.objects.create(
        landing_id=fixed("lesson-municipal_secretary"), said_by=cast.people[who], code="boss", at=EVENING
    )
    assert counts(cast) == before


@pytest.mark.parametrize("people", range(4, 8))
def test_raising_one_by_name_and_taking_it_back_change_no_count(cast: Cast, people: int) -> None:
    rows = [name(bring(cast, f"Les {number}")) for number in range(people)]
    before = counts(cast)
    for row in rows:
        Barrier.objects.filter(pk=row.pk).update(raised_at=timezone.now(), raised_text="Ik zeg het hardop.")
        assert counts(cast) == before
    Barrier.objects.filter(pk=rows[0].pk).update(raised_at=None, raised_text="")
    assert counts(cast) == before


def test_what_was_raised_is_told_with_its_owner_and_never_what_was_typed_with_it(cast: Cast) -> None:
    found = barriers_of(cast.zwolle.pk)
    assert [(one.name, one.text) for one in found.open] == [("controller, Zwolle", RAISED)]
    assert PRIVATE not in repr(found)
    assert barriers_of(cast.enschede.pk).raised == ()
    assert {one.day for one in found.raised} == {LIVED_DAY}
