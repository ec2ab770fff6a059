"""How many come to a day, and how many of those need help to get in."""

from __future__ import annotations

import pytest

from leercyclus.web.guests.counts_queries import coming_counts
from leercyclus.web.guests.models import Registration
from tests.fixed import fixed

DAY = fixed("day")


@pytest.mark.usefixtures("cast")
def test_who_comes_is_counted_and_who_needs_help_to_get_in() -> None:
    found = coming_counts(DAY)
    assert (found.people, found.in_need) == (8, 1)
    Registration.objects.filter(pk=fixed("registration-participant")).update(state="no")
    assert (coming_counts(DAY).people, coming_counts(DAY).in_need) == (7, 0)
