"""The table of roles and facts in the documents is what the rules say."""

from __future__ import annotations

from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.people.roles import Actor, Role
from tests.cast import Cast
from tests.contract.role_rules import RULES, Place
from tests.contract.tracked import ROOT

DOCUMENT = ROOT / "docs/explanation/roles.md"


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


def test_the_rules_say_what_the_table_says(cast: Cast) -> None:
    roles, facts = table()
    actors = [actor_for(cast.people[role.value].pk) for role in roles]
    own, other = Place.own(cast), Place.other(cast)
    cell = {(True, True): "yes", (True, False): "own", (False, False): "no", (False, True): "only others"}
    found = {
        fact: [cell[rule(actor, own), rule(actor, other)] for actor in actors] for fact, rule in sorted(RULES.items())
    }
    assert found == {fact: facts[fact] for fact in sorted(RULES)}


def test_a_visitor_may_nothing_of_it(cast: Cast) -> None:
    assert [fact for fact, rule in RULES.items() if rule(Actor(), Place.own(cast))] == []
