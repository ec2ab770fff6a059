"""Who may see and change the calendar of a municipality."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest

from leercyclus.web.calendars.rules import CalendarFacts, may_edit_calendar, may_see_calendar, may_see_titles
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.people.roles import Actor, Held, Role

OWN, FELLOW, CIRCLE = uuid4(), uuid4(), uuid4()
FACTS = CalendarFacts(OWN, "Zwolle", circles=(CircleFacts(CIRCLE, frozenset({OWN, FELLOW}), frozenset()),))


def somebody(
    role: Role, organisation: UUID | None = None, circle: UUID | None = None, *, by_link: bool = False
) -> Actor:
    return Actor(uuid4(), (Held(role, organisation, circle),), frozenset(), by_link)


@pytest.mark.parametrize("role", [Role.MUNICIPALITY_COORDINATOR, Role.MUNICIPAL_SECRETARY, Role.EXECUTIVE_SECRETARIAT])
def test_who_knows_the_diaries_of_a_municipality_may_change_its_calendar(role: Role) -> None:
    assert may_edit_calendar(somebody(role, OWN), FACTS)
    assert not may_edit_calendar(somebody(role, FELLOW), FACTS)


def test_who_is_in_a_circle_with_it_sees_the_days_and_not_the_titles() -> None:
    fellow = somebody(Role.MUNICIPALITY_COORDINATOR, FELLOW)
    assert (may_see_calendar(fellow, FACTS), may_see_titles(fellow, FACTS), may_edit_calendar(fellow, FACTS)) == (
        True,
        False,
        False,
    )


def test_an_outside_partner_of_the_circle_and_a_stranger_see_nothing() -> None:
    partner, stranger = somebody(Role.PARTNER, None, CIRCLE), somebody(Role.MUNICIPALITY_COORDINATOR, uuid4())
    assert [may_see_calendar(one, FACTS) for one in (partner, stranger)] == [False, False]


def test_a_link_by_mail_opens_no_calendar() -> None:
    own = somebody(Role.MUNICIPALITY_COORDINATOR, OWN, by_link=True)
    assert (may_see_calendar(own, FACTS), may_edit_calendar(own, FACTS)) == (False, False)


def test_nobody_changes_the_calendar_of_a_municipality_that_went_on_in_another() -> None:
    gone = CalendarFacts(OWN, "Zwolle", is_gone=True)
    assert not may_edit_calendar(somebody(Role.MUNICIPALITY_COORDINATOR, OWN), gone)
