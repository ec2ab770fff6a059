"""The words of the log as sentences."""

from __future__ import annotations

import pytest
from django.utils import translation

from leercyclus.engine.reasons import Rule
from leercyclus.web.audit import words


def test_every_app_brings_its_own_sentences() -> None:
    assert {"person.erased", "circle.founded"} <= set(words.sentences())


def test_a_word_of_an_app_that_is_no_more_stands_as_it_is() -> None:
    assert words.said("gone.deed", {}, "nl") == "gone.deed"
    assert words.in_short("gone.deed", "nl") == "gone.deed"


@pytest.fixture
def _known(monkeypatch: pytest.MonkeyPatch) -> None:
    rule = Rule("audit.test", nl="{person}: {day}, {wanted}, {fields}, {count}", en="{person}: {day}")
    monkeypatch.setattr(words, "sentences", lambda: {"test.deed": rule})


@pytest.mark.usefixtures("_known")
def test_values_are_written_as_a_reader_writes_them() -> None:
    values = {"person": "Anna", "day": "2027-03-18", "wanted": True, "fields": ["naam", "doel"], "count": 1200}
    with translation.override("nl"):
        assert words.said("test.deed", values, "nl") == "Anna: 18 maart 2027, ja, naam, doel, 1.200"


@pytest.mark.usefixtures("_known")
def test_what_a_line_does_not_hold_becomes_a_dash() -> None:
    with translation.override("nl"):
        assert words.said("test.deed", {"person": None}, "nl") == "–: –, –, –, –"


@pytest.mark.usefixtures("_known")
def test_a_list_of_words_shows_dots_for_what_differs() -> None:
    assert words.in_short("test.deed", "en") == "…: …"
