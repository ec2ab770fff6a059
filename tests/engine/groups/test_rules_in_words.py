"""Which rules a plan keeps is always told, also when there is nobody to keep one for."""

from __future__ import annotations

from dataclasses import replace

from leercyclus.engine.groups.instance import Bound, Instance
from leercyclus.engine.groups.rules_in_words import say_rules
from tests.engine.groups.test_measures import DAY


def said(instance: Instance) -> list[str]:
    return [reason.say("nl") for reason in say_rules(instance)]


PLAIN = replace(
    DAY,
    cross="municipality",
    bounds=(),
    apart=(),
    together=(),
    allowed=(),
    people=tuple(
        replace(one, reports_to=None, languages=frozenset(), attributes={"municipality": "Zwolle", "level": "coach"})
        for one in DAY.people
    ),
)


def test_rules_that_concern_nobody_are_told_too() -> None:
    assert said(PLAIN) == [
        "Er zijn geen partners gevonden in deze lijst.",
        "Niemand heeft een leidinggevende op de lijst.",
        "Paren die nooit bij elkaar zitten omdat dat is gevraagd: 0. Paren die steeds bij elkaar zitten: 0.",
    ]


def test_partners_bosses_and_languages_are_counted() -> None:
    first, second, *rest = PLAIN.people
    outside = {**first.attributes, "level": "Ketenpartner"}
    people = (replace(first, attributes=outside), replace(second, reports_to="a", languages=frozenset({"en"})), *rest)
    assert said(replace(PLAIN, people=people))[:3] == [
        "1 partner zit nooit bij mensen van de eigen gemeente.",
        "1 mens heeft een leidinggevende op de lijst. Die twee zitten nooit bij elkaar.",
        "1 mens spreekt geen Nederlands, en zit alleen bij mensen die Engels spreken.",
    ]
    anywhere = replace(PLAIN, people=people, partners_apart=False)
    assert said(anywhere)[0] == "Partners mogen bij mensen van de eigen gemeente zitten."


def test_limits_are_told_with_the_groups_where_they_were_let_go() -> None:
    bounds = (Bound("level", "wethouder", at_most=1), Bound("department", "jeugd", at_least=2, at_most=3))
    first, *rest = PLAIN.rounds
    free = replace(first[0], free=frozenset({("level", "wethouder")}))
    told = said(replace(PLAIN, bounds=bounds, rounds=((free, *first[1:]), *rest)))
    assert told[2:4] == [
        "Hoogstens 1 wethouder per groep. Groepen waar dat is losgelaten: 1.",
        "Minstens 2 en hoogstens 3 met department ‘jeugd’ per groep.",
    ]


def test_a_pair_counts_once_and_what_was_agreed_is_told() -> None:
    told = said(replace(PLAIN, apart=(("a", "b"), ("b", "a")), allowed=(("a", "c"),)))
    assert told[2:] == [
        "Paren die nooit bij elkaar zitten omdat dat is gevraagd: 1. Paren die steeds bij elkaar zitten: 0.",
        "Paren die toch bij elkaar mogen zitten, omdat dat zo is afgesproken: 1.",
    ]
