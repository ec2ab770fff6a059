"""What hosts say of who is there: the last one said holds, whenever it arrives."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.models import Line
from leercyclus.web.checkin.counts_queries import presence_counts
from leercyclus.web.checkin.models import Presence
from leercyclus.web.checkin.presence_actions import rest_is_absent, see
from leercyclus.web.guests.coming_queries import coming
from leercyclus.web.guests.models import Registration
from leercyclus.web.people.roles import Actor
from leercyclus.web.running.pulse_queries import pulse_of
from tests.cast import Cast
from tests.fixed import fixed
from tests.web.checkin.on_the_day import Clock

DAY, WHO = fixed("day"), fixed("registration-participant")


@pytest.fixture
def clock(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


@pytest.fixture
def host(cast: Cast) -> Actor:
    return Actor(cast.people["host"].pk)


def state() -> str:
    row = Presence.objects.filter(registration=WHO).first()
    return row.state if row else "unseen"


def lines() -> int:
    return Line.objects.filter(what="presence.seen").count()


def test_one_tap_says_that_somebody_is_there_writes_one_line_and_wakes_the_phones(clock: Clock, host: Actor) -> None:
    before = pulse_of(DAY)
    seen = see(actor=host, registration=WHO, state="here")
    assert seen is not None
    assert (seen.arrived_at, seen.seen_by_id) == (clock.now, host.person)
    assert (lines(), pulse_of(DAY)) == (1, before + 1)
    assert Line.objects.get(what="presence.seen").facts == {"state": "here"}


def test_the_same_tap_twice_changes_nothing(clock: Clock, host: Actor) -> None:
    tapped = clock.now
    see(actor=host, registration=WHO, state="here", at=tapped)
    pulse = pulse_of(DAY)
    clock.go(minutes=5)
    see(actor=host, registration=WHO, state="here", at=tapped)
    assert Presence.objects.get(registration=WHO).arrived_at == tapped
    assert (lines(), pulse_of(DAY)) == (1, pulse)


def test_a_tap_that_comes_late_does_not_undo_what_was_said_after_it(clock: Clock, host: Actor, cast: Cast) -> None:
    early = clock.now
    clock.go(minutes=4)
    see(actor=host, registration=WHO, state="here")
    clock.go(minutes=4)
    see(actor=Actor(cast.people["municipality_coordinator"].pk), registration=WHO, state="absent", at=early)
    assert state() == "here"


def test_a_tap_that_comes_late_does_not_bring_back_what_was_taken_back(clock: Clock, host: Actor) -> None:
    early = clock.now
    clock.go(minutes=1)
    see(actor=host, registration=WHO, state="here")
    clock.go(minutes=1)
    assert see(actor=host, registration=WHO, state="unseen") is None
    clock.go(minutes=1)
    see(actor=host, registration=WHO, state="absent", at=early)
    assert state() == "unseen"


def test_said_again_by_another_it_holds_from_then(clock: Clock, host: Actor) -> None:
    see(actor=host, registration=WHO, state="here")
    between = clock.go(minutes=1)
    clock.go(minutes=1)
    see(actor=host, registration=WHO, state="here")
    see(actor=host, registration=WHO, state="absent", at=between)
    assert state() == "here"


def test_who_leaves_was_there_and_who_comes_back_came_when_he_came(clock: Clock, host: Actor) -> None:
    came = clock.now
    see(actor=host, registration=WHO, state="here")
    left = clock.go(hours=3)
    row = see(actor=host, registration=WHO, state="left")
    assert row is not None
    assert (row.arrived_at, row.left_at) == (came, left)
    back = see(actor=host, registration=WHO, state="here")
    assert back is not None
    assert (back.arrived_at, back.left_at) == (came, None)


def test_who_leaves_without_having_been_checked_in_was_there_from_the_beginning(clock: Clock, host: Actor) -> None:
    began = clock.now
    clock.go(hours=2)
    row = see(actor=host, registration=WHO, state="left")
    assert row is not None
    assert row.arrived_at == began


def test_who_did_not_come_is_no_longer_among_those_who_come_and_comes_back_by_a_tap(clock: Clock, host: Actor) -> None:
    see(actor=host, registration=WHO, state="absent")
    assert WHO not in {one.registration for one in coming(DAY)}
    see(actor=host, registration=WHO, state="unseen")
    assert WHO in {one.registration for one in coming(DAY)}


def test_a_phone_whose_clock_runs_ahead_does_not_tap_in_the_future(clock: Clock, host: Actor) -> None:
    row = see(actor=host, registration=WHO, state="here", at=clock.now + timedelta(hours=2))
    assert row is not None
    assert row.seen_at == clock.now


@pytest.mark.parametrize("hours", [13, 11])
def test_a_tap_of_yesterday_or_of_half_a_day_ago_is_refused(clock: Clock, host: Actor, hours: int) -> None:
    with pytest.raises(BadInput, match="at most 12 hours old"):
        see(actor=host, registration=WHO, state="here", at=clock.now - timedelta(hours=hours))
    assert state() == "unseen"


def test_who_is_on_no_list_and_a_word_that_means_nothing_are_refused(clock: Clock, host: Actor) -> None:
    with pytest.raises(BadInput, match="Expected somebody on the list"):
        see(actor=host, registration=fixed("registration-alderman"), state="here")
    with pytest.raises(BadInput, match="got ‘perhaps’"):
        see(actor=host, registration=WHO, state="perhaps")


def test_the_rest_does_not_come_but_who_came_in_between_does(clock: Clock, host: Actor) -> None:
    read = [one.registration for one in coming(DAY) if one.registration != fixed("registration-controller")]
    see(actor=host, registration=WHO, state="here")
    before = pulse_of(DAY)
    assert rest_is_absent(actor=host, day=DAY, people=read) == len(read) - 1
    assert state() == "here"
    found = presence_counts(DAY)
    assert (found.here, found.absent, found.to_come) == (2, len(read) - 1, 0)
    assert Line.objects.get(what="presence.rest_absent").facts == {"people": len(read) - 1}
    assert pulse_of(DAY) == before + 1


def test_the_rest_of_another_day_is_left_alone(clock: Clock, host: Actor) -> None:
    other = Registration.objects.get(pk=WHO)
    assert rest_is_absent(actor=host, day=fixed("no-such-day"), people=[other.pk]) == 0
    assert state() == "unseen"


def test_it_is_counted_in_one_question(clock: Clock, host: Actor, django_assert_num_queries: object) -> None:
    see(actor=host, registration=WHO, state="left", at=timezone.now())
    with django_assert_num_queries(1):  # type: ignore[operator]
        found = presence_counts(DAY)
    assert (found.expected, found.here, found.left, found.absent, found.walked_in, found.to_come) == (8, 1, 1, 0, 0, 6)
