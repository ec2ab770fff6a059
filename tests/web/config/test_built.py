"""A site without its style or its Dutch does not start."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from leercyclus.web.config import built


def _make(folder: Path, *paths: str) -> None:
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text("", encoding="utf-8")


def test_all_that_is_not_built_is_named_at_once(tmp_path: Path) -> None:
    with pytest.raises(ImproperlyConfigured, match=r"the style sheet and the Dutch translations in .*make wheel"):
        built.require(tmp_path)


@pytest.mark.parametrize("path", list(built.PARTS))
def test_one_of_two_is_not_enough(tmp_path: Path, path: str) -> None:
    _make(tmp_path, path)
    with pytest.raises(ImproperlyConfigured) as error:
        built.require(tmp_path)
    assert built.PARTS[path] not in str(error.value)


def test_what_was_built_may_serve(tmp_path: Path) -> None:
    _make(tmp_path, *built.PARTS)
    built.require(tmp_path)


def test_files_that_were_not_collected_are_named(tmp_path: Path) -> None:
    _make(tmp_path, *built.PARTS)
    with pytest.raises(ImproperlyConfigured, match="collectstatic"):
        built.require(tmp_path, tmp_path / "collected")
    _make(tmp_path / "collected", built.SHEET)
    built.require(tmp_path, tmp_path / "collected")
