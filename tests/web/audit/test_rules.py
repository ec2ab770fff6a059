"""Who may read which lines."""

from __future__ import annotations

from uuid import uuid4

import pytest

from leercyclus.web.audit.rules import (
    PersonFacts,
    may_read_circle_log,
    may_read_person_log,
    reads_own_deeds,
    reads_whole_circle,
)
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.people.roles import VISITOR, Actor, Held, Role

ZWOLLE, DEVENTER, CIRCLE, ANNA = uuid4(), uuid4(), uuid4(), uuid4()
FACTS = CircleFacts(CIRCLE, members=frozenset({ZWOLLE}))
PERSON = PersonFacts(ANNA, frozenset({ZWOLLE}))


def somebody(role: Role | None = None, **held: object) -> Actor:
    return Actor(uuid4(), (Held(role, **held),) if role else ())  # type: ignore[arg-type]


WHOLE = {
    "administrator": somebody(Role.NETWORK_ADMINISTRATOR),
    "circle coordinator": somebody(Role.CIRCLE_COORDINATOR, circle=CIRCLE),
    "privacy officer of a member": somebody(Role.PRIVACY_OFFICER, organisation=ZWOLLE),
    "privacy officer of all": somebody(Role.PRIVACY_OFFICER),
}
NOT_WHOLE = {
    "visitor": VISITOR,
    "without a role": somebody(),
    "coordinator of another circle": somebody(Role.CIRCLE_COORDINATOR, circle=uuid4()),
    "privacy officer elsewhere": somebody(Role.PRIVACY_OFFICER, organisation=DEVENTER),
    "coordinator of a member": somebody(Role.MUNICIPALITY_COORDINATOR, organisation=ZWOLLE),
    "municipal secretary": somebody(Role.MUNICIPAL_SECRETARY, organisation=ZWOLLE),
    "administrator by a link": Actor(uuid4(), (Held(Role.NETWORK_ADMINISTRATOR),), by_link=True),
}


@pytest.mark.parametrize("actor", WHOLE.values(), ids=WHOLE)
def test_who_reads_every_line_of_a_circle(actor: Actor) -> None:
    assert reads_whole_circle(actor, FACTS)
    assert may_read_circle_log(actor, FACTS)


@pytest.mark.parametrize("actor", NOT_WHOLE.values(), ids=NOT_WHOLE)
def test_who_does_not_read_every_line_of_a_circle(actor: Actor) -> None:
    assert not reads_whole_circle(actor, FACTS)


def test_the_coordinator_of_a_member_reads_some_lines_and_the_secretary_none() -> None:
    assert may_read_circle_log(NOT_WHOLE["coordinator of a member"], FACTS)
    assert not may_read_circle_log(NOT_WHOLE["municipal secretary"], FACTS)


def test_a_person_reads_the_own_lines_and_deeds_but_not_by_a_link() -> None:
    own = Actor(ANNA)
    assert (may_read_person_log(own, PERSON), reads_own_deeds(own, PERSON)) == (True, True)
    assert not may_read_person_log(Actor(ANNA, by_link=True), PERSON)


def test_the_own_coordinator_reads_what_was_changed_and_never_what_the_person_did() -> None:
    coordinator = somebody(Role.MUNICIPALITY_COORDINATOR, organisation=ZWOLLE)
    assert may_read_person_log(coordinator, PERSON)
    assert not reads_own_deeds(coordinator, PERSON)


def test_the_privacy_officer_of_the_organisation_reads_both() -> None:
    officer = somebody(Role.PRIVACY_OFFICER, organisation=ZWOLLE)
    assert (may_read_person_log(officer, PERSON), reads_own_deeds(officer, PERSON)) == (True, True)


@pytest.mark.parametrize("role", [Role.MUNICIPALITY_COORDINATOR, Role.PRIVACY_OFFICER])
def test_nobody_of_another_municipality_reads_the_lines_of_a_person(role: Role) -> None:
    assert not may_read_person_log(somebody(role, organisation=DEVENTER), PERSON)


def test_a_boss_reads_nothing_about_a_person() -> None:
    assert not may_read_person_log(somebody(Role.MUNICIPAL_SECRETARY, organisation=ZWOLLE), PERSON)
