"""Who may see and change people: plain values."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

from leercyclus.web.people import rules
from leercyclus.web.people.roles import Actor, Held, Role

ZWOLLE, ENSCHEDE, CIRCLE = uuid4(), uuid4(), uuid4()
FACTS = rules.OrganisationFacts(ZWOLLE, circles=frozenset({CIRCLE}))
PERSON = rules.PersonFacts(
    uuid4(), frozenset({ZWOLLE}), frozenset({ZWOLLE}), frozenset({CIRCLE}), frozenset({ZWOLLE, ENSCHEDE})
)
MEMBER = rules.MemberFacts(FACTS, PERSON)
COORDINATOR = Actor(uuid4(), (Held(Role.MUNICIPALITY_COORDINATOR, ZWOLLE),), frozenset({ZWOLLE}))
OF_CIRCLE = Actor(uuid4(), (Held(Role.CIRCLE_COORDINATOR, circle=CIRCLE),))
ADMINISTRATOR = Actor(uuid4(), (Held(Role.NETWORK_ADMINISTRATOR),))
ELSEWHERE = Actor(uuid4(), (Held(Role.MUNICIPALITY_COORDINATOR, ENSCHEDE),), frozenset({ENSCHEDE}))


def test_the_coordinator_of_a_circle_edits_only_while_the_municipality_has_none() -> None:
    assert rules.may_see_organisation(OF_CIRCLE, FACTS)
    assert not rules.may_edit_organisation(OF_CIRCLE, FACTS)
    assert rules.may_edit_organisation(OF_CIRCLE, replace(FACTS, has_coordinator=False))


def test_another_municipality_sees_no_list_but_a_person_of_the_circle() -> None:
    assert not rules.may_see_organisation(ELSEWHERE, FACTS)
    assert rules.may_see_person(ELSEWHERE, PERSON)
    assert not rules.may_see_address(ELSEWHERE, PERSON)
    assert not rules.may_see_person(ELSEWHERE, replace(PERSON, circles=frozenset(), members=frozenset()))


def test_nothing_is_left_of_who_was_erased_not_even_for_an_administrator() -> None:
    gone = replace(PERSON, is_gone=True)
    assert not rules.may_see_person(ADMINISTRATOR, gone)
    assert not rules.may_edit_member(ADMINISTRATOR, rules.MemberFacts(FACTS, gone))


def test_a_coordinator_gives_no_address_that_opens_more_than_the_own_delegation() -> None:
    def may(**facts: object) -> bool:
        return rules.may_change_address(COORDINATOR, rules.MemberFacts(FACTS, replace(PERSON, **facts)))  # type: ignore[arg-type]

    assert may()
    assert not may(has_signed_in=True)
    assert not may(is_guarded=True)
    assert not may(organisations=frozenset({ZWOLLE, ENSCHEDE}))
    assert rules.may_change_address(ADMINISTRATOR, rules.MemberFacts(FACTS, replace(PERSON, has_signed_in=True)))


def test_two_who_both_signed_in_are_merged_by_an_administrator_only() -> None:
    other = replace(PERSON, id=uuid4())
    assert rules.may_merge(COORDINATOR, rules.PairFacts(FACTS, PERSON, other))
    both = rules.PairFacts(FACTS, replace(PERSON, has_signed_in=True), replace(other, has_signed_in=True))
    assert (rules.may_merge(COORDINATOR, both), rules.may_merge(ADMINISTRATOR, both)) == (False, True)
    guarded = rules.PairFacts(FACTS, PERSON, replace(other, is_guarded=True))
    assert not rules.may_merge(COORDINATOR, guarded)


def test_a_link_by_mail_opens_nothing_of_people() -> None:
    by_link = replace(COORDINATOR, by_link=True)
    assert not rules.may_see_organisation(by_link, FACTS)
    assert not rules.may_see_person(by_link, PERSON)
    assert not rules.may_list_organisations(by_link)


def test_people_of_a_municipality_that_is_no_more_are_changed_no_more() -> None:
    assert not rules.may_change_people(COORDINATOR, replace(FACTS, is_gone=True))


def test_a_list_that_waits_is_seen_by_who_brought_it_only() -> None:
    waiting = rules.WaitingFacts(uuid4(), COORDINATOR.person or uuid4(), FACTS)
    assert rules.may_see_waiting(COORDINATOR, waiting)
    assert not rules.may_see_waiting(ADMINISTRATOR, waiting)
