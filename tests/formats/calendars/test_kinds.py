"""What an entry of a calendar is, by its title."""

from __future__ import annotations

from typing import get_args

import pytest

from leercyclus.engine.rota.question import Kind
from leercyclus.formats.calendars.kinds import KINDS, kind_named, kind_of
from leercyclus.formats.calendars.sentences import KINDS as SAID


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Raadsvergadering", "council"),
        ("Gemeenteraad", "council"),
        ("Commissie Sociaal", "council"),
        ("Informatieavond raad", "council"),
        ("College van B&W", "college"),
        ("B en W", "college"),
        ("Collegevergadering", "college"),
        ("Raad: begrotingsbehandeling", "budget"),
        ("Kadernota 2027", "budget"),
        ("Gemeenteraadsverkiezingen", "election"),
        ("Tweede Kamerverkiezing", "election"),
        ("Formatie", "formation"),
        ("Coalitieonderhandelingen", "formation"),
        ("Herfstvakantie regio noord", "school_holiday"),
        ("Meivakantie", "school_holiday"),
        ("Zomerreces raad", "recess"),
        ("Adviesraad sociaal domein", "other"),
        ("Raad van State", "other"),
        ("Vakantie Anna", "other"),
        ("", "other"),
    ],
)
def test_words_in_a_title_tell_its_kind(title: str, kind: str) -> None:
    assert kind_of(title) == kind


def test_every_kind_is_said_in_both_languages_and_understood_back() -> None:
    assert list(SAID) == list(KINDS)
    assert [(kind_named(rule.nl), kind_named(rule.en), kind_named(kind)) for kind, rule in SAID.items()] == [
        (kind, kind, kind) for kind in KINDS
    ]


def test_the_kinds_are_those_of_the_rota() -> None:
    assert get_args(Kind) == KINDS
