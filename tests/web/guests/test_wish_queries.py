"""How many wish for each workshop or visit."""

from __future__ import annotations

import pytest

from leercyclus.web.guests.models import Registration, Wish
from leercyclus.web.guests.wish_queries import wish_counts
from tests.fixed import fixed

DAY, LETTERS, WASTE = fixed("day"), fixed("offer-letters"), fixed("offer-waste")


@pytest.mark.usefixtures("cast")
def test_first_wishes_and_all_wishes_are_counted_by_offer() -> None:
    Wish.objects.create(registration_id=fixed("registration-enschede"), offer_id=WASTE, rank=1)
    assert wish_counts(DAY) == {LETTERS: (1, 1), WASTE: (1, 2)}


@pytest.mark.usefixtures("cast")
def test_who_does_not_come_wishes_for_nothing() -> None:
    Registration.objects.filter(pk=fixed("registration-participant")).update(state="no")
    assert wish_counts(DAY) == {}
