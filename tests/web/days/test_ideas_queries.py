"""Titles to pick from for workshops and visits."""

from __future__ import annotations

import pytest

from leercyclus.web.days.day_queries import whole_day
from leercyclus.web.days.ideas_queries import as_title, title_ideas
from leercyclus.web.days.models import Day, Offer
from tests.fixed import fixed


@pytest.mark.usefixtures("cast")
def test_the_lines_of_the_host_come_first_then_the_agenda_then_the_topics() -> None:
    assert title_ideas(whole_day(fixed("day")), "nl") == (
        "De schrijfwijzer",
        "Wij werken in wijkteams",
        "Musea",
        "Wijkteams",
        "Afval",
    )


@pytest.mark.usefixtures("cast")
def test_what_the_day_has_already_is_no_idea_any_more() -> None:
    Offer.objects.filter(pk=fixed("offer-visit")).update(title="musea")
    Day.objects.filter(pk=fixed("day")).update(topics=["MUSEA"])
    assert "Musea" not in title_ideas(whole_day(fixed("day")), "nl")


def test_a_line_that_is_too_long_is_no_title() -> None:
    assert as_title("Kort. En meer.") == "Kort"
    assert as_title("lang " * 30) == ""
