"""Who may see and change the rota of a circle."""

from __future__ import annotations

from uuid import UUID, uuid4

from leercyclus.web.circles.rota_rules import as_seen, may_run_rota, may_see_rota, may_wish
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.people.roles import Actor, Held, Role

OWN, INVITED, CIRCLE = uuid4(), uuid4(), uuid4()
FACTS = CircleFacts(CIRCLE, frozenset({OWN}), frozenset({INVITED}))


def somebody(role: Role, organisation: UUID | None = None, circle: UUID | None = None) -> Actor:
    return Actor(uuid4(), (Held(role, organisation, circle),))


def test_who_takes_part_sees_the_rota_and_an_invited_municipality_does_not() -> None:
    seen = [may_see_rota(somebody(Role.MUNICIPALITY_COORDINATOR, one), FACTS) for one in (OWN, INVITED)]
    assert seen == [True, False]


def test_an_outside_partner_does_not_see_the_rota() -> None:
    assert not may_see_rota(somebody(Role.PARTNER, None, CIRCLE), FACTS)


def test_a_member_wishes_for_itself_and_the_circle_coordinator_runs_the_rota() -> None:
    member, runner = somebody(Role.MUNICIPAL_SECRETARY, OWN), somebody(Role.CIRCLE_COORDINATOR, None, CIRCLE)
    assert (may_wish(member, FACTS, OWN), may_wish(member, FACTS, INVITED)) == (True, False)
    assert (may_run_rota(member, FACTS), may_run_rota(runner, FACTS)) == (False, True)


def test_a_rota_that_changed_has_another_mark() -> None:
    turn = uuid4()
    assert as_seen([(turn, 1)]) != as_seen([(turn, 2)])
