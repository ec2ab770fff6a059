"""A file is whole or not there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from leercyclus.cli.groups.writing import check_targets, write_files
from leercyclus.engine.reasons import BadInput


def test_a_check_leaves_nothing_behind(tmp_path: Path) -> None:
    check_targets((tmp_path / "a.json", None, tmp_path / "b.csv"))
    assert list(tmp_path.iterdir()) == []


def test_a_file_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(b"old")
    write_files({tmp_path / "a.json": b"new"})
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.json", b"new")]


def test_a_link_keeps_pointing_to_its_file(tmp_path: Path) -> None:
    (tmp_path / "real.json").write_bytes(b"old")
    (tmp_path / "link.json").symlink_to(tmp_path / "real.json")
    write_files({tmp_path / "link.json": b"new"})
    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "real.json").read_bytes() == b"new"


def test_the_old_file_stays_when_the_new_one_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.json").write_bytes(b"old")

    def full(path: Path, data: bytes) -> int:
        del path, data
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(BadInput, match="No space left on device"):
        write_files({tmp_path / "a.json": b"new"})
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.json", b"old")]


def test_an_input_is_never_written_over_by_whatever_name(tmp_path: Path) -> None:
    own = tmp_path / "people.csv"
    own.write_bytes(b"own")
    (tmp_path / "link.csv").symlink_to(own)
    for target in (own, tmp_path / "link.csv", tmp_path / "." / "people.csv"):
        with pytest.raises(BadInput, match=r"is your own list\. Choose another name, such as plan\.csv\."):
            check_targets((target,), (str(own), None))
    check_targets((tmp_path / "plan.csv",), (str(own), str(tmp_path / "none.csv")))


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such modes")
def test_a_new_file_is_for_its_owner_and_an_old_one_keeps_its_mode(tmp_path: Path) -> None:
    (tmp_path / "old.json").touch()
    (tmp_path / "old.json").chmod(0o644)
    write_files({tmp_path / "new.json": b"new", tmp_path / "old.json": b"new"})
    assert [(tmp_path / name).stat().st_mode & 0o777 for name in ("new.json", "old.json")] == [0o600, 0o644]


def test_a_place_that_is_no_file_is_written_to_as_it_is() -> None:
    check_targets((Path(os.devnull),))
    write_files({Path(os.devnull): b"new"})
    assert not Path(os.devnull).is_file()


def test_a_folder_that_is_closed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(path: Path) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    # As the system would answer; it answers an administrator otherwise.
    monkeypatch.setattr(Path, "touch", closed)
    with pytest.raises(BadInput, match="It is not possible to write here"):
        check_targets((tmp_path / "a.json",))
