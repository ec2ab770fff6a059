"""The glossary is the law for names: one English word, its Dutch word, and no third."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

import pytest

from tests.contract.sentences import pairs
from tests.contract.tracked import ROOT, shown, tracked

GLOSSARY = ROOT / "docs" / "glossary.md"


@dataclass(frozen=True)
class Term:
    """One row of the glossary."""

    english: tuple[str, ...]
    dutch: tuple[str, ...]
    held: bool
    never: tuple[str, ...]


@cache
def terms() -> tuple[Term, ...]:
    """Read the rows of the glossary."""
    rows = [line for line in GLOSSARY.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows[1:]]
    split = [[tuple(filter(None, (word.strip() for word in cell.split(",")))) for cell in row[:4]] for row in cells]
    return tuple(Term(english, dutch, held == ("yes",), never) for english, dutch, held, never in split)


def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """Match any of the words as a whole word; a `*` at the end stands for any ending."""
    endings = ((word.rstrip("*"), r"\w*" if word.endswith("*") else "") for word in words)
    return re.compile("|".join(rf"\b{re.escape(word)}{ending}\b" for word, ending in endings), re.IGNORECASE)


def _without_placeholders(text: str) -> str:
    return re.sub(r"%\(\w+\)\w|\{[^}]*\}|<[^>]+>", " ", text)


def _prose(text: str) -> str:
    """Leave out of a document what is no sentence: commands and the places that links lead to."""
    return re.sub(r"^ {4}.*$|`[^`]*`|\]\([^)]*\)", " ", text, flags=re.MULTILINE)


def broken(english: str, dutch: str) -> list[str]:
    """Name the held terms that the English sentence uses and the Dutch one does not; the longest terms speak first."""
    english, dutch = _without_placeholders(english), _without_placeholders(dutch)
    missed = []
    for term in sorted(terms(), key=lambda term: -len(term.english[0])):
        pattern = _pattern(term.english)
        if term.held and pattern.search(english) and not _pattern(term.dutch).search(dutch):
            missed.append(term.english[0])
        english = pattern.sub(" ", english)
    return missed


def test_every_row_has_both_words_and_stands_once() -> None:
    words = [term.english[0] for term in terms()]
    assert len(words) > 30
    assert len(set(words)) == len(words)
    assert all(term.dutch for term in terms())


@pytest.mark.parametrize(
    ("english", "dutch", "expected"),
    [
        ("Ten peers", "Tien vergelijkbare gemeenten", []),
        ("Ten peers", "Tien buren", ["peer"]),
        ("Peer consultation", "Intervisie", []),
        ("Learning circles", "Leerkringen", []),
    ],
)
def test_the_law_itself_is_read_well(english: str, dutch: str, expected: list[str]) -> None:
    assert broken(english, dutch) == expected


def test_every_pair_of_sentences_keeps_the_law() -> None:
    assert [(english, dutch, missed) for english, dutch in pairs() if (missed := broken(english, dutch))] == []


def test_no_dutch_sentence_uses_a_word_that_is_never_used() -> None:
    never = _pattern(tuple(word for term in terms() for word in term.never))
    pages = [(shown(path), _prose(path.read_text(encoding="utf-8"))) for path in tracked(".nl.md")]
    said = [("a sentence", _without_placeholders(dutch)) for _english, dutch in pairs()]
    assert [(place, match.group(), text[:80]) for place, text in (*said, *pages) if (match := never.search(text))] == []
