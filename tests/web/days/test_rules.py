"""A rule about a day decides about its parts too."""

from __future__ import annotations

from datetime import date
from uuid import uuid4

from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.days.facts_queries import PartFacts
from leercyclus.web.days.rules import DayFacts, of_day
from leercyclus.web.people.roles import VISITOR


def test_a_rule_about_a_day_is_asked_about_the_day_of_a_part() -> None:
    host = uuid4()
    circle = CircleFacts(uuid4(), frozenset({host}), frozenset())
    day = DayFacts(uuid4(), circle, host, date(2026, 11, 12))
    asked: list[DayFacts] = []

    def may(_actor: object, facts: DayFacts) -> bool:
        asked.append(facts)
        return facts.is_published

    assert not of_day(may)(VISITOR, PartFacts(day, uuid4()))
    assert asked == [day]
