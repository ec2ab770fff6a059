"""Who stands at the door and was on no list."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.models import Line
from leercyclus.web.checkin.models import Presence
from leercyclus.web.checkin.presence_actions import see
from leercyclus.web.checkin.walk_in_actions import walk_in
from leercyclus.web.days.models import Day
from leercyclus.web.guests.coming_queries import coming
from leercyclus.web.guests.models import Registration
from leercyclus.web.mail.models import Message
from leercyclus.web.people.models import Organisation, Person
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed
from tests.web.checkin.on_the_day import Clock

DAY = fixed("day")


@pytest.fixture
def clock(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


@pytest.fixture
def host(cast: Cast) -> Actor:
    return Actor(cast.people["host"].pk)


def test_three_things_put_somebody_on_a_full_day(clock: Clock, cast: Cast, host: Actor) -> None:
    Day.objects.filter(pk=DAY).update(seats=1)
    mails = Message.objects.count()
    seen = walk_in(actor=host, day=DAY, name="Wethouder zorg", organisation=cast.enschede.pk, level="alderman")
    row = next(one for one in coming(DAY) if one.registration == seen.registration_id)
    assert (row.name, row.municipality, row.level) == ("Wethouder zorg", "Enschede", "alderman")
    assert (seen.state, seen.is_walk_in, seen.arrived_at) == ("here", True, clock.now)
    assert Message.objects.count() == mails
    assert Line.objects.get(what="presence.walked_in").facts == {"level": "alderman"}


def test_pressed_twice_it_is_one_person_whatever_the_capitals(clock: Clock, cast: Cast, host: Actor) -> None:
    for name in ("Wethouder zorg", " wethouder  ZORG"):
        walk_in(actor=host, day=DAY, name=name, organisation=cast.enschede.pk, level="alderman")
    assert Person.objects.filter(name__iexact="wethouder zorg").count() == 1
    assert Presence.objects.filter(is_walk_in=True).count() == 1


def test_another_organisation_is_a_partner_of_the_host(clock: Clock, cast: Cast, host: Actor) -> None:
    for name in ("Trainer", "Voorzitter"):
        walk_in(actor=host, day=DAY, name=name, organisation="Sportraad", level="head")
    rows = {one.name: one for one in coming(DAY)}
    assert (rows["Trainer"].workplace, rows["Trainer"].is_partner, rows["Trainer"].level) == ("Sportraad", True, "head")
    assert Organisation.objects.get(name="Sportraad").home == cast.zwolle


def test_who_was_asked_and_had_not_answered_keeps_the_registration(clock: Clock, cast: Cast, host: Actor) -> None:
    seen = walk_in(actor=host, day=DAY, name="wethouder sociaal, Zwolle", organisation=cast.zwolle.pk, level="alderman")
    assert seen.registration_id == fixed("registration-alderman")
    assert seen.is_walk_in
    assert Registration.objects.get(pk=seen.registration_id).state == "yes"


def test_who_is_on_the_list_is_checked_in_and_no_walk_in(clock: Clock, cast: Cast, host: Actor) -> None:
    seen = walk_in(actor=host, day=DAY, name="participant, Zwolle", organisation=cast.zwolle.pk, level="policy")
    assert (seen.registration_id, seen.is_walk_in) == (fixed("registration-participant"), False)


def test_a_walk_in_stays_one_whatever_is_seen_afterwards(clock: Clock, cast: Cast, host: Actor) -> None:
    seen = walk_in(actor=host, day=DAY, name="Wethouder zorg", organisation=cast.enschede.pk, level="alderman")
    clock.go(minutes=1)
    for state in ("left", "unseen", "here"):
        see(actor=host, registration=seen.registration_id, state=state)
    assert Presence.objects.get(registration=seen.registration_id).is_walk_in


def test_everything_that_is_missing_is_told_at_once_and_nothing_is_kept(clock: Clock, cast: Cast, host: Actor) -> None:
    people = Person.objects.count()
    with pytest.raises(BadInput) as wrong:
        walk_in(actor=host, day=DAY, name=" ", organisation="", level="boss")
    assert len(wrong.value.reasons) == 3
    with pytest.raises(BadInput, match="takes part"):
        walk_in(actor=host, day=DAY, name="Jo", organisation=cast.organisations["GM0150"].pk, level="head")
    assert Person.objects.count() == people


def test_who_came_at_a_moment_that_is_told_came_then(clock: Clock, cast: Cast, host: Actor) -> None:
    came = timezone.now() - timedelta(hours=1)
    seen = walk_in(actor=host, day=DAY, name="Jo", organisation="Sportraad", level="partner", at=came)
    assert (seen.arrived_at, seen.seen_at) == (came, clock.now)
