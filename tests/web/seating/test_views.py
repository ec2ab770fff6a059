"""The way to the tables of a circle."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django.utils import translation

from leercyclus.web.days.models import Day
from tests.cast import CIRCLE, Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.signed_in import sign_in


@pytest.mark.parametrize(("who", "days"), [("circle_coordinator", 1), ("participant", 0)])
def test_the_way_to_the_tables_leads_nobody_to_a_day_that_may_not_be_seen(
    cast: Cast, pages: Pages, who: str, days: int
) -> None:
    Day.objects.update(state="draft")
    sign_in(pages.client, cast, who)
    with translation.override("nl"):
        way, day = reverse("tables", args=[CIRCLE]), reverse("seating", args=[fixed("day")])
    assert [pages.client.get(way).headers.get("Location")].count(day) == days
    pages.get(way)
