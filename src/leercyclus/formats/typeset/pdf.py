"""Make a PDF with Typst from a template and data: tagged for readers that speak (PDF/UA-1), the same every time."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from leercyclus.engine.reasons import Language

if TYPE_CHECKING:
    from typst import Fonts

HERE = Path(__file__).resolve().parent
FONTS = HERE / "fonts"
ROOT = HERE.parent
"""What templates may read: each other, so that all share `typeset/style.typ`."""
PROBE = HERE / "probe.typ"
REGIONS = {"nl": "NL", "en": "GB"}
LATIN = 0x250
"""Below this sign our own letters write everything but controls."""
UNWRITABLE = "\N{WHITE SQUARE}"
SPACES = re.compile(r"[^\S\xa0]+")
"""Spaces that are one to a reader; one that does not break is left, for it keeps a date on its line."""


def set_pdf(template: Path, data: Mapping[str, object], language: Language) -> bytes:
    """Set a document; the same data gives the same bytes.

    A sign that no letter can be found for becomes an open square: a standard for readers that speak refuses it, and one
    odd name may not keep a day from its paper.

    Args:
        template: a `.typ` file below `formats`; it reads the data as JSON from `sys.inputs.data`.
        data: what it tells, as JSON takes it; `language` and `region` are added.
        language: of the document.
    """
    import typst

    said = {**data, "language": language, "region": REGIONS[language]}
    pdf: bytes = typst.compile(
        str(template),
        root=str(ROOT),
        font_paths=_fonts(),
        sys_inputs={"data": json.dumps(_writable(said), ensure_ascii=False)},
        pdf_standards=["ua-1"],
        timestamp=0,
    )
    return pdf


def writable(text: str) -> str:
    """Put an open square for every sign that no letter is there for; accents are put on their letters.

    Examples:
        >>> writable("Şenol Nguyễn"), writable("王 de Vries")
        ('Şenol Nguyễn', '□ de Vries')
    """
    if text.isascii() and text.isprintable():
        return text
    text = SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()
    odd = {sign for sign in text if ord(sign) >= LATIN or unicodedata.category(sign).startswith("C")}
    return text.translate({ord(sign): UNWRITABLE for sign in odd if not _is_writable(sign)})


def _writable(value: object) -> object:
    """Do so for every text in plain data."""
    if isinstance(value, str):
        return writable(value)
    if isinstance(value, Mapping):
        return {name: _writable(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [_writable(part) for part in value]
    return value


@cache
def _is_writable(sign: str) -> bool:
    """Ask Typst whether it has a letter for a sign, once a process."""
    import typst

    try:
        typst.compile(
            str(PROBE), root=str(ROOT), font_paths=_fonts(), sys_inputs={"sign": sign}, pdf_standards=["ua-1"]
        )
    except typst.TypstError:
        return False
    return True


@cache
def _fonts() -> Fonts:
    """Read the letters that come with the package, once a process; what a machine has of its own plays no part."""
    import typst

    return typst.Fonts(include_system_fonts=False, font_paths=[str(FONTS)])
