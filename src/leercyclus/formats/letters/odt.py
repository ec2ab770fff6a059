"""Write a letter as an OpenDocument text, the open standard for documents that go on being written in."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from leercyclus.engine.reasons import Language
from leercyclus.formats.letters.letter import Letter, Section
from leercyclus.formats.letters.sentences import LETTER_WORDS
from leercyclus.formats.typeset.pdf import REGIONS

if TYPE_CHECKING:
    from odfdo import Body, Document


def write_odt(letter: Letter) -> bytes:
    """Write a letter with headings, a list for every row of points, its title and its language.

    Args:
        letter: what it says.

    Returns:
        the bytes of an `.odt` file.
    """
    from odfdo import Document

    document = Document("text")
    _describe(document, letter)
    body = document.body
    body.clear()
    words = {name: rule().say(letter.language) for name, rule in LETTER_WORDS.items()}
    _add_paragraphs(body, letter.sender, f"{words['to']}: {letter.addressee}", f"{words['date']}: {letter.date}")
    _add_heading(body, 1, letter.subject)
    _add_paragraphs(body, *letter.opening)
    for one in letter.sections:
        _add_section(body, one)
    _add_paragraphs(body, *letter.closing, *letter.signature, letter.source)
    kept = BytesIO()
    document.save(kept)
    return kept.getvalue()


def _describe(document: Document, letter: Letter) -> None:
    meta = document.meta
    meta.title = letter.subject
    meta.generator = "Leercyclus"
    meta.language = _tag(letter.language)
    made = meta.get_element("//meta:creation-date")
    if made is not None:
        made.delete()  # that of the empty document of the library
    document.language = _tag(letter.language)


def _tag(language: Language) -> str:
    return f"{language}-{REGIONS[language]}"


def _add_section(body: Body, section: Section) -> None:
    from odfdo import List

    _add_heading(body, 2, section.heading)
    _add_paragraphs(body, section.text)
    if section.points:
        body.append(List(list(section.points)))
    _add_paragraphs(body, section.rest)


def _add_heading(body: Body, level: int, text: str) -> None:
    from odfdo import Header

    body.append(Header(level, text))


def _add_paragraphs(body: Body, *texts: str) -> None:
    from odfdo import Paragraph

    for text in texts:
        if text:
            body.append(Paragraph(text))
