"""Who may what in a circle, on plain values."""

from __future__ import annotations

from uuid import uuid4

from leercyclus.web.circles import rules
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.people.roles import VISITOR, Actor, Held, Role

MEMBER, INVITED, OTHER, CIRCLE = uuid4(), uuid4(), uuid4(), uuid4()
FACTS = CircleFacts(CIRCLE, frozenset({MEMBER}), frozenset({INVITED}))


def somebody(role: Role, **held: object) -> Actor:
    return Actor(uuid4(), (Held(role, **held),))  # type: ignore[arg-type]  # the fields of Held


def test_a_visitor_may_nothing() -> None:
    asked = (
        rules.may_see_circle(VISITOR, FACTS),
        rules.may_see_members(VISITOR, FACTS),
        rules.may_run_circle(VISITOR, FACTS),
        rules.may_found_circle(VISITOR),
        rules.may_answer_for(VISITOR, FACTS, INVITED),
    )
    assert asked == (False,) * 5


def test_an_invited_municipality_sees_the_circle_and_not_what_members_wrote() -> None:
    invited = somebody(Role.MUNICIPALITY_COORDINATOR, organisation=INVITED)
    assert (rules.may_see_circle(invited, FACTS), rules.may_see_lines(invited, FACTS)) == (True, False)
    assert rules.may_answer_for(invited, FACTS, INVITED)


def test_a_circle_coordinator_cannot_answer_for_an_invited_municipality() -> None:
    runs = somebody(Role.CIRCLE_COORDINATOR, circle=CIRCLE)
    assert not rules.may_answer_for(runs, FACTS, INVITED)


def test_an_executive_secretariat_reads_the_lines_and_writes_none() -> None:
    secretariat = somebody(Role.EXECUTIVE_SECRETARIAT, organisation=MEMBER, behalf_of=uuid4())
    assert rules.may_see_lines(secretariat, FACTS)
    assert not rules.may_write_lines(secretariat, FACTS, MEMBER)


def test_a_role_by_a_link_reads_the_circle_alone() -> None:
    linked = Actor(uuid4(), (Held(Role.PARTNER, organisation=OTHER, circle=CIRCLE),), by_link=True)
    assert (rules.may_see_circle(linked, FACTS), rules.may_see_members(linked, FACTS)) == (True, False)


def test_a_coordinator_gives_roles_for_the_own_municipality_only() -> None:
    coordinator = somebody(Role.MUNICIPALITY_COORDINATOR, organisation=MEMBER)
    assert rules.may_give_role(coordinator, FACTS, Role.CONTROLLER, MEMBER)
    assert not rules.may_give_role(coordinator, FACTS, Role.CONTROLLER, INVITED)
    assert not rules.may_give_role(coordinator, FACTS, Role.CIRCLE_COORDINATOR, None)


def test_nobody_in_a_circle_makes_a_network_administrator() -> None:
    runs = somebody(Role.CIRCLE_COORDINATOR, circle=CIRCLE)
    assert not rules.may_give_role(runs, FACTS, Role.NETWORK_ADMINISTRATOR, None)


def test_in_a_closed_circle_nobody_changes_anything() -> None:
    closed = CircleFacts(CIRCLE, frozenset({MEMBER}), is_closed=True)
    runs = somebody(Role.CIRCLE_COORDINATOR, circle=CIRCLE)
    member = somebody(Role.MUNICIPALITY_COORDINATOR, organisation=MEMBER)
    assert (rules.may_run_circle(runs, closed), rules.may_write_lines(member, closed, MEMBER)) == (False, False)
    assert rules.may_see_circle(runs, closed)
