"""A file that is none of ours, or not whole any more, is not believed."""

from __future__ import annotations

import errno
import io
import json
import os
import shutil
import tarfile
from dataclasses import asdict
from pathlib import Path

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.web.operating.archive import FORMAT, MANIFEST, Manifest, digest, files_in, pack, unpack


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    folder = tmp_path / "folder"
    (folder / "figures" / "2026").mkdir(parents=True)
    (folder / "database.sqlite3").write_bytes(b"rows" * 1000)
    (folder / "figures" / "2026" / "year.csv").write_text("a year", encoding="utf-8")
    pack(folder, manifest(folder), tmp_path / "copy.tar.gz")
    return tmp_path / "copy.tar.gz"


def manifest(folder: Path, number: int = FORMAT) -> Manifest:
    sums = {name: digest(path) for name, path in files_in(folder).items()}
    return Manifest(number, "2026-11-26T12:00:00+00:00", "0.1.0", "sqlite", {}, {"a": 2, "b": 3}, sums)


def into(folder: Path) -> Path:
    made = folder / "in"
    made.mkdir()
    return made


def test_what_goes_in_comes_out(archive: Path, tmp_path: Path) -> None:
    folder = into(tmp_path)
    found = unpack(archive, folder)
    assert found.rows == 5
    assert set(files_in(folder)) == {MANIFEST, "database.sqlite3", "figures/2026/year.csv"}
    assert (folder / "database.sqlite3").read_bytes() == b"rows" * 1000
    assert [path.name for path in tmp_path.glob(".*")] == []


def test_it_is_taken_apart_by_the_python_of_debian_12_too(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def without_filter(self: tarfile.TarFile, member: str, path: str = "", set_attrs: bool = True) -> None:  # noqa: FBT001, FBT002 - as 3.11.2 has it
        raise AssertionError((self, member, path, set_attrs))

    monkeypatch.setattr(tarfile.TarFile, "extract", without_filter)
    monkeypatch.setattr(tarfile.TarFile, "extractall", without_filter)
    assert unpack(archive, into(tmp_path)).rows == 5


def test_a_full_disk_is_not_called_a_damaged_copy(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(shutil, "copyfileobj", full)
    with pytest.raises(BadInput, match=f"No space left on device.*is there room in {tmp_path}"):
        unpack(archive, into(tmp_path))


@pytest.mark.parametrize(
    "member", ["../outside", "/etc/outside", "figures/../../outside", "database.txt", "figures-too/x"]
)
def test_a_file_that_would_be_written_elsewhere_is_not(archive: Path, tmp_path: Path, member: str) -> None:
    with tarfile.open(archive) as tar:
        members = {one.name: tar.extractfile(one).read() for one in tar}  # type: ignore[union-attr]
    changed = tmp_path / "changed.tar.gz"
    with tarfile.open(changed, "w:gz") as tar:
        for name, content in {**members, member: b"x"}.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            tar.addfile(info, io.BytesIO(content))
    with pytest.raises(BadInput, match=r"is no copy"):
        unpack(changed, into(tmp_path))
    assert not (tmp_path / "outside").exists()


def test_a_link_in_an_archive_is_not_followed(tmp_path: Path) -> None:
    changed = tmp_path / "changed.tar.gz"
    with tarfile.open(changed, "w:gz") as tar:
        info = tarfile.TarInfo(MANIFEST)
        info.type, info.linkname = tarfile.SYMTYPE, "/etc/passwd"
        tar.addfile(info)
    with pytest.raises(BadInput, match="is no copy of this site"):
        unpack(changed, into(tmp_path))


def test_one_byte_that_changed_is_noticed(archive: Path, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    (folder / "database.sqlite3").write_bytes(b"rowz" * 1000)
    told = Manifest.read((folder / MANIFEST).read_text(encoding="utf-8"))
    (folder / MANIFEST).unlink()
    pack(folder, told, tmp_path / "changed.tar.gz")
    with pytest.raises(BadInput, match="does not match its checksums"):
        unpack(tmp_path / "changed.tar.gz", into(tmp_path))


def test_half_a_file_and_another_file_are_refused(archive: Path, tmp_path: Path) -> None:
    content = archive.read_bytes()
    for number, wrong in enumerate((content[: len(content) // 2], b"PK another kind of file", b"")):
        file = tmp_path / f"{number}.tar.gz"
        file.write_bytes(wrong)
        folder = tmp_path / f"in-{number}"
        folder.mkdir()
        with pytest.raises(BadInput, match=r"is damaged|is no copy"):
            unpack(file, folder)


@pytest.mark.parametrize("text", ["[]", "{}", '{"format": 1}', "no json"])
def test_a_manifest_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Manifest.read(text)


def test_an_archive_of_a_later_format_says_so(tmp_path: Path) -> None:
    text = json.dumps(asdict(manifest(tmp_path, FORMAT + 1)))
    with pytest.raises(BadInput, match="This copy has format 2"):
        Manifest.read(text)
