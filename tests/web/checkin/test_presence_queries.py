"""What was seen of people, and what follows for who comes."""

from __future__ import annotations

from datetime import UTC, datetime, time

import pytest
from django.db import IntegrityError, transaction

from leercyclus.web.checkin.models import Presence
from leercyclus.web.checkin.presence_queries import seen_on
from leercyclus.web.guests.coming_queries import coming
from tests.cast import Cast
from tests.fixed import fixed

WHO = fixed("registration-participant")


def utc(hour: int, minute: int) -> datetime:
    """A moment on the day; in the Netherlands it is an hour later."""
    return datetime(2027, 3, 18, hour, minute, tzinfo=UTC)


def see(state: str, arrived: datetime | None = None, left: datetime | None = None) -> None:
    Presence.objects.create(registration_id=WHO, state=state, arrived_at=arrived, left_at=left, seen_at=utc(8, 0))


def times() -> tuple[time | None, time | None]:
    row = next(one for one in coming(fixed("day")) if one.registration == WHO)
    return row.arrives, row.leaves


@pytest.fixture(autouse=True)
def _nobody_was_seen(cast: Cast) -> None:
    Presence.objects.all().delete()


def test_of_whom_nothing_was_seen_there_is_nothing(cast: Cast) -> None:
    assert WHO not in seen_on(fixed("day"))


def test_who_did_not_come_does_not_count_as_coming(cast: Cast) -> None:
    see("absent")
    assert seen_on(fixed("day"))[WHO].is_absent
    assert WHO not in {one.registration for one in coming(fixed("day"))}
    assert WHO in {one.registration for one in coming(fixed("day"), with_absent=True)}


def test_who_came_late_or_left_early_is_there_in_between(cast: Cast) -> None:
    see("left", utc(9, 20), utc(12, 5))
    assert times() == (time(10, 20), time(13, 5))


def test_who_was_there_before_the_beginning_is_not_late_whatever_was_said(cast: Cast) -> None:
    see("here", utc(7, 25))
    assert times()[0] is None


@pytest.mark.parametrize(
    ("state", "arrived", "left"),
    [("absent", utc(8, 0), None), ("here", None, None), ("left", utc(12, 0), utc(9, 0)), ("left", None, utc(9, 0))],
)
def test_what_cannot_be_is_refused_by_the_database(
    cast: Cast, state: str, arrived: datetime | None, left: datetime | None
) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        see(state, arrived, left)
