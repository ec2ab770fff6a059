"""What is in the way of the date of a day: weekend, holiday, another day, nobody free to come."""

from __future__ import annotations

from datetime import date

from leercyclus.web.calendars.models import Entry
from leercyclus.web.days.date_bridge import missing_by_date
from leercyclus.web.days.day_queries import whole_day
from leercyclus.web.days.missing_queries import Lack
from leercyclus.web.days.models import Day
from tests.cast import Cast
from tests.fixed import fixed


def found(on: date) -> list[tuple[Lack, tuple[str, ...]]]:
    Day.objects.filter(pk=fixed("day")).update(date=on)
    return [(one.kind, one.names) for one in missing_by_date(whole_day(fixed("day")), "nl")]


def test_a_working_day_on_which_nothing_else_is_asks_nothing(cast: Cast) -> None:
    assert cast.people
    assert found(date(2027, 3, 18)) == []


def test_a_weekend_and_a_holiday_are_said(cast: Cast) -> None:
    assert cast.people
    assert found(date(2027, 3, 20)) == [(Lack.WEEKEND, ())]
    assert found(date(2026, 12, 25)) == [(Lack.HOLIDAY, ("Kerstmis",))]


def test_another_day_of_the_circle_on_the_same_date_is_named_unless_it_is_called_off(cast: Cast) -> None:
    on = date(2027, 3, 18)
    other = Day.objects.create(circle_id=cast.circle.pk, host=cast.enschede, date=on, begins="09:00", ends="17:00")
    assert found(on) == [(Lack.TAKEN, (cast.enschede.name,))]
    Day.objects.filter(pk=other.pk).update(state=Day.State.CANCELLED)
    assert found(on) == []


def test_who_has_no_alderman_free_is_named_the_host_for_a_council_too(cast: Cast) -> None:
    on = date(2027, 3, 17)
    for whose, kind in ((cast.zwolle, "council"), (cast.enschede, "council"), (cast.enschede, "budget")):
        Entry.objects.create(organisation=whose, kind=kind, begins=on, ends=on)
    assert found(on) == [(Lack.NOBODY_FREE, (cast.zwolle.name,))]
    Entry.objects.create(organisation=cast.enschede, kind="recess", begins=on, ends=on)
    assert found(on) == [(Lack.NOBODY_FREE, (cast.zwolle.name, cast.enschede.name))]


def test_of_the_date_of_the_rota_and_of_a_day_that_was_nothing_is_said_again(cast: Cast) -> None:
    on = date(2027, 3, 18)
    Entry.objects.create(organisation=cast.enschede, kind="recess", begins=on, ends=on)
    turn = Day.objects.get(pk=fixed("day")).turn
    assert turn is not None
    type(turn).objects.filter(pk=turn.pk).update(day=on)
    assert found(on) == []
    assert found(date(2026, 11, 22)) == []
