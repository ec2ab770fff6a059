"""A phone fetches its page anew only when its own page is another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.utils import timezone

from leercyclus.web.attending.marks_queries import Marks, marks_of
from leercyclus.web.attending.moments import forget_moments
from leercyclus.web.attending.snapshot_queries import quick_pulse
from leercyclus.web.checkin.models import Presence
from leercyclus.web.days.models import Offer, Room, Slot
from leercyclus.web.running.models import Announcement, Running
from leercyclus.web.running.pulse_actions import touch
from leercyclus.web.seating.models import Plan
from tests.cast import Cast
from tests.fixed import fixed

DAY = fixed("day")
MINE, OTHER = fixed("registration-participant"), fixed("registration-enschede")


def _marks() -> Marks:
    forget_moments()
    found = marks_of(DAY, quick_pulse(DAY))
    assert found is not None
    return found


def _changed(deed: Callable[[], object]) -> tuple[bool, bool, bool]:
    """Tell whether a deed changes the page of the participant, of somebody elsewhere, and of nobody."""
    before = _marks()
    deed()
    touch(DAY)
    after = _marks()
    return tuple(before.of(one) != after.of(one) for one in (MINE, OTHER, None))  # type: ignore[return-value]


def _tell(table: int) -> None:
    Announcement.objects.create(day_id=DAY, slot_id=fixed("slot-round-1"), table=table, text="Kom.")


def _see(who: str, **facts: object) -> None:
    known = {"arrived_at": None, "left_at": None, "seen_at": timezone.now()}
    Presence.objects.update_or_create(registration_id=fixed(f"registration-{who}"), defaults={**known, **facts})


def _swap_last_round() -> None:
    plan = Plan.objects.get(number=1)
    last = plan.rounds[-1]["groups"]
    last[0]["people"][0], last[1]["people"][0] = last[1]["people"][0], last[0]["people"][0]
    plan.save()


def test_who_arrives_changes_the_page_of_nobody(cast: Cast) -> None:
    early = timezone.now().replace(hour=3)
    assert _changed(lambda: _see("controller", state="here", arrived_at=early)) == (False, False, False)


def test_a_message_to_a_table_changes_the_pages_of_that_table_only(cast: Cast) -> None:
    assert _changed(lambda: _tell(2)) == (True, False, False)


def test_two_people_who_swap_change_the_pages_of_both_tables(cast: Cast) -> None:
    assert _changed(_swap_last_round) == (True, True, False)


@pytest.mark.parametrize(
    "deed",
    [
        lambda: Running.objects.create(slot_id=fixed("slot-round-1"), extra_minutes=10),
        lambda: Announcement.objects.all().update(text="De bus gaat om 17:00."),
        lambda: Slot.objects.filter(pk=fixed("slot-lunch")).update(minutes=45),
        lambda: Room.objects.filter(pk=fixed("room-hall")).update(way="Tweede verdieping"),
        lambda: Offer.objects.filter(pk=fixed("offer-visit")).update(called_off_at=timezone.now()),
    ],
    ids=["round made longer", "message", "lunch", "room", "called off"],
)
def test_what_everybody_sees_changes_all_pages(cast: Cast, deed: Callable[[], object]) -> None:
    assert _changed(deed) == (True, True, True)


def test_who_is_absent_is_gone_from_the_pages_of_the_table(cast: Cast) -> None:
    mine, _other, nobody = _changed(lambda: _see("controller", state="absent"))
    assert (mine, nobody) == (True, False)


def test_a_mark_is_not_of_the_time(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    before = _marks()
    later = timezone.now() + timedelta(hours=2)
    monkeypatch.setattr(timezone, "now", lambda: later)
    assert _marks() == before


def test_a_day_that_is_not_there_has_none(cast: Cast) -> None:
    assert marks_of(fixed("no-such-day"), 0) is None
