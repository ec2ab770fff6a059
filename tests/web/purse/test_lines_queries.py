"""What counts as given: as long as a guest was there, for the municipality that goes on."""

from __future__ import annotations

from datetime import date, time, timedelta
from decimal import Decimal
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from leercyclus.web.checkin.models import Presence
from leercyclus.web.days.models import Day
from leercyclus.web.days.over_queries import OverDay, hosts_to_come
from leercyclus.web.guests.came_queries import Came
from leercyclus.web.guests.models import Registration
from leercyclus.web.purse.lines import Line, Source
from leercyclus.web.purse.lines_queries import ends_of, lines_of, minutes_there
from tests.cast import Cast
from tests.fixed import fixed

DAY = OverDay(uuid4(), uuid4(), date(2026, 3, 12), "", time(9, 30), time(14, 15))


def came(arrived: time | None, left: time | None) -> Came:
    return Came(DAY.id, uuid4(), uuid4(), arrived, left)


@pytest.mark.parametrize(
    ("arrived", "left", "minutes"),
    [
        (None, None, 285),
        (time(8, 0), time(17, 0), 285),
        (time(10, 30), None, 225),
        (None, time(10, 0), 30),
        (time(15, 0), None, 0),
        (time(8, 0), time(9, 0), 0),
    ],
)
def test_a_guest_counts_as_long_as_the_programme_and_that_one_were_both_there(
    arrived: time | None, left: time | None, minutes: int
) -> None:
    assert minutes_there(DAY, came(arrived, left)) == minutes


def of_days(cast: Cast) -> list[Line]:
    return [one for one in lines_of(cast.circle.pk, ends_of()) if one.source is Source.DAY]


def test_who_was_seen_counts_whatever_was_answered_and_who_said_no_does_not(cast: Cast) -> None:
    visits = Registration.objects.filter(day=fixed("lived"))
    visits.filter(pk=fixed("visit-controller")).update(state="no")  # came after all
    Presence.objects.filter(registration=fixed("visit-alderman")).delete()
    visits.filter(pk=fixed("visit-alderman")).update(state="no")
    Presence.objects.filter(registration=fixed("visit-participant")).update(state="unseen", arrived_at=None)
    (line,) = of_days(cast)
    assert (int(line.seats), line.people) == (6, 6)


def test_the_people_of_the_host_are_no_guests(cast: Cast) -> None:
    (line,) = of_days(cast)
    assert (line.giver, line.taker) == (cast.enschede.pk, cast.zwolle.pk)


def test_a_partner_counts_for_its_home(cast: Cast) -> None:
    partner = cast.organisations["partner"]
    Registration.objects.filter(pk=fixed("visit-partner")).update(organisation=partner)
    assert {(one.taker, one.taker_then, one.people) for one in of_days(cast)} == {
        (cast.zwolle.pk, cast.zwolle.pk, 6),
        (cast.zwolle.pk, partner.pk, 1),
    }


def test_a_chain_of_successors_is_followed_to_its_end(cast: Cast) -> None:
    dordrecht, deventer = cast.organisations["GM0505"], cast.organisations["GM0150"]
    deventer.successor, dordrecht.successor = dordrecht, cast.zwolle
    for one in (deventer, dordrecht):
        one.save()
    ends = ends_of()
    assert (ends[deventer.pk], ends[dordrecht.pk]) == (cast.zwolle.pk, cast.zwolle.pk)


def test_a_day_without_parts_is_as_long_as_the_day_and_one_of_today_is_not_over(cast: Cast) -> None:
    Day.objects.filter(pk=fixed("lived")).update(begins=time(9), ends=time(11))
    Day.objects.get(pk=fixed("lived")).slots.all().delete()
    Presence.objects.filter(registration__day=fixed("lived")).delete()
    (line,) = of_days(cast)
    assert line.hours == Decimal(14)
    Day.objects.filter(pk=fixed("lived")).update(date=timezone.localdate())
    assert of_days(cast) == []


def test_days_to_come_that_are_no_turn_are_counted_by_host(cast: Cast) -> None:
    tomorrow = timezone.localdate() + timedelta(days=1)
    for state in ("draft", "cancelled"):
        Day.objects.create(circle=cast.circle, host=cast.enschede, date=tomorrow, state=state)
    assert hosts_to_come(cast.circle.pk) == ((cast.enschede.pk, tomorrow),)


def test_lines_cost_as_many_queries_however_many_days_there_are(cast: Cast) -> None:
    def cost() -> int:
        with CaptureQueriesContext(connection) as captured:
            lines_of(cast.circle.pk, {})
        return len(captured)

    before = cost()
    days = [
        Day.objects.create(circle=cast.circle, host=cast.zwolle, date=date(2026, 1, n), state="published")
        for n in (8, 9)
    ]
    for day in days:
        Registration.objects.create(day=day, person=cast.people["enschede"], organisation=cast.enschede, state="yes")
    assert cost() == before
    assert UUID(int=0) not in {one.giver for one in of_days(cast)}
    assert len(of_days(cast)) == 3
