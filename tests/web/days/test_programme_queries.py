"""A programme as a line along the clock, and what a day is made of."""

from __future__ import annotations

from django.utils import timezone, translation

from leercyclus.web.days.day_queries import whole_day
from leercyclus.web.days.models import Offer, Slot
from leercyclus.web.days.programme_queries import Figures, figures_of, line_of
from leercyclus.web.days.slot_queries import slot_titles
from tests.cast import Cast
from tests.fixed import fixed


def test_the_line_holds_slots_and_free_minutes_in_the_order_of_the_clock(cast: Cast) -> None:
    with translation.override("en"):
        line = [(f"{one.first:%H:%M}", one.title, one.minutes) for one in line_of(whole_day(fixed("day")))]
    assert line == [
        ("08:30", "Arrival", 30),
        ("09:00", "Plenary", 25),
        ("09:25", "", 5),
        ("09:30", "Round 1", 60),
        ("10:30", "", 15),
        ("10:45", "Workshops", 60),
        ("11:45", "", 15),
        ("12:00", "Lunch", 60),
        ("13:00", "Practice visits", 75),
        ("14:15", "", 15),
        ("14:30", "Round 2", 60),
        ("15:30", "", 15),
        ("15:45", "One thing to take home", 30),
        ("16:15", "", 15),
    ]


def test_the_share_in_small_groups_is_of_the_minutes_that_are_planned(cast: Cast) -> None:
    figures = figures_of(whole_day(fixed("day")))
    assert (figures.plenary_minutes, figures.group_minutes, figures.minutes) == (25, 255, 400)
    assert figures.group_share == 255 / 400
    assert Figures(0, 0, 0).group_share == 0


def test_thirty_minutes_are_not_too_plenary_and_thirty_one_are() -> None:
    assert [Figures(minutes, 0, 60).is_too_plenary for minutes in (30, 31)] == [False, True]


def test_what_was_called_off_stays_on_the_line_as_such(cast: Cast) -> None:
    Offer.objects.filter(pk=fixed("offer-visit")).update(called_off_at=timezone.now())
    visits = next(one for one in line_of(whole_day(fixed("day"))) if one.kind == "visits")
    assert [(one.offer.title, one.is_off) for one in visits.given] == [
        ("Aan de balie", False),
        ("Mee met de wijkcoach", True),
    ]
    assert {one.leader for one in visits.given} == {"wijkcoach, Zwolle"}


def test_a_longer_slot_is_drawn_longer(cast: Cast) -> None:
    steps = {one.kind: one.steps for one in line_of(whole_day(fixed("day"))) if one.slot}
    assert steps["arrival"] < steps["lunch"] < steps["visits"]


def test_one_round_has_no_number_and_its_own_title_wins(cast: Cast) -> None:
    Slot.objects.filter(pk=fixed("slot-round-2")).delete()
    with translation.override("nl"):
        slots = list(Slot.objects.filter(day=fixed("day")))
        assert slot_titles(slots)[fixed("slot-round-1")] == "Ronde aan tafels"
        assert slot_titles(slots)[fixed("slot-closing")] == "Eén ding mee naar huis"
        Slot.objects.filter(pk=fixed("slot-round-1")).update(title="Aan tafel")
        assert slot_titles(list(Slot.objects.filter(day=fixed("day"))))[fixed("slot-round-1")] == "Aan tafel"
