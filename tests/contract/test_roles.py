"""The table of roles and facts in the documents is what the rules say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

import pytest

from leercyclus.web.circles import rules as circles
from leercyclus.web.circles.circle_queries import circle_facts
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.people.roles import Actor, Role
from tests.cast import Cast
from tests.contract.tracked import ROOT

DOCUMENT = ROOT / "docs/explanation/roles.md"


@dataclass(frozen=True)
class Place:
    """What a rule is asked about: the circle of the cast, and one of its municipalities."""

    circle: CircleFacts
    organisation: UUID


def _invited(place: Place) -> CircleFacts:
    """Give the circle as it was before the municipality answered."""
    members = place.circle.members - {place.organisation}
    return CircleFacts(place.circle.id, members, place.circle.invited | {place.organisation})


RULES: dict[str, Callable[[Actor, Place], bool]] = {
    "circle: found": lambda actor, _place: circles.may_found_circle(actor),
    "circle: page": lambda actor, place: circles.may_see_circle(actor, place.circle),
    "circle: change, invite, cycles, themes": lambda actor, place: circles.may_run_circle(actor, place.circle),
    "circle: close": lambda actor, place: circles.may_close_circle(actor, place.circle),
    "members and who was asked": lambda actor, place: circles.may_see_members(actor, place.circle),
    "invitation: answer when signed in": lambda actor, place: circles.may_answer_for(
        actor, _invited(place), place.organisation
    ),
    "three lines: read": lambda actor, place: circles.may_see_lines(actor, place.circle),
    "three lines: write": lambda actor, place: circles.may_write_lines(actor, place.circle, place.organisation),
    "roles in the circle: give and end": lambda actor, place: circles.may_give_role(
        actor, place.circle, Role.SESSION_LEADER, None
    ),
    "roles of a municipality: give and end": lambda actor, place: circles.may_give_role(
        actor, place.circle, Role.CONTROLLER, place.organisation
    ),
    "host of a day: give and end": lambda actor, place: circles.may_give_role(
        actor, place.circle, Role.HOST, place.organisation
    ),
    "roles in the network: give and end": lambda actor, _place: circles.may_administer(actor),
}
"""By the fact in the first column, the rule that decides about it."""


def table() -> tuple[list[Role], dict[str, list[str]]]:
    """Read the table: its roles, and by fact a cell a role."""
    lines = [line for line in DOCUMENT.read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    roles = [Role(name.replace(" ", "_")) for name in cells[0][1:]]
    return roles, {row[0]: row[1:] for row in cells[2:]}


def test_the_table_has_a_column_for_every_role() -> None:
    roles, _facts = table()
    assert sorted(roles) == sorted(Role)


def test_every_fact_of_the_table_has_its_rule_and_every_rule_its_fact() -> None:
    _roles, facts = table()
    assert sorted(facts) == sorted(RULES)


@pytest.mark.parametrize("fact", sorted(RULES))
def test_the_rules_say_what_the_table_says(cast: Cast, fact: str) -> None:
    roles, facts = table()
    circle = circle_facts(cast.circle.pk)
    assert circle is not None
    found = []
    for role in roles:
        actor = actor_for(cast.people[role.value].pk)
        own = RULES[fact](actor, Place(circle, cast.zwolle.pk))
        other = RULES[fact](actor, Place(circle, cast.enschede.pk))
        found.append({(True, True): "yes", (True, False): "own", (False, False): "no"}.get((own, other), "only others"))
    assert dict(zip(roles, found, strict=True)) == dict(zip(roles, facts[fact], strict=True))


def test_a_visitor_may_nothing_of_it(cast: Cast) -> None:
    circle = circle_facts(cast.circle.pk)
    assert circle is not None
    assert [fact for fact, rule in RULES.items() if rule(Actor(), Place(circle, cast.zwolle.pk))] == []
