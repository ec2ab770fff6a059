"""Which level of the delegation a text means."""

from __future__ import annotations

import pytest

from leercyclus.formats.persons.levels import LEVELS, level_of
from leercyclus.formats.persons.sentences import LEVELS as SAID
from leercyclus.web.people.levels import Level


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Wethouder", "alderman"),
        ("wethouder sociaal domein", "alderman"),
        ("loco-gemeentesecretaris", "secretary"),
        ("Algemeen directeur", "secretary"),
        ("Hoofd afdeling Zorg", "head"),
        ("senior beleidsmedewerker", "policy"),
        ("Uitvoerend medewerker", "front_line"),
        ("wijkcoach noord", "front_line"),
        ("front-line worker", "front_line"),
        ("Maatschappelijke partner", "partner"),
        ("directeur partner", "partner"),
        ("Secretary", "secretary"),
        ("secretary to the alderman", ""),
        ("vertegenwoordiger partner", "partner"),
        ("secretaresse wethouder", ""),
        ("bestuurssecretaris", ""),
        ("", ""),
    ],
)
def test_a_level_is_known_by_what_stands_first(text: str, level: str) -> None:
    assert level_of(text) == level


def test_every_level_is_said_in_both_languages_and_understood_back() -> None:
    assert list(SAID) == list(LEVELS)
    assert [(level_of(rule.nl), level_of(rule.en), level_of(level)) for level, rule in SAID.items()] == [
        (level, level, level) for level in LEVELS
    ]


def test_the_levels_are_those_that_the_site_keeps() -> None:
    assert list(LEVELS) == Level.values
