"""Who may read and write practices, wants and follow-ups."""

from __future__ import annotations

from datetime import date
from uuid import UUID, uuid4

import pytest

from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.people.roles import VISITOR, Actor, Held, Role
from leercyclus.web.practices import rules
from leercyclus.web.practices.rules import FollowUpFacts, OfferedFacts, RemovalFacts, SharedFacts

HOME, OTHER, STRANGE = uuid4(), uuid4(), uuid4()
CIRCLE = CircleFacts(uuid4(), frozenset({HOME, OTHER}))
CLOSED = CircleFacts(CIRCLE.id, CIRCLE.members, is_closed=True)
PERSON = uuid4()


def _at(organisation: UUID, *roles: Role, by_link: bool = False) -> Actor:
    held = tuple(Held(role, organisation) for role in roles)
    return Actor(PERSON, held, frozenset({organisation}), by_link)


COLLEAGUE, NEIGHBOUR = _at(HOME, Role.CONTROLLER), _at(OTHER, Role.CONTROLLER)
ELSEWHERE, PARTNER = _at(STRANGE, Role.MUNICIPALITY_COORDINATOR), _at(HOME, Role.PARTNER)
LINK = Actor(PERSON, (Held(Role.PARTNER, HOME, CIRCLE.id),), frozenset({HOME}), by_link=True)


@pytest.mark.parametrize(
    ("sharing", "readers"),
    [
        ("home", [COLLEAGUE]),
        ("circle", [COLLEAGUE, NEIGHBOUR]),
        ("library", [COLLEAGUE, NEIGHBOUR, ELSEWHERE, PARTNER]),
        ("public", [COLLEAGUE, NEIGHBOUR, ELSEWHERE, PARTNER, LINK, VISITOR]),
    ],
)
def test_a_practice_goes_as_far_as_it_is_shared(sharing: str, readers: list[Actor]) -> None:
    one = SharedFacts(uuid4(), HOME, CIRCLE, sharing)
    everybody = [COLLEAGUE, NEIGHBOUR, ELSEWHERE, PARTNER, LINK, VISITOR]
    assert [actor for actor in everybody if rules.may_read_shared(actor, one)] == readers


def test_what_was_withdrawn_is_read_at_home_only() -> None:
    one = SharedFacts(uuid4(), HOME, CIRCLE, "public", is_withdrawn=True)
    assert rules.may_read_shared(COLLEAGUE, one)
    assert not any(rules.may_read_shared(actor, one) for actor in (NEIGHBOUR, ELSEWHERE, VISITOR))


def test_an_example_of_no_municipality_is_changed_by_nobody() -> None:
    one = SharedFacts(uuid4(), None, None, "public", frozenset({PERSON}))
    assert rules.may_read_shared(VISITOR, one)
    assert not rules.may_write_shared(_at(HOME, Role.MUNICIPALITY_COORDINATOR), one)


def test_who_wrote_it_and_who_keeps_it_change_it_and_a_colleague_does_not() -> None:
    of_another = SharedFacts(uuid4(), HOME, CIRCLE)
    own = SharedFacts(uuid4(), HOME, CIRCLE, writers=frozenset({PERSON}))
    assert rules.may_write_shared(COLLEAGUE, own)
    assert not rules.may_write_shared(COLLEAGUE, of_another)
    assert rules.may_write_shared(_at(HOME, Role.MUNICIPAL_SECRETARY), of_another)
    assert not rules.may_write_shared(_at(OTHER, Role.MUNICIPAL_SECRETARY), own)


def test_who_only_answers_for_an_alderman_reads_at_home_and_writes_nothing() -> None:
    secretariat = _at(HOME, Role.EXECUTIVE_SECRETARIAT)
    assert rules.may_read_shared(secretariat, SharedFacts(uuid4(), HOME, None, "home"))
    assert not rules.may_write_any(secretariat)
    assert rules.writes_for(_at(HOME, Role.EXECUTIVE_SECRETARIAT, Role.CONTROLLER)) == {HOME}


def test_by_a_link_nothing_is_written_and_no_name_is_read() -> None:
    by_link = _at(HOME, Role.MUNICIPALITY_COORDINATOR, by_link=True)
    assert rules.writes_for(by_link) == frozenset()
    one = SharedFacts(uuid4(), HOME, CIRCLE, "public")
    assert [rules.may_read_names(actor, one) for actor in (by_link, VISITOR, COLLEAGUE)] == [False, False, True]


def test_whom_to_call_is_named_at_home_and_in_the_circle_and_not_further_away() -> None:
    elsewhere = _at(uuid4(), Role.MUNICIPALITY_COORDINATOR)
    wide = SharedFacts(uuid4(), HOME, CIRCLE, "library")
    assert rules.may_read_shared(elsewhere, wide)
    assert [rules.may_read_names(actor, wide) for actor in (COLLEAGUE, NEIGHBOUR, elsewhere)] == [True, True, False]
    nowhere = SharedFacts(uuid4(), HOME, None, "library")
    assert not rules.may_read_names(NEIGHBOUR, nowhere)


def test_a_follow_up_is_of_the_two_that_it_is_between() -> None:
    third = uuid4()
    circle = CircleFacts(uuid4(), frozenset({HOME, OTHER, third}))
    between = FollowUpFacts(uuid4(), circle, HOME, OTHER)
    of_third = _at(third, Role.MUNICIPALITY_COORDINATOR)
    assert rules.may_see_follow_up(of_third, between)
    assert [rules.may_change_follow_up(actor, between) for actor in (COLLEAGUE, NEIGHBOUR, of_third)] == [
        True,
        True,
        False,
    ]
    assert not rules.may_see_follow_up(PARTNER, between)


def test_in_a_circle_that_was_closed_nothing_is_written() -> None:
    assert not rules.may_write_follow_ups(COLLEAGUE, CLOSED)
    assert not rules.may_keep_follow_up(COLLEAGUE, CLOSED, HOME, OTHER)
    assert rules.may_see_follow_ups(COLLEAGUE, CLOSED)


def test_with_one_that_is_no_member_there_is_no_follow_up() -> None:
    assert not rules.may_keep_follow_up(COLLEAGUE, CIRCLE, HOME, STRANGE)


def test_one_that_is_gone_already_leads_who_could_take_it_away_on() -> None:
    gone = RemovalFacts(CIRCLE, uuid4(), None)
    assert rules.may_remove_follow_up(COLLEAGUE, gone)
    assert not rules.may_remove_follow_up(ELSEWHERE, gone)


def _offered(*, is_over: bool = True, is_published: bool = True, is_called_off: bool = False) -> OfferedFacts:
    day = DayFacts(uuid4(), CIRCLE, HOME, date(2026, 3, 12), is_published=is_published, is_over=is_over)
    return OfferedFacts(day, uuid4(), leader=PERSON, is_called_off=is_called_off)


def test_who_led_it_and_who_coordinates_where_it_was_make_a_practice_of_it() -> None:
    stranger = Actor(uuid4(), (Held(Role.CONTROLLER, HOME),), frozenset({HOME}))
    coordinator = Actor(uuid4(), (Held(Role.MUNICIPALITY_COORDINATOR, HOME),), frozenset({HOME}))
    elsewhere = Actor(uuid4(), (Held(Role.MUNICIPALITY_COORDINATOR, OTHER),), frozenset({OTHER}))
    asked = (COLLEAGUE, coordinator, stranger, elsewhere)
    assert [rules.may_grow_from(actor, _offered()) for actor in asked] == [True, True, False, False]


def test_nothing_grows_from_what_was_not_there() -> None:
    assert not rules.may_grow_from(COLLEAGUE, _offered(is_over=False))
    assert not rules.may_grow_from(COLLEAGUE, _offered(is_published=False))
    assert not rules.may_grow_from(COLLEAGUE, _offered(is_called_off=True))
    assert not rules.may_grow_from(Actor(PERSON), _offered())
