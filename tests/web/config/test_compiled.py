"""A user without a home can use the compiled search."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest

from leercyclus.web.config.compiled import VARIABLE, see_to_a_place


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("HOME", "/nonexistent")
    return tmp_path


def test_who_may_write_nowhere_gets_a_folder_that_nobody_else_reads(tmp_path: Path) -> None:
    variables: dict[str, str] = {}
    see_to_a_place(variables, Path("/nonexistent"))
    place = Path(variables[VARIABLE])
    assert place.parent == tmp_path
    assert place.stat().st_mode & 0o777 == 0o700
    again: dict[str, str] = {}
    see_to_a_place(again, Path("/nonexistent"))
    assert again == variables


def test_a_folder_that_somebody_else_put_there_is_not_used(tmp_path: Path) -> None:
    (tmp_path / "theirs").mkdir()
    (tmp_path / f"leercyclus-compiled-{os.getuid()}").symlink_to(tmp_path / "theirs")
    variables: dict[str, str] = {}
    see_to_a_place(variables, Path("/nonexistent"))
    place = Path(variables[VARIABLE])
    assert not place.is_symlink()
    assert place.name != f"leercyclus-compiled-{os.getuid()}"


def test_what_is_named_or_can_be_written_stays(tmp_path: Path) -> None:
    named, beside = {VARIABLE: "elsewhere"}, dict[str, str]()
    see_to_a_place(named, Path("/nonexistent"))
    see_to_a_place(beside, tmp_path)
    assert (named, beside) == ({VARIABLE: "elsewhere"}, {})
