"""The cells of a list of persons, read one by one; what cannot be taken is refused with a reason."""

from __future__ import annotations

import re
import unicodedata

from leercyclus.engine.reasons import BadInput
from leercyclus.formats.addresses import mail_address
from leercyclus.formats.dates import iso_date
from leercyclus.formats.languages import languages_of
from leercyclus.formats.layouts import Cell
from leercyclus.formats.numerals import is_missing
from leercyclus.formats.persons import sentences
from leercyclus.formats.persons.levels import level_of, levels_like
from leercyclus.formats.sheets import unescaped
from leercyclus.formats.texts import text_of

LONGEST = 120
"""So many signs has a name or another cell at most; topics together may have more."""
LONGEST_TOPICS = 1_000
_UNSEEN = dict.fromkeys(map(ord, "\u200b\u2060\ufeff\u00ad"))
"""Signs without width that programs leave behind when text is copied."""
_TURNING = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Signs that make text look other than it is."""
_SHOWN = 60
_SUFFIXES = frozenset(
    ("jr", "sr", "msc", "bsc", "ma", "ba", "mba", "mpa", "phd", "ra", "rc", "re", "md", "ll.m", "llm")
)
_ORGANISATION = re.compile(r"(.+?)\s*\(((?:gemeente|municipality|provincie|waterschap|stichting)\s[^()]+)\)")

_INFIX_BEHIND = re.compile(
    r"(.+?)\s+((?:(?:de|den|der|het|in|op|te|ten|ter|van|von|'t|’t)\s+)*(?:de|den|der|te|ten|ter|van|von|'t|’t))"
)
_BRACKETS = re.compile(r"(.+?)\s*\(([^()]+)\)")
_POST = re.compile(
    r".*(?:adviseur|assistent|coach|coördinator|griffier|leider|manager|medewerker|regisseur|secretaresse|strateeg)\b.*"
)


def plain_text(cell: Cell, longest: int = LONGEST) -> str:
    """Give the text of a cell, on one line.

    Raises:
        BadInput: a formula as text, a sign that is no text, or more signs than may be.
    """
    raw = text_of(cell) if isinstance(cell, float) else cell.translate(_UNSEEN).strip()
    if raw.startswith("="):
        raise BadInput(sentences.FORMULA(found=shown(raw)))
    text = unicodedata.normalize("NFC", " ".join(unescaped(raw).split()))
    for sign in text:
        if sign in _TURNING or unicodedata.category(sign) in {"Cc", "Cs"}:
            raise BadInput(sentences.CONTROL(code=f"U+{ord(sign):04X}"))
    if "\ufffd" in text:
        raise BadInput(sentences.BROKEN_TEXT(found=shown(text)))
    if len(text) > longest:
        raise BadInput(sentences.TOO_LONG(most=longest, found=len(text), text=shown(text)))
    return text if text.strip("-–.") else ""


def fact(cell: Cell) -> str:
    """Give the text of a cell that is no name; what stands for nothing, as `n.v.t.`, is nothing.

    Raises:
        BadInput: as `plain_text`.
    """
    text = plain_text(cell)
    return "" if is_missing(text) else text


def shown(text: str) -> str:
    """Give as much of a text as a sentence can hold, without signs that are no text."""
    seen = "".join(sign for sign in text if sign.isprintable() and sign not in _TURNING)
    return seen if len(seen) <= _SHOWN else f"{seen[:_SHOWN]}…"


def turned(name: str) -> str:
    """Write `Achternaam, Voornaam` as `Voornaam Achternaam`; a title behind a comma stays there.

    Examples:
        >>> turned("Jansen, Jan"), turned("Jan Jansen, MSc")
        ('Jan Jansen', 'Jan Jansen, MSc')
        >>> turned("Vries, Anneke de"), turned("Berg van den, Jan")
        ('Anneke de Vries', 'Jan van den Berg')
    """
    last, comma, first = (part.strip() for part in name.partition(","))
    if not comma or not first or not last or "," in first or first.casefold().rstrip(".") in _SUFFIXES:
        return name
    found = _INFIX_BEHIND.fullmatch(last)
    return f"{first} {found[2]} {found[1]}" if found else f"{first} {last}"


def apart(name: str) -> tuple[str, str]:
    """Split `Naam (Gemeente Zwolle)` in name and organisation; other words in brackets stay in the name.

    Examples:
        >>> apart("Anna Bakker (Gemeente Zwolle)"), apart("Anna (Annie) Bakker")
        (('Anna Bakker', 'Gemeente Zwolle'), ('Anna (Annie) Bakker', ''))
    """
    found = re.fullmatch(_ORGANISATION.pattern, name, re.IGNORECASE)
    return (found[1], found[2]) if found else (name, "")


def post_apart(name: str) -> tuple[str, str]:
    """Split `Naam (Wethouder)` in name and post; brackets that hold no post stay in the name.

    Examples:
        >>> post_apart("Vries, Anneke de (Wethouder)"), post_apart("Jansen, Johannes (Jan)")
        (('Vries, Anneke de', 'Wethouder'), ('Jansen, Johannes (Jan)', ''))
    """
    found = _BRACKETS.fullmatch(name)
    is_post = found and (level_of(found[2]) or _POST.fullmatch(found[2].casefold()))
    return (found[1], found[2]) if found and is_post else (name, "")


def level(text: str) -> str:
    """Give the level that a cell names.

    Raises:
        BadInput: it names none.
    """
    found = level_of(text)
    if found or not text:
        return found
    alike = levels_like(text)
    if alike:
        raise BadInput(sentences.NO_LEVEL_NEAR(found=shown(text), near=", ".join(alike)))
    raise BadInput(sentences.NO_LEVEL(found=shown(text)))


def language(text: str) -> str:
    """Give the language in which somebody gets mail, `nl` or `en`; an empty text when the cell is empty.

    Raises:
        BadInput: another language, or several.
    """
    if not text:
        return ""
    found = languages_of(text)
    if len(found) == 1 and found <= {"nl", "en"}:
        return min(found)
    raise BadInput(sentences.NO_LANGUAGE(found=shown(text)))


def date(cell: Cell) -> str:
    """Give a date as ISO text; an empty text when the cell is empty.

    Raises:
        BadInput: no date.
    """
    text = fact(cell)
    if not text:
        return ""
    try:
        return iso_date(cell if isinstance(cell, float) else text)
    except ValueError:
        raise BadInput(sentences.NO_DATE(found=shown(text))) from None


def topics(cell: Cell) -> tuple[str, ...]:
    """Split topics by `,` `;` `/` or line, each once however it is written.

    Raises:
        BadInput: as `plain_text`.
    """
    if not isinstance(cell, str):
        cell = plain_text(cell)
    whole = plain_text("; ".join(cell.strip().splitlines()), LONGEST_TOPICS)
    parts = [fact(part) for part in re.split(r"[,;/]", whole)]
    found: dict[str, str] = {}
    for part in filter(None, parts):
        found.setdefault(part.casefold(), part)
    return tuple(found.values())


def boss(text: str) -> str:
    """Give whom somebody reports to: a name, or an address.

    Raises:
        BadInput: an address that cannot exist.
    """
    return mail_address(text) if "@" in text else turned(text)
