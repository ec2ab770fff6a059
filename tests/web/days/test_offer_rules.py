"""Who reads what of the workshops and visits of a day."""

from __future__ import annotations

from dataclasses import replace

from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.days.facts_queries import day_facts
from leercyclus.web.days.offer_rules import may_see_leaders
from tests.cast import Cast
from tests.fixed import fixed


def test_who_came_by_a_link_reads_no_names(cast: Cast) -> None:
    facts = day_facts(fixed("day"))
    assert facts is not None
    partner = actor_for(cast.people["partner"].pk)
    assert may_see_leaders(partner, facts)
    assert not may_see_leaders(replace(partner, by_link=True), facts)
    assert not may_see_leaders(actor_for(cast.people["deventer"].pk), facts)
