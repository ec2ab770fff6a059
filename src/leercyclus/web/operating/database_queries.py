"""What a site's database tells of how the site stands; nothing is made where there is none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor

from leercyclus.engine.reasons import BadInput
from leercyclus.web.circles.administrators_queries import an_administrator_exists
from leercyclus.web.jobs.waiting_queries import jobs_by_state
from leercyclus.web.mail.waiting_queries import mails_by_state
from leercyclus.web.municipalities.loaded_queries import register_is_loaded
from leercyclus.web.operating import check_sentences as sentences
from leercyclus.web.operating import postgresql_programs
from leercyclus.web.operating.finding import Finding, State, found

LONGEST_WAIT_SECONDS = 300


def database_findings() -> Iterator[Finding]:
    """Look at the database; what depends on its tables is asked only where it has them."""
    if "DATABASE_URL" in settings.ENVIRONMENT.missing:
        return
    place = str(connection.settings_dict["NAME"])
    # SQLite would make an empty file; a name that begins so is no file.
    try:
        if connection.vendor == "sqlite" and not place.startswith("file:") and not Path(place).is_file():
            yield Finding("database", State.WRONG, sentences.NO_FILE(place=place))
            return
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        version = ".".join(str(part) for part in connection.get_database_version())
    except (DatabaseError, OSError) as error:
        why = str(error).partition("\n")[0]
        yield Finding("database", State.WRONG, sentences.DATABASE_SILENT(why=why))
        return
    yield Finding("database", State.OK, sentences.DATABASE_ANSWERS(name=connection.display_name, version=version))
    if connection.vendor == "postgresql":
        yield _copying()
    steps = _waiting_steps()
    yield found("migrations", not steps, sentences.MIGRATED(), sentences.NOT_MIGRATED(count=steps))
    if not steps:
        yield from _contents()


def _waiting_steps() -> int:
    executor = MigrationExecutor(connection)
    return len(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def _contents() -> Iterator[Finding]:
    yield found("register", register_is_loaded(), sentences.REGISTER_LOADED(), sentences.NO_REGISTER())
    yield found(
        "administrator",
        an_administrator_exists(),
        sentences.ADMINISTRATOR(),
        sentences.NO_ADMINISTRATOR(),
        otherwise=State.ATTENTION,
    )
    oldest = max(jobs_by_state().oldest_seconds, mails_by_state().oldest_seconds)
    waits = sentences.WORK_WAITS(minutes=round(oldest / 60))
    yield found("worker", oldest < LONGEST_WAIT_SECONDS, sentences.WORK_GOES_ON(), waits)


def _copying() -> Finding:
    try:
        postgresql_programs.fitting("pg_dump", postgresql_programs.server_version(connection))
    except BadInput as error:
        return Finding("backup", State.ATTENTION, sentences.CANNOT_COPY(why=error.reasons[0]))
    return Finding("backup", State.OK, sentences.CAN_COPY())
