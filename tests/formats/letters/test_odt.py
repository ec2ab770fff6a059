"""A letter as OpenDocument text: headings, a list, a title and a language, for who goes on writing."""

from __future__ import annotations

import io

import pytest
from odfdo import Document

from leercyclus.engine.reasons import Language
from leercyclus.formats.letters import write_odt
from tests.formats.letters.samples import letter


def _read(odt: bytes) -> Document:
    return Document(io.BytesIO(odt))


def test_all_of_a_letter_is_in_the_file_in_the_order_of_reading() -> None:
    body = _read(write_odt(letter())).body
    assert [(int(one.level), one.text) for one in body.headers] == [
        (1, "Wat de uitwisselingsdag in Enschede heeft opgeleverd"),
        (2, "Wat is geland"),
        (2, "Wat niet is geland"),
    ]
    said = body.text_recursive
    in_order = [
        "Gemeente Zwolle",
        "Aan: De gemeenteraad",
        "Geachte raad,",
        "Les 0",
        "Les 1",
        "meekijker",
        "Het college",
    ]
    assert sorted(in_order, key=said.index) == in_order


def test_points_are_a_list() -> None:
    (points,) = _read(write_odt(letter(points=3))).body.get_elements("//text:list")
    assert len(points.get_elements("text:list-item")) == 3


@pytest.mark.parametrize(("language", "tag"), [("nl", "nl-NL"), ("en", "en-GB")])
def test_the_file_says_what_it_is_and_in_which_language(language: Language, tag: str) -> None:
    document = _read(write_odt(letter(language=language)))
    assert (document.meta.title, document.meta.language) == (letter().subject, tag)
    assert document.language == tag
    assert document.meta.creation_date is None, "not that of the empty document of the library"


def test_signs_that_mean_something_in_xml_are_text() -> None:
    odd = letter()
    object.__setattr__(odd, "addressee", "<b>& co</b>")
    assert "<b>& co</b>" in _read(write_odt(odd)).body.text_recursive
