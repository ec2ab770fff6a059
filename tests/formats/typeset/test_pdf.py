"""Letters on paper: every name is written, and a sign that no letter is there for breaks nothing."""

from __future__ import annotations

import io
from dataclasses import replace

import pikepdf
import pytest

from leercyclus.formats.paper import Badge, Badges, write_badges
from leercyclus.formats.typeset import Place
from leercyclus.formats.typeset.pdf import UNWRITABLE, writable
from tests.formats.paper.samples import OCCASIONS


def _fonts(name: str) -> set[str]:
    badge = Badge(name, "", "", Place("Zwolle", 0))
    with pikepdf.open(io.BytesIO(write_badges(Badges(OCCASIONS["nl"], "nl", (badge,))))) as document:
        found = document.pages[0].Resources.Font
        return {str(found[key].BaseFont).partition("+")[2] for key in found.keys()}  # noqa: SIM118 - no mapping


@pytest.mark.parametrize(
    "name",
    ["Şükrü Y\N{LATIN SMALL LETTER DOTLESS I}lmaz", "Łukasz Dąbrowski", "Nguyễn Thị Đào", "Ágnes Őry", "Bjørn Þórsson"],
)
def test_a_name_with_accents_is_written_in_our_own_letters(name: str) -> None:
    assert writable(name) == name
    assert _fonts(name) == {"Signika-Regular", "Signika-Bold"}


@pytest.mark.parametrize("name", ["محمد العلي", "רות לוי", "Ян Иванов", "Ελένη"])
def test_a_name_in_another_script_is_written_too(name: str) -> None:
    assert writable(name) == name
    assert len(_fonts(name)) == 3


def test_a_sign_without_a_letter_becomes_a_square_and_a_control_goes() -> None:
    assert writable("王 小 de\tVries\x07") == f"{UNWRITABLE} {UNWRITABLE} de Vries{UNWRITABLE}"


def test_a_space_that_does_not_break_is_kept() -> None:
    date = "Zoë,  12\N{NO-BREAK SPACE}mei"
    assert writable(date) == "Zoë, 12\N{NO-BREAK SPACE}mei"


def test_an_accent_apart_is_put_on_its_letter() -> None:
    assert writable("Zoe\N{COMBINING DIAERESIS}") == "Zoë"


@pytest.mark.parametrize("name", ['#panic("x")', '#read("/etc/passwd")', "$x", "*b", "@nobody", "]", "\\", "/*", "`"])
def test_what_typst_would_run_is_written_as_it_stands(name: str) -> None:
    badge = Badge(name, name, name, Place(name, 0))
    occasion = replace(OCCASIONS["nl"], title=name)
    assert write_badges(Badges(occasion, "nl", (badge,))).startswith(b"%PDF")
