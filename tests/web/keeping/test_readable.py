"""What is kept of one person, as a reader sees it."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path

from django.utils import translation
from django.utils.timezone import now

from leercyclus.web.keeping.person_queries import APPS, export_person
from leercyclus.web.keeping.readable import LABELS, LOG, ONLY_IN_THE_FILE, PARTS, parts
from leercyclus.web.landing.models import Barrier
from tests.cast import Cast
from tests.fixed import fixed

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


def given_names() -> set[str]:
    """Read from the sources under which names each app gives what it keeps of a person."""
    found: set[str] = set()
    for export in APPS.values():
        tree = ast.parse(Path(inspect.getfile(export)).read_text(encoding="utf-8"))
        keys = (key for one in ast.walk(tree) if isinstance(one, ast.Dict) for key in one.keys)
        found |= {str(key.value) for key in keys if isinstance(key, ast.Constant)}
    return found


def test_every_part_and_every_fact_has_a_label_in_dutch() -> None:
    of_the_log = {"did", "concerns", "facts"}
    in_the_file = set().union(*ONLY_IN_THE_FILE.values())
    assert given_names() - of_the_log - in_the_file <= LABELS.keys()
    assert APPS.keys() - {LOG} <= PARTS.keys()
    with translation.override("nl"):
        dutch = {str(label) for label in (*LABELS.values(), *PARTS.values())}
    with translation.override("en"):
        english = {str(label) for label in (*LABELS.values(), *PARTS.values())}
    assert dutch & english == set()


def test_a_page_in_dutch_shows_no_word_of_the_machine(cast: Cast) -> None:
    Barrier.objects.create(
        landing_id=fixed("lesson-participant"), said_by=cast.people["participant"], code="boss", at=now()
    )
    with translation.override("nl"):
        found = parts(export_person(cast.people["participant"].pk))
    told = " ".join(
        " ".join((one.title, *(f"{label} {' '.join(lines)}" for label, lines in one.rows))) for one in found
    )
    assert "wat: mijn leidinggevende" in told
    for word in (" boss", "yes", "invited", "stand: here", "leads", "days"):
        assert word not in told, word


def test_several_things_of_one_app_stand_below_its_title() -> None:
    assert told("en")["mail"] == {"Mails to you": ("text: Hallo",)}
