"""Set a deck as PDF with Typst: tagged for readers that speak (PDF/UA-1), A5 cards, two to a page of A4."""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from leercyclus.engine.reasons import BadInput
from leercyclus.formats.cards import sentences
from leercyclus.formats.cards.deck import Deck

if TYPE_CHECKING:
    from typst import Fonts

HERE = Path(__file__).resolve().parent
TEMPLATE = HERE / "cards.typ"
FONTS = HERE / "fonts"
MOST_CARDS = 40
REGIONS = {"nl": "NL", "en": "GB"}


def write_pdf(deck: Deck) -> bytes:
    """Set the cards; the same deck gives the same bytes.

    Args:
        deck: from 1 to 40 cards.

    Raises:
        BadInput: no card, or more than forty.
    """
    import typst

    if not 1 <= len(deck.cards) <= MOST_CARDS:
        raise BadInput(sentences.CARDS(count=len(deck.cards), most=MOST_CARDS))
    said = json.dumps({**asdict(deck), "region": REGIONS[deck.language]}, ensure_ascii=False)
    pdf: bytes = typst.compile(
        str(TEMPLATE),
        font_paths=_fonts(),
        sys_inputs={"deck": said},
        pdf_standards=["ua-1"],
        timestamp=0,
    )
    return pdf


@cache
def _fonts() -> Fonts:
    """Read the letters that come with the package, once a process; what a machine has of its own plays no part."""
    import typst

    return typst.Fonts(include_system_fonts=False, font_paths=[str(FONTS)])
