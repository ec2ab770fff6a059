"""The names of columns are known however they are written."""

from __future__ import annotations

import pytest

from leercyclus.formats.headers import Roles

ROLES = Roles({"email": ("e-mail", "mailadres"), "name": ("naam",)})


@pytest.mark.parametrize("name", ["e-mail", "E-Mail*", "email", "E mail:"])
def test_capitals_and_signs_make_no_difference(name: str) -> None:
    assert ROLES.of(name) == "email"


def test_a_misspelled_name_is_suggested_and_not_taken() -> None:
    assert (ROLES.of("mailadrs"), ROLES.meant("mailadrs"), ROLES.meant("kleur")) == (None, "mailadres", "")


def test_a_row_without_a_needed_name_does_not_count() -> None:
    needed = frozenset({"name"})
    assert [ROLES.count(cells, needed) for cells in (["naam", "e-mail"], ["e-mail"], ["Naam"])] == [2, 0, 1]
