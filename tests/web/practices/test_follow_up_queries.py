"""The follow-ups of a circle as somebody reads them."""

from __future__ import annotations

import pytest

from leercyclus.web.circles.circle_queries import circle_facts
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.practices.follow_up_queries import (
    FollowUpsAsked,
    practices_to_follow,
    read_follow_ups_asked,
    shown_follow_ups,
)
from leercyclus.web.practices.models import Practice
from tests.cast import Cast
from tests.fixed import fixed


@pytest.mark.parametrize(
    ("who", "reads"), [("enschede", True), ("participant", False), ("network_administrator", False)]
)
def test_the_title_of_a_practice_that_is_kept_at_home_is_not_told(cast: Cast, who: str, *, reads: bool) -> None:
    Practice.objects.filter(pk=fixed("practice-enschede")).update(sharing="home", title="Geheim")
    circle = circle_facts(cast.circle.pk)
    assert circle is not None
    actor = actor_for(cast.people[who].pk)
    (shown,) = shown_follow_ups(circle, actor, FollowUpsAsked())
    assert (shown.practice_title == "Geheim", shown.practice is not None) == (reads, reads)
    assert "Geheim" not in [title for _pk, title, _name in practices_to_follow(actor, circle)]


def test_by_municipality_and_by_year(cast: Cast) -> None:
    circle = circle_facts(cast.circle.pk)
    assert circle is not None
    actor = actor_for(cast.people["enschede"].pk)

    def number(**given: str) -> int:
        return len(shown_follow_ups(circle, actor, read_follow_ups_asked(given, circle.members)))

    assert number(gemeente=str(cast.zwolle.pk), jaar="2026") == 1
    assert number(jaar="2025") == 0
    assert number(gemeente=str(cast.organisations["GM0505"].pk), jaar="jaar") == 1
