"""Who was there, entered from paper."""

from __future__ import annotations

import pytest

from leercyclus.web.audit.models import Line
from leercyclus.web.checkin.counts_queries import presence_counts
from leercyclus.web.checkin.models import Presence
from leercyclus.web.checkin.paper_actions import enter_who_was_there
from leercyclus.web.checkin.paper_lines import WalkedIn
from leercyclus.web.guests.coming_queries import coming
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed
from tests.parts.checkin_cast import BEFORE
from tests.web.checkin.on_the_day import Clock

DAY, WHO = fixed("day"), fixed("registration-participant")


@pytest.fixture
def clock(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> Clock:
    found = Clock(monkeypatch)
    found.go(days=3)
    return found


def test_who_is_ticked_was_there_from_the_beginning_and_who_is_not_did_not_come(clock: Clock, cast: Cast) -> None:
    everybody = {one.registration for one in coming(DAY)}
    host = Actor(cast.people["host"].pk)
    walked = [WalkedIn("Wethouder zorg", cast.enschede.pk, "alderman")]
    count = enter_who_was_there(actor=host, day=DAY, shown=everybody, there=everybody - {WHO}, walked_in=walked)
    assert count == len(everybody)  # all but the controller, who was seen on the day, and one more
    found = presence_counts(DAY)
    assert (found.here, found.absent, found.walked_in, found.to_come) == (len(everybody), 1, 1, 0)
    assert Presence.objects.get(registration=fixed("registration-controller")).arrived_at == BEFORE
    assert {one.arrives for one in coming(DAY)} == {None}
    assert Line.objects.get(what="presence.entered").facts == {"people": len(everybody) - 1}


def test_of_who_did_not_stand_on_the_page_nothing_is_said(clock: Clock, cast: Cast) -> None:
    enter_who_was_there(actor=Actor(cast.people["host"].pk), day=DAY, shown=[WHO], there=[])
    found = presence_counts(DAY)
    assert (found.absent, found.here, found.to_come) == (1, 1, 6)


def test_entered_twice_it_is_entered_once(clock: Clock, cast: Cast) -> None:
    host = Actor(cast.people["host"].pk)
    assert enter_who_was_there(actor=host, day=DAY, shown=[WHO], there=[WHO]) == 1
    clock.go(minutes=1)
    assert enter_who_was_there(actor=host, day=DAY, shown=[WHO], there=[WHO]) == 0
    assert Line.objects.filter(what="presence.entered").count() == 1
