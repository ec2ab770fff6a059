"""The sentences of the engine and of the site stand in both languages and say the same."""

from __future__ import annotations

import string

import pytest

from leercyclus.engine.reasons import Rule
from tests.contract.sentences import pairs, rules
from tools.translations import problems


def _figures(template: str) -> set[str]:
    """Give the names of the figures that a template speaks of."""
    return {name for _text, name, _spec, _conversion in string.Formatter().parse(template) if name is not None}


def test_there_are_rules_to_check() -> None:
    assert len(rules()) > 0


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.id) for _module, rule in rules()])
def test_a_rule_speaks_both_languages_with_the_same_figures(rule: Rule) -> None:
    assert rule.nl.strip()
    assert rule.en.strip()
    assert _figures(rule.nl) == _figures(rule.en)


def test_every_rule_has_an_id_of_its_own() -> None:
    different = {rule.id: {other for _, other in rules() if other.id == rule.id} for _, rule in rules()}
    assert [name for name, found in different.items() if len(found) > 1] == []


def test_every_sentence_of_the_site_has_its_dutch() -> None:
    assert problems() == []


def test_nobody_shouts() -> None:
    assert [dutch for pair in pairs() for dutch in pair if "!" in dutch] == []
