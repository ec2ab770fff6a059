"""Who may what on an agenda."""

from __future__ import annotations

from uuid import UUID

import pytest

from leercyclus.web.agenda import rules
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.people.roles import VISITOR, Actor, Held, Role

CIRCLE, MEMBER, INVITED, OUTSIDE = (UUID(int=number) for number in range(1, 5))
FACTS = CircleFacts(CIRCLE, frozenset({MEMBER}), frozenset({INVITED}))


def somebody(
    role: Role, organisation: UUID | None = None, circle: UUID | None = None, *, by_link: bool = False
) -> Actor:
    return Actor(UUID(int=9), (Held(role, organisation, circle),), by_link=by_link)


RUNS = somebody(Role.CIRCLE_COORDINATOR, circle=CIRCLE)
COORDINATES = somebody(Role.MUNICIPALITY_COORDINATOR, MEMBER)
WAITS = somebody(Role.MUNICIPALITY_COORDINATOR, INVITED)
STRANGER = somebody(Role.MUNICIPALITY_COORDINATOR, OUTSIDE)
PARTNER = somebody(Role.PARTNER, circle=CIRCLE, by_link=True)
RESEARCHER = somebody(Role.RESEARCHER, circle=CIRCLE)
BY_LINK = somebody(Role.PARTICIPANT, circle=CIRCLE, by_link=True)
PRIVACY = somebody(Role.PRIVACY_OFFICER, MEMBER)


@pytest.mark.parametrize(
    ("actor", "reads"),
    [
        (VISITOR, (False, False, False)),
        (RUNS, (True, True, True)),
        (COORDINATES, (True, True, True)),
        (somebody(Role.CONTROLLER, MEMBER), (True, True, True)),
        (somebody(Role.EXECUTIVE_SECRETARIAT, MEMBER), (True, True, True)),
        (somebody(Role.PARTICIPANT, circle=CIRCLE), (True, True, True)),
        (RESEARCHER, (True, True, False)),
        (WAITS, (True, False, False)),
        (PARTNER, (True, False, False)),
        (BY_LINK, (True, False, False)),
        (PRIVACY, (False, False, False)),
        (STRANGER, (False, False, False)),
        (somebody(Role.NETWORK_ADMINISTRATOR), (True, True, True)),
    ],
)
def test_points_positions_and_names_have_each_their_readers(actor: Actor, reads: tuple[bool, bool, bool]) -> None:
    asked = (rules.may_see_agenda, rules.may_see_positions, rules.may_see_contacts)
    assert tuple(rule(actor, FACTS) for rule in asked) == reads


def test_a_member_picks_and_takes_off_only_its_own_and_who_runs_the_circle_all() -> None:
    assert rules.may_pick(COORDINATES, FACTS)
    assert rules.may_unpick(COORDINATES, FACTS, MEMBER)
    assert not rules.may_unpick(COORDINATES, FACTS, None)
    assert not rules.may_unpick(COORDINATES, FACTS, OUTSIDE)
    assert rules.may_unpick(RUNS, FACTS, None)
    assert not rules.may_pick(WAITS, FACTS)
    assert not rules.may_pick(RESEARCHER, FACTS)
    assert rules.speaks_for(COORDINATES, FACTS) == {MEMBER}
    assert rules.speaks_for(RUNS, FACTS) == frozenset()


def test_a_position_is_written_for_a_member_only_and_never_by_a_link() -> None:
    assert rules.may_write_position(COORDINATES, FACTS, MEMBER)
    assert rules.may_write_position(RUNS, FACTS, MEMBER)
    assert not rules.may_write_position(WAITS, FACTS, INVITED)
    assert not rules.may_write_position(RUNS, FACTS, INVITED)
    by_link = somebody(Role.MUNICIPALITY_COORDINATOR, MEMBER, by_link=True)
    assert not rules.may_write_position(by_link, FACTS, MEMBER)
    assert not rules.may_order(COORDINATES, FACTS)
