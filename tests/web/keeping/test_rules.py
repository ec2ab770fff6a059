"""Who may see what is kept, take it along and erase it: every role, by an account and by a link."""

from __future__ import annotations

from uuid import uuid4

import pytest

from leercyclus.web.audit.rules import PersonFacts
from leercyclus.web.keeping import rules
from leercyclus.web.people.roles import VISITOR, Actor, Held, Role

ZWOLLE, DEVENTER, CIRCLE = uuid4(), uuid4(), uuid4()
PERSON = PersonFacts(uuid4(), frozenset({ZWOLLE}))
ROLES = list(Role)


def held(role: Role, organisation: object = ZWOLLE, *, by_link: bool = False) -> Actor:
    where = None if role is Role.NETWORK_ADMINISTRATOR else organisation
    return Actor(uuid4(), (Held(role, organisation=where, circle=CIRCLE),), by_link=by_link)  # type: ignore[arg-type]


@pytest.mark.parametrize("role", ROLES)
def test_retention_is_seen_by_administrators_and_privacy_officers(role: Role) -> None:
    expected = role in {Role.NETWORK_ADMINISTRATOR, Role.PRIVACY_OFFICER}
    assert rules.may_see_retention(held(role)) is expected


@pytest.mark.parametrize("role", ROLES)
def test_a_person_is_erased_by_administrators_and_the_privacy_officer_there(role: Role) -> None:
    expected = role in {Role.NETWORK_ADMINISTRATOR, Role.PRIVACY_OFFICER}
    assert rules.may_erase(held(role), PERSON) is expected
    assert rules.may_erase(held(role, DEVENTER), PERSON) is (role is Role.NETWORK_ADMINISTRATOR)


@pytest.mark.parametrize("role", ROLES)
def test_an_export_is_made_by_administrators_privacy_officers_and_coordinators_of_their_own(role: Role) -> None:
    expected = role in {Role.NETWORK_ADMINISTRATOR, Role.PRIVACY_OFFICER, Role.MUNICIPALITY_COORDINATOR}
    assert rules.may_export_records(held(role)) is expected
    assert rules.may_export_of(held(role), ZWOLLE) is expected
    assert rules.may_export_of(held(role, DEVENTER), ZWOLLE) is (role is Role.NETWORK_ADMINISTRATOR)


@pytest.mark.parametrize("role", ROLES)
def test_by_a_link_nothing_is_allowed_whatever_the_role(role: Role) -> None:
    actor = held(role, by_link=True)
    allowed = (
        rules.may_see_retention(actor),
        rules.may_see_own(actor),
        rules.may_erase(actor, PERSON),
        rules.may_know_of_erasing(actor, PERSON),
        rules.may_export_records(actor),
        rules.may_export_of(actor, ZWOLLE),
    )
    assert allowed == (False,) * len(allowed)


def test_the_privacy_officer_of_the_whole_network_erases_and_exports_everywhere() -> None:
    officer = held(Role.PRIVACY_OFFICER, None)
    assert rules.may_erase(officer, PERSON)
    assert rules.may_export_of(officer, DEVENTER)


def test_nobody_erases_oneself() -> None:
    officer = Actor(PERSON.id, (Held(Role.PRIVACY_OFFICER, organisation=ZWOLLE),))
    assert rules.may_erase(officer, PERSON)
    assert not rules.may_know_of_erasing(officer, PERSON)


def test_own_facts_are_for_whoever_signed_in() -> None:
    assert rules.may_see_own(Actor(uuid4()))
    assert not rules.may_see_own(VISITOR)
