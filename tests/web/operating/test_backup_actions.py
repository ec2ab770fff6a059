"""A copy of the site: made while others write, put back whole."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.db import connection

from leercyclus.engine.reasons import BadInput
from leercyclus.web.operating import postgresql_programs
from leercyclus.web.operating.archive import unpack
from leercyclus.web.operating.backup_actions import make_backup
from leercyclus.web.operating.tables import counts
from tests.cast import Cast
from tests.contract.tracked import ROOT
from tests.web.operating.places import ask, empty_place, site
from tests.worker_process import SharedDatabase, shared_database, wait_until

WRITER = """
import django, os, sys
django.setup()
from django.db import transaction
from django.utils import timezone
from leercyclus.web.jobs.models import Job
from leercyclus.web.people.models import Person
number = 0
while os.getppid() == int(sys.argv[2]):
    number += 1
    with transaction.atomic():
        person = Person.objects.create(name="writer")
        for part in "ab":
            key = f"{sys.argv[1]}-{number}-{part}"
            Job.objects.create(name="writer", key=key, person=person, due_at=timezone.now())
"""
WRITTEN = "SELECT count(*) FROM people_person WHERE name = 'writer'"
HALVES = """
from django.db import connection
from leercyclus.web.jobs.models import Job
from leercyclus.web.people.models import Person
connection.check_constraints()
print(Person.objects.filter(name="writer").count(), Job.objects.filter(name="writer").count())
"""
COUNTS = """
import json
from django.db import connection
from leercyclus.web.operating.tables import counts
print(json.dumps(counts(connection)))
"""


@contextmanager
def writers(database: SharedDatabase, number: int = 2) -> Iterator[None]:
    """Let processes write a person with two jobs at a time, as fast as they can, as long as the block lasts."""
    settings = {"DJANGO_SETTINGS_MODULE": "leercyclus.web.config.settings", "SECRET_KEY": "x" * 50}
    environment = {**os.environ, **settings, "DATABASE_URL": database.url}
    command = [sys.executable, "-c", WRITER]
    own = [subprocess.Popen([*command, str(one), str(os.getpid())], cwd=ROOT, env=environment) for one in range(number)]
    try:
        yield
        assert [one.poll() for one in own] == [None] * number, "a writer was refused"
    finally:
        for one in own:
            one.kill()
            one.wait()


@pytest.mark.django_db(transaction=True)
def test_a_copy_made_while_others_write_is_whole_and_goes_back_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "copy.tar.gz"
    with shared_database(tmp_path) as database, empty_place(tmp_path) as place:
        with writers(database):
            wait_until(lambda: database.rows(WRITTEN)[0][0] > 5, seconds=60)
            before = database.rows(WRITTEN)[0][0]
            made = site("backup", str(file), "--json", DATABASE_URL=database.url)
            assert made.returncode == 0, made.stderr
            after = database.rows(WRITTEN)[0][0]
            wait_until(lambda: database.rows(WRITTEN)[0][0] > after, seconds=30)
        promised = json.loads(made.stdout)["counts"]
        assert before < promised["people_person"] < after
        back = site("restore", str(file), "--json", DATABASE_URL=place)
        assert back.returncode == 0, back.stderr
        assert json.loads(back.stdout)["counts"] == promised
        assert json.loads(ask(place, COUNTS)) == promised
        people, jobs = map(int, ask(place, HALVES).split())
        assert jobs == 2 * people
        assert people == promised["people_person"]


@pytest.mark.django_db(transaction=True)
def test_a_copy_holds_all_tables_and_the_figures_that_were_added_for_its_owner_only(cast: Cast, tmp_path: Path) -> None:
    (tmp_path / "added" / "2026").mkdir(parents=True)
    (tmp_path / "added" / "2026" / "year.csv").write_text("a year", encoding="utf-8")
    file = tmp_path / "copy.tar.gz"
    make_backup(file=file, figures=tmp_path / "added")
    (tmp_path / "in").mkdir()
    manifest = unpack(file, tmp_path / "in")
    assert file.stat().st_mode & 0o777 == 0o600
    assert manifest.counts == counts(connection)
    assert manifest.counts["people_person"] > 10
    assert "0001_initial" in manifest.migrations["people"]
    assert (tmp_path / "in" / "figures" / "2026" / "year.csv").read_text(encoding="utf-8") == "a year"
    assert [path.name for path in tmp_path.glob(".*")] == []


def test_a_copy_is_never_written_over(tmp_path: Path) -> None:
    file = tmp_path / "copy.tar.gz"
    file.write_text("of yesterday", encoding="utf-8")
    with pytest.raises(BadInput, match="never written over"):
        make_backup(file=file, figures=None)
    assert file.read_text(encoding="utf-8") == "of yesterday"


@pytest.mark.django_db(transaction=True)
def test_a_file_that_cannot_be_made_gets_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be made: No such file"):
        make_backup(file=tmp_path / "nowhere" / "copy.tar.gz", figures=None)


def test_without_a_database_nothing_is_made(tmp_path: Path) -> None:
    place = tmp_path / "nothing.sqlite3"
    done = site("backup", str(tmp_path / "copy.tar.gz"), "--language", "nl", DATABASE_URL=f"sqlite:///{place}")
    assert (done.returncode, list(tmp_path.iterdir())) == (2, [])
    assert done.stderr == f"In {place} staat geen database. Noem met DATABASE_URL de database van de site.\n"


@pytest.mark.django_db(transaction=True)
@pytest.mark.of_postgresql
@pytest.mark.parametrize(("versions", "said"), [((), "is not found here"), ((9, 11), "is of version 11 here")])
def test_without_a_fitting_pg_dump_it_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, versions: tuple[int, ...], said: str
) -> None:
    found = [postgresql_programs.Program(Path("/nowhere/pg_dump"), version) for version in versions]
    monkeypatch.setattr(postgresql_programs, "installed", lambda _name: iter(found))
    with pytest.raises(BadInput, match=said):
        make_backup(file=tmp_path / "copy.tar.gz", figures=None)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.django_db(transaction=True)
def test_a_copy_on_standard_output_is_the_copy_and_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "copy.tar.gz"
    with shared_database(tmp_path) as database:
        surroundings = {**os.environ, "SECRET_KEY": "x" * 50, "DATABASE_URL": database.url}
        with file.open("wb") as piped:
            done = subprocess.run(
                [sys.executable, "-m", "leercyclus.web", "backup", "-", "--json"],
                cwd=ROOT,
                env=surroundings,
                stdout=piped,
                stderr=subprocess.PIPE,
                text=True,
                check=True,
            )
    folder = tmp_path / "taken apart"
    folder.mkdir()
    assert json.loads(done.stderr)["counts"] == dict(unpack(file, folder).counts)
    assert not Path("-").exists()
