"""Make a copy of the site in one file, while it goes on."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

from django.db import DEFAULT_DB_ALIAS, connections
from django.db.backends.base.base import BaseDatabaseWrapper

from leercyclus.engine.reasons import BadInput
from leercyclus.web.operating import backup_sentences as sentences
from leercyclus.web.operating import postgresql_programs, sqlite_copies
from leercyclus.web.operating.archive import DATABASES, FIGURES, FORMAT, Manifest, digest, files_in, pack
from leercyclus.web.operating.tables import applied, counts


@dataclass(frozen=True, slots=True)
class Made:
    """The copy that was made.

    Attributes:
        file: where it stands.
        manifest: what is in it.
        megabytes: how large it is.
    """

    file: Path
    manifest: Manifest
    megabytes: float


def make_backup(*, file: Path, figures: Path | None) -> Made:
    """Copy the database and the figures that were added, as they are at one moment, into one file.

    Args:
        file: the file to make; it is never written over.
        figures: the folder of LEERCYCLUS_FIGURES; None without it.

    Raises:
        BadInput: the file is there already, cannot be written, or the database cannot be copied.
    """
    if file.exists():
        raise BadInput(sentences.ALREADY_THERE(file=str(file)))
    try:
        with TemporaryDirectory(prefix=".leercyclus-backup-", dir=file.parent) as work:
            folder = Path(work)
            found = _copy_database(connections[DEFAULT_DB_ALIAS], folder)
            if figures is not None:
                shutil.copytree(figures, folder / FIGURES)
            manifest = _manifest(folder, found)
            pack(folder, manifest, file)
    except OSError as error:
        raise BadInput(sentences.CANNOT_WRITE(file=str(file), found=str(error.strerror or error))) from error
    return Made(file, manifest, file.stat().st_size / 1e6)


@dataclass(frozen=True, slots=True)
class _Found:
    """What the database held at the moment of the copy."""

    engine: str
    counts: dict[str, int]
    migrations: dict[str, list[str]]


def _copy_database(database: BaseDatabaseWrapper, folder: Path) -> _Found:
    copy = {"sqlite": _copy_sqlite, "postgresql": _copy_postgresql}[database.vendor]
    numbers, migrations = copy(database, folder / DATABASES[database.vendor])
    return _Found(database.vendor, numbers, migrations)


def _copy_sqlite(database: BaseDatabaseWrapper, target: Path) -> tuple[dict[str, int], dict[str, list[str]]]:
    """Copy first and count in the copy, which nobody changes any more."""
    sqlite_copies.copy_to(database, target)
    with sqlite_copies.opened(database, target) as copy:
        return counts(copy), applied(copy)


def _copy_postgresql(database: BaseDatabaseWrapper, target: Path) -> tuple[dict[str, int], dict[str, list[str]]]:
    """Count in a transaction that sees one moment, and let pg_dump see the same moment."""
    own = database.copy("snapshot")
    try:
        program = postgresql_programs.fitting("pg_dump", postgresql_programs.server_version(own))
        own.set_autocommit(False)
        with own.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            cursor.execute("SELECT pg_export_snapshot()")
            snapshot = str(cursor.fetchone()[0])
        numbers, migrations = counts(own), applied(own)
        wanted = ("--format=custom", "--no-owner", "--no-privileges", f"--snapshot={snapshot}", f"--file={target}")
        postgresql_programs.run(program, own, *wanted)
        return numbers, migrations
    finally:
        own.close()


def _manifest(folder: Path, found: _Found) -> Manifest:
    return Manifest(
        format=FORMAT,
        made_at=datetime.now(UTC).isoformat(timespec="seconds"),
        version=version("leercyclus"),
        engine=found.engine,
        migrations=found.migrations,
        counts=found.counts,
        sha256={name: digest(path) for name, path in files_in(folder).items()},
    )
