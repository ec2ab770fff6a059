"""A text without the person who was erased."""

from __future__ import annotations

import pytest

from leercyclus.web.agenda.erased import without_person


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Vraag Sanne de Wit.", "Vraag weg."),
        ("Vraag SANNE  DE\nWIT of bel.", "Vraag weg of bel."),
        ("Mail sanne@zwolle.example gerust.", "Mail weg gerust."),
        ("Sanne de Witte blijft staan.", "Sanne de Witte blijft staan."),
        ("", ""),
    ],
)
def test_name_and_address_go_and_the_rest_stays(text: str, left: str) -> None:
    assert without_person(text, ["Sanne de Wit", "sanne@zwolle.example"], "weg") == left


def test_a_name_with_signs_of_a_pattern_is_taken_as_it_is() -> None:
    assert without_person("A (b) en Abc", ["A (b)"], "weg") == "weg en Abc"


def test_a_name_too_short_to_tell_from_other_words_is_left() -> None:
    assert without_person("Bo en bo", ["Bo", ""], "weg") == "Bo en bo"
