"""Who leads what, and when."""

from __future__ import annotations

from django.utils import timezone

from leercyclus.web.days.day_queries import WholeDay, whole_day
from leercyclus.web.days.led_queries import led_in, led_twice
from leercyclus.web.days.models import Offer, Slot
from tests.cast import Cast
from tests.fixed import fixed


def day() -> tuple[WholeDay, dict[str, Slot]]:
    whole = whole_day(fixed("day"))
    return whole, {slot.kind: slot for slot in whole.slots}


def test_who_leads_a_workshop_leads_it_in_every_part_in_which_it_is_given(cast: Cast) -> None:
    whole, slots = day()
    leader = cast.people["session_leader"].pk
    assert {one: offer.title for one, offer in led_in(whole, slots["workshops"]).items()} == {
        leader: "Begrijpelijke brieven"
    }
    assert led_in(whole, slots["visits"]) == led_in(whole, slots["round"]) == {}

    Offer.objects.get(pk=fixed("offer-letters")).slots.add(slots["visits"])
    whole, slots = day()
    assert list(led_in(whole, slots["visits"])) == [leader]
    assert led_twice(whole) == ()


def test_what_was_called_off_is_led_by_nobody(cast: Cast) -> None:
    Offer.objects.filter(pk=fixed("offer-letters")).update(called_off_at=timezone.now())
    whole, slots = day()
    assert led_in(whole, slots["workshops"]) == {}


def test_two_at_one_time_is_told_and_the_first_counts(cast: Cast) -> None:
    Offer.objects.filter(pk=fixed("offer-waste")).update(leader=cast.people["session_leader"])
    whole, slots = day()
    (twice,) = led_twice(whole)
    assert [one.title for one in twice.offers] == ["Afval scheiden", "Begrijpelijke brieven"]
    assert (twice.slot.pk, twice.person) == (fixed("slot-workshops"), cast.people["session_leader"].pk)
    assert led_in(whole, slots["workshops"])[twice.person].title == "Afval scheiden"
