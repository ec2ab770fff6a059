"""What to look at before a document is made public."""

from __future__ import annotations

from datetime import date
from uuid import uuid4

import pytest

from leercyclus.web.keeping.blackout import GROUNDS, REASONS, Known, Why, to_look_at
from leercyclus.web.keeping.periods import Nature
from leercyclus.web.keeping.records import Passage, Record, Sort

PARTNER = uuid4()
KNOWN = Known(frozenset({"Jo Bos, wijkcoach"}), frozenset({"wijkcoach"}), frozenset({str(PARTNER)}))
CASES = {
    "a known name": ("Bel Jo Bos.", [("Jo Bos", Why.NAME)]),
    "a name with its post": ("Bel Jo Bos, wijkcoach", [("Jo Bos, wijkcoach", Why.NAME), ("wijkcoach", Why.FUNCTION)]),
    "an address": ("Mail wie@ede.example nu", [("wie@ede.example", Why.ADDRESS)]),
    "a telephone number": ("Bel 06-12 34 56 78", [("06-12 34 56 78", Why.PHONE)]),
    "a number of a phone abroad": ("Bel +31 38 498 91 11", [("+31 38 498 91 11", Why.PHONE)]),
    "an amount is no telephone number": ("Het kost 1000000000 euro", []),
    "nothing": ("Wij werken in wijkteams.", []),
}


def record(text: str, nature: Nature = Nature.FACT, **given: object) -> Record:
    return Record(Sort.POSITION, date(2026, 9, 1), "t", passages=(Passage("hoe", text, nature),), **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(("text", "hits"), CASES.values(), ids=CASES)
def test_passages_are_found_with_their_place(text: str, hits: list[tuple[str, Why]]) -> None:
    found = list(to_look_at(1, record(text), KNOWN))
    assert sorted((one.text, one.why) for one in found) == sorted(hits)
    assert all(text[one.begin - 1 : one.end] == one.text for one in found)


def test_a_personal_policy_view_is_listed_whole_on_its_own_ground() -> None:
    found = list(to_look_at(4, record("Wij twijfelen.", Nature.VIEW), KNOWN))
    assert [(one.document, one.text, one.ground) for one in found] == [(4, "Wij twijfelen.", "Woo 5.2")]


def test_what_a_partner_wrote_is_listed_whole() -> None:
    found = list(to_look_at(1, record("Het loket is slecht.", writer=PARTNER), KNOWN))
    assert [(one.why, one.text) for one in found] == [(Why.PARTNER, "Het loket is slecht.")]


def test_every_reason_has_a_ground_and_a_sentence() -> None:
    assert GROUNDS.keys() == REASONS.keys() == set(Why)


def test_a_document_is_as_delicate_as_its_most_delicate_text() -> None:
    both = (Passage("a", "x"), Passage("b", "y", Nature.PERSONAL), Passage("c", "z", Nature.VIEW))
    assert Record(Sort.MAIL, date(2026, 9, 1), "t", passages=both).nature is Nature.VIEW
    assert Record(Sort.MAIL, date(2026, 9, 1), "t", passages=both[:1]).nature is Nature.FACT


@pytest.mark.parametrize(("subject", "is_about"), [("", True), ("WIJKTEAMS t", True), ("wijkteams groen", False)])
def test_a_document_is_about_a_subject_when_all_its_words_stand_in_it(subject: str, is_about: bool) -> None:  # noqa: FBT001 - a case of the test
    assert record("Wij werken in wijkteams.").is_about(subject) is is_about
