"""Put a copy of a site back in an empty place: whole, or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from django.core.management import call_command
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.migrations.loader import MigrationLoader

from leercyclus.engine.reasons import BadInput
from leercyclus.web.operating import postgresql_programs, sqlite_copies
from leercyclus.web.operating import restore_sentences as sentences
from leercyclus.web.operating.archive import DATABASES, FIGURES, Manifest, unpack
from leercyclus.web.operating.tables import applied, counts


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back.

    Attributes:
        manifest: of the copy.
        migrated: the migrations that were applied afterwards, because this version is newer than the copy.
    """

    manifest: Manifest
    migrated: list[str]


def restore_backup(*, file: Path, figures: Path | None) -> Restored:
    """Put a copy back, compare what stands there with what it promised, and bring it up to this version.

    Args:
        file: the copy.
        figures: the folder of LEERCYCLUS_FIGURES; None without it.

    Raises:
        BadInput: the copy cannot be used here, or something stands here already; nothing was changed then.
    """
    database = connections[DEFAULT_DB_ALIAS]
    with TemporaryDirectory(prefix=".leercyclus-restore-", dir=_place(database)) as work:
        folder = Path(work)
        manifest = unpack(file, folder)
        _see_that_it_fits(manifest, database, file)
        _see_that_it_is_empty(database)
        has_figures = (folder / FIGURES).is_dir()
        if has_figures:
            _see_that_figures_fit(figures)
        dump = folder / DATABASES[manifest.engine]
        (_put_sqlite if manifest.engine == "sqlite" else _put_postgresql)(database, dump, manifest)
        if has_figures and figures is not None:
            _put_figures(folder / FIGURES, figures)
    before = {(app, name) for app, names in manifest.migrations.items() for name in names}
    call_command("migrate", verbosity=0, interactive=False)
    after = {(app, name) for app, names in applied(database).items() for name in names}
    return Restored(manifest, [f"{app}.{name}" for app, name in sorted(after - before)])


def _place(database: BaseDatabaseWrapper) -> Path | None:
    """Give the folder to work in: that of a database in a file, so that it can be moved there in one step."""
    if database.vendor != "sqlite":
        return None
    place = Path(database.settings_dict["NAME"]).resolve().parent
    place.mkdir(parents=True, exist_ok=True)
    return place


def _see_that_it_fits(manifest: Manifest, database: BaseDatabaseWrapper, file: Path) -> None:
    if manifest.engine != database.vendor or DATABASES[manifest.engine] not in manifest.sha256:
        raise BadInput(sentences.OTHER_ENGINE(found=manifest.engine, here=database.vendor))
    unknown = _unknown(manifest.migrations)
    if unknown:
        raise BadInput(sentences.NEWER_VERSION(file=str(file), version=manifest.version, unknown=", ".join(unknown)))


def _unknown(migrations: Mapping[str, list[str]]) -> list[str]:
    """Name the migrations that this version does not have."""
    loader = MigrationLoader(None)
    replaced = {one for migration in loader.disk_migrations.values() for one in migration.replaces}
    known = set(loader.disk_migrations) | replaced
    return [f"{app}.{name}" for app, names in migrations.items() for name in names if (app, name) not in known]


def _see_that_it_is_empty(database: BaseDatabaseWrapper) -> None:
    if database.vendor == "sqlite":
        file = Path(database.settings_dict["NAME"])
        # A log that was left beside the file would be taken for that of the copy.
        for one in (file, *(file.with_name(f"{file.name}{end}") for end in ("-wal", "-shm", "-journal"))):
            if one.exists() and one.stat().st_size:
                raise BadInput(sentences.NOT_EMPTY(place=str(one)))
    elif database.introspection.table_names():
        raise BadInput(sentences.NOT_EMPTY(place=str(database.settings_dict["NAME"])))


def _see_that_figures_fit(figures: Path | None) -> None:
    if figures is None:
        raise BadInput(sentences.NO_PLACE_FOR_FIGURES())
    if figures.exists() and (not figures.is_dir() or any(figures.iterdir())):
        raise BadInput(sentences.NOT_EMPTY(place=str(figures)))


def _put_sqlite(database: BaseDatabaseWrapper, dump: Path, manifest: Manifest) -> None:
    """Look at the copy where it was unpacked, and only then move it to its place."""
    with sqlite_copies.opened(database, dump) as copy:
        _compare(manifest, copy)
    dump.rename(Path(database.settings_dict["NAME"]).resolve())


def _put_postgresql(database: BaseDatabaseWrapper, dump: Path, manifest: Manifest) -> None:
    program = postgresql_programs.fitting("pg_restore", postgresql_programs.server_version(database))
    wanted = ("--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges", str(dump))
    postgresql_programs.run(program, database, *wanted)
    _compare(manifest, database)


def _compare(manifest: Manifest, database: BaseDatabaseWrapper) -> None:
    found = counts(database)
    other = sorted(name for name in {*found, *manifest.counts} if found.get(name) != manifest.counts.get(name))
    if other:
        raise BadInput(sentences.OTHER_COUNTS(tables=", ".join(other)))


def _put_figures(source: Path, target: Path) -> None:
    """Move the figures to their folder; across disks they are copied beside it first."""
    import shutil

    target.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=".leercyclus-figures-", dir=target.parent) as work:
        staged = Path(work) / FIGURES
        shutil.copytree(source, staged)
        if target.exists():
            target.rmdir()  # it is empty: that was seen before
        staged.rename(target)
