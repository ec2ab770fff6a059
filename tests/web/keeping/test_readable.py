"""What is kept of one person, as a reader sees it."""

from __future__ import annotations

from django.utils import translation

from leercyclus.web.keeping.readable import parts

KEPT: dict[str, object] = {
    "people": {
        "name": "Anna",
        "language": "nl",
        "known_since": "2026-11-26T11:24:00+00:00",
        "posts": [{"level": "front_line", "from": "2024-01-01", "to": "", "topics": ["Wmo", "jeugd"]}],
        "department": "",
    },
    "mail": [{"kind": "x", "body": "Hallo"}],
    "jobs": [],
    "log": [{"what": "role.given"}],
}


def told(language: str) -> dict[str, dict[str, tuple[str, ...]]]:
    with translation.override(language):
        return {part.id: dict(part.rows) for part in parts(KEPT)}


def test_facts_are_told_in_the_words_of_the_reader() -> None:
    people = told("nl")["people"]
    assert people["taal"] == ("Nederlands",)
    assert people["hier sinds"] == ("26 november 2026 12:24",)
    assert people["functies"] == ("niveau: uitvoerend medewerker; van: 1 januari 2024; onderwerpen: Wmo, jeugd",)


def test_what_is_empty_is_left_out_and_the_log_has_a_page_of_its_own() -> None:
    found = told("en")
    assert "department" not in found["people"]
    assert found["jobs"] == {}
    assert "log" not in found


def test_several_things_of_one_app_stand_below_its_title() -> None:
    assert told("en")["mail"] == {"Mails to you": ("kind: x; text: Hallo",)}
