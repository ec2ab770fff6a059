"""A letter as PDF: one page, whatever it tells, and readable for who listens."""

from __future__ import annotations

import io

import pikepdf
import pytest
from pypdf import PdfReader

from leercyclus.formats.letters import write_pdf
from tests.formats.letters.samples import letter
from tests.formats.tagged import kinds


def _text(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


def test_all_of_a_letter_is_on_paper() -> None:
    said = _text(write_pdf(letter()))
    for part in (
        "Gemeente Zwolle",
        "Aan",
        "De gemeenteraad van Zwolle",
        "Geachte raad,",
        "Wat is geland",
        "Les 1 over",
    ):
        assert part in said
    assert said.index("Wat is geland") < said.index("Wat niet is geland") < said.index("Het college van Zwolle")


def test_a_reader_that_speaks_hears_headings_and_a_list() -> None:
    found = kinds(write_pdf(letter()))
    assert [one for one in found if one in {"/H1", "/H2", "/L"}] == ["/H1", "/H2", "/L", "/H2"]


@pytest.mark.parametrize("points", [0, 2, 20, 30])
def test_it_is_one_page(points: int) -> None:
    assert len(PdfReader(io.BytesIO(write_pdf(letter(points=points)))).pages) == 1


def test_what_fits_on_no_page_goes_on_and_is_not_left_out() -> None:
    pdf = write_pdf(letter(points=120))
    assert len(PdfReader(io.BytesIO(pdf)).pages) > 1
    assert "Les 119 over" in _text(pdf)


def test_the_same_letter_gives_the_same_bytes_in_the_language_it_has() -> None:
    pdf = write_pdf(letter(language="en"))
    assert pdf == write_pdf(letter(language="en"))
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert str(document.Root.Lang) == "en-GB"
