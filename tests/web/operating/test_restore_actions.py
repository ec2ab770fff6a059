"""What is not put back, and why: said in a sentence, with nothing changed."""

from __future__ import annotations

import io
import json
import tarfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection, connections
from pytest_django import Settings

from leercyclus.engine.reasons import BadInput
from leercyclus.web.operating import postgresql_programs
from leercyclus.web.operating.archive import DATABASES, MANIFEST, unpack
from leercyclus.web.operating.backup_actions import make_backup
from leercyclus.web.operating.restore_actions import restore_backup
from tests.web.operating.places import empty_place, site

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    file = tmp_path / "copy.tar.gz"
    make_backup(file=file, figures=None)
    return file


def packed(file: Path, members: Mapping[str, bytes]) -> Path:
    """Write an archive by hand."""
    with tarfile.open(file, "w:gz") as tar:
        for name, content in members.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
    return file


def members_of(file: Path) -> dict[str, bytes]:
    with tarfile.open(file) as tar:
        return {member.name: tar.extractfile(member).read() for member in tar}  # type: ignore[union-attr]


def with_manifest(file: Path, change: Callable[[dict[str, Any]], object]) -> Path:
    """Write an archive anew with another manifest."""
    members = members_of(file)
    manifest = json.loads(members[MANIFEST])
    change(manifest)
    return packed(file.with_name("changed.tar.gz"), {**members, MANIFEST: json.dumps(manifest).encode()})


def refused(file: Path, folder: Path, *, figures: Path | None = None) -> str:
    """Try to put a copy back in an empty place; give why that was refused, and see that nothing stands there."""
    with empty_place(folder) as place:
        done = site("restore", str(file), DATABASE_URL=place, LEERCYCLUS_FIGURES=str(figures or ""))
        assert done.returncode == 2, done.stderr
        assert "Traceback" not in done.stderr
        if connection.vendor == "sqlite":
            assert list((folder / "restored").iterdir()) == []
        else:
            other = connections["default"].copy("other")
            other.settings_dict["NAME"] = place.rpartition("/")[2]
            assert other.introspection.table_names() == []
            other.close()
        return done.stderr


def test_a_place_that_is_not_empty_is_left_as_it_is(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    if connection.vendor == "sqlite":
        place = copy.with_name("site.sqlite3")
        place.write_bytes(b"something")
        done = site("restore", str(copy), "--language", "nl", DATABASE_URL=f"sqlite:///{place}")
        assert (done.returncode, place.read_bytes()) == (2, b"something")
        said = done.stderr
    else:
        with pytest.raises(SystemExit):
            call_command("restore", str(copy), "--language", "nl")
        said = capsys.readouterr().err
    assert "is niet leeg, en er wordt nooit iets overschreven" in said


def test_a_copy_of_another_kind_of_database_is_refused(copy: Path, tmp_path: Path) -> None:
    other = {"sqlite": "postgresql", "postgresql": "sqlite"}[connection.vendor]
    file = with_manifest(copy, lambda manifest: manifest.update(engine=other))
    assert f"a copy of a database in {other}" in refused(file, tmp_path)


def test_a_copy_of_a_newer_version_names_what_is_not_known(copy: Path, tmp_path: Path) -> None:
    def change(manifest: dict[str, Any]) -> None:
        manifest["version"] = "9.0.0"
        manifest["migrations"]["people"].append("0099_later")

    said = refused(with_manifest(copy, change), tmp_path)
    assert "made with a newer version (9.0.0)" in said
    assert "people.0099_later" in said


def test_a_copy_that_promises_other_counts_is_refused(
    copy: Path, tmp_path: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = with_manifest(copy, lambda manifest: manifest["counts"].update(people_person=7))
    if connection.vendor == "sqlite":
        assert "people_person" in refused(file, tmp_path)
        return
    with empty_place(tmp_path) as place:
        done = site("restore", str(file), DATABASE_URL=place)
    assert (done.returncode, "people_person" in done.stderr) == (2, True)


def test_years_that_were_added_need_a_place(tmp_path: Path) -> None:
    added = tmp_path / "added"
    added.mkdir()
    (added / "year.csv").write_text("a year", encoding="utf-8")
    file = tmp_path / "copy.tar.gz"
    make_backup(file=file, figures=added)
    assert "LEERCYCLUS_FIGURES" in refused(file, tmp_path)
    assert "is not empty" in refused(file, tmp_path, figures=added)
    with empty_place(tmp_path) as place:
        target = tmp_path / "elsewhere" / "added"
        done = site("restore", str(file), DATABASE_URL=place, LEERCYCLUS_FIGURES=str(target))
        assert done.returncode == 0, done.stderr
        assert (target / "year.csv").read_text(encoding="utf-8") == "a year"


@pytest.mark.of_postgresql
def test_what_pg_restore_refuses_leaves_nothing_and_tells_no_row(copy: Path, tmp_path: Path) -> None:
    members = members_of(copy)
    whole = members[DATABASES["postgresql"]]
    cut = packed(copy.with_name("cut.tar.gz"), {**members, DATABASES["postgresql"]: whole[: len(whole) // 2]})
    (tmp_path / "in").mkdir()
    with pytest.raises(BadInput, match="is damaged"):
        unpack(cut, tmp_path / "in")
    half = tmp_path / "half.dump"
    half.write_bytes(whole[: len(whole) // 2])
    with empty_place(tmp_path) as place:
        other = connections["default"].copy("other")
        other.settings_dict["NAME"] = place.rpartition("/")[2]
        program = postgresql_programs.fitting("pg_restore", postgresql_programs.server_version(other))
        with pytest.raises(BadInput, match="pg_restore did not succeed"):
            postgresql_programs.run(program, other, "--single-transaction", "--exit-on-error", str(half))
        assert other.introspection.table_names() == []
        other.close()


def test_a_file_that_is_not_there_gets_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="There is no file"):
        restore_backup(file=tmp_path / "nothing.tar.gz", figures=None)
