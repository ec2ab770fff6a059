from __future__ import annotations

from uuid import UUID

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.models import Line
from leercyclus.web.days.day_queries import whole_day
from leercyclus.web.design.forms import Conflict
from leercyclus.web.people.roles import Actor
from leercyclus.web.running.clock import Phase, Timed
from leercyclus.web.running.models import Running
from leercyclus.web.running.now_queries import now_of
from leercyclus.web.running.pulse_queries import pulse_of
from leercyclus.web.running.slot_run_actions import begin, end, extend, undo
from tests.cast import Cast
from tests.fixed import fixed
from tests.web.checkin.on_the_day import Clock

DAY = fixed("day")
ROUND, WORKSHOPS, PLENARY = fixed("slot-round-1"), fixed("slot-workshops"), fixed("slot-plenary")


@pytest.fixture
def clock(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Let it be 09:25 on the day of the cast: the plenary is nearly over, round 1 begins at 09:30."""
    found = Clock(monkeypatch)
    found.go(minutes=55)
    Running.objects.all().delete()
    return found


def host(cast: Cast) -> Actor:
    return Actor(cast.people["host"].pk)


def part(slot: UUID) -> Timed:
    return next(one for one in now_of(whole_day(DAY)) if one.slot == slot)


def test_a_part_that_is_begun_early_is_on_and_what_was_on_has_ended(cast: Cast, clock: Clock) -> None:
    clock.go(minutes=-2)
    row = begin(actor=host(cast), day=DAY, slot=ROUND, version=0)
    assert row.version == 1
    assert part(ROUND).phase is Phase.NOW
    assert (part(ROUND).first, part(ROUND).last) == (563, 623)
    assert part(PLENARY).phase is Phase.PAST


def test_taking_a_beginning_back_lets_what_had_ended_go_on(cast: Cast, clock: Clock) -> None:
    clock.go(minutes=-2)
    row = begin(actor=host(cast), day=DAY, slot=ROUND, version=0)
    undo(actor=host(cast), day=DAY, slot=ROUND, version=row.version)
    assert part(ROUND).phase is Phase.LATER
    assert part(PLENARY).phase is Phase.NOW


def test_a_part_that_begins_late_pushes_what_comes_after(cast: Cast, clock: Clock) -> None:
    extend(actor=host(cast), day=DAY, slot=ROUND, version=0, minutes=20)
    assert part(ROUND).last == 570 + 80
    assert part(WORKSHOPS).late == 5


def test_a_part_whose_time_is_over_goes_on_for_five_minutes_from_now(cast: Cast, clock: Clock) -> None:
    clock.go(minutes=73)
    row = extend(actor=host(cast), day=DAY, slot=ROUND, version=0)
    assert row.extra_minutes == 8 + 5
    assert part(ROUND).phase is Phase.NOW


def test_a_part_that_is_long_over_cannot_be_made_longer(cast: Cast, clock: Clock) -> None:
    clock.go(minutes=90)
    with pytest.raises(BadInput):
        extend(actor=host(cast), day=DAY, slot=ROUND, version=0)


def test_a_part_is_not_made_longer_once_the_next_was_begun_by_hand(cast: Cast, clock: Clock) -> None:
    clock.go(minutes=68)
    begin(actor=host(cast), day=DAY, slot=WORKSHOPS, version=0)
    with pytest.raises(BadInput):
        extend(actor=host(cast), day=DAY, slot=ROUND, version=0)


def test_a_part_does_not_become_longer_without_end(cast: Cast, clock: Clock) -> None:
    with pytest.raises(BadInput):
        extend(actor=host(cast), day=DAY, slot=ROUND, version=0, minutes=121)


def test_a_part_that_ends_early_is_over(cast: Cast, clock: Clock) -> None:
    clock.go(minutes=30)
    row = end(actor=host(cast), day=DAY, slot=ROUND, version=0)
    assert part(ROUND).phase is Phase.PAST
    undo(actor=host(cast), day=DAY, slot=ROUND, version=row.version)
    assert part(ROUND).phase is Phase.NOW


def test_only_what_is_on_can_end_and_only_what_is_to_come_can_begin(cast: Cast, clock: Clock) -> None:
    with pytest.raises(BadInput):
        end(actor=host(cast), day=DAY, slot=ROUND, version=0)
    with pytest.raises(BadInput):
        begin(actor=host(cast), day=DAY, slot=PLENARY, version=0)
    with pytest.raises(BadInput):
        undo(actor=host(cast), day=DAY, slot=ROUND, version=0)
    assert Running.objects.count() == 0


def test_two_hosts_who_press_the_same_do_it_once(cast: Cast, clock: Clock) -> None:
    extend(actor=host(cast), day=DAY, slot=ROUND, version=0)
    with pytest.raises(Conflict) as caught:
        extend(actor=host(cast), day=DAY, slot=ROUND, version=0)
    assert caught.value.version == 1
    assert Running.objects.get(slot=ROUND).extra_minutes == 5


def test_each_is_told_to_phones_and_written_in_the_log(cast: Cast, clock: Clock) -> None:
    before = pulse_of(DAY)
    extend(actor=host(cast), day=DAY, slot=ROUND, version=0)
    clock.go(minutes=10)
    end(actor=host(cast), day=DAY, slot=ROUND, version=1)
    assert pulse_of(DAY) == before + 2
    assert list(Line.objects.filter(thing=ROUND).order_by("pk").values_list("what", flat=True)) == [
        "part.longer",
        "part.ended",
    ]
