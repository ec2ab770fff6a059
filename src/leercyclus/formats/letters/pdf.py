"""Set a letter as PDF."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from leercyclus.formats.letters.letter import Letter
from leercyclus.formats.letters.sentences import LETTER_WORDS
from leercyclus.formats.typeset import set_pdf

TEMPLATE = Path(__file__).resolve().parent / "letter.typ"


def write_pdf(letter: Letter) -> bytes:
    """Set a letter on one page of A4, in letters as large as the page allows, and never below 8 points.

    What does not fit on one page then goes on to the next: nothing is left out.
    """
    words = {name: rule().say(letter.language) for name, rule in LETTER_WORDS.items()}
    return set_pdf(TEMPLATE, {**asdict(letter), "words": words}, letter.language)
