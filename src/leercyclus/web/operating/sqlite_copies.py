"""Copies of a database in SQLite, while the site goes on writing in it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from django.db import DatabaseError
from django.db.backends.base.base import BaseDatabaseWrapper

from leercyclus.engine.reasons import BadInput
from leercyclus.web.operating import backup_sentences as sentences


def copy_to(database: BaseDatabaseWrapper, target: Path) -> None:
    """Copy a database as it is at one moment, in one step: who writes meanwhile waits for nothing."""
    database.ensure_connection()
    with closing(sqlite3.connect(target)) as copy:
        database.connection.backup(copy, pages=-1)
        copy.execute("PRAGMA journal_mode=DELETE")  # one file, without a log beside it


@contextmanager
def opened(database: BaseDatabaseWrapper, file: Path) -> Iterator[BaseDatabaseWrapper]:
    """Open a copy in a file as Django opens the database itself, with the functions that its checks call.

    Raises:
        BadInput: its pages or its foreign keys are damaged.
    """
    copy = database.copy("copy")
    copy.settings_dict["NAME"] = str(file)
    copy.settings_dict["OPTIONS"] = {}
    try:
        _see_that_it_is_sound(copy)
        yield copy
    finally:
        copy.close()


def _see_that_it_is_sound(copy: BaseDatabaseWrapper) -> None:
    try:
        with copy.cursor() as cursor:
            told = [str(row[0]) for row in cursor.execute("PRAGMA integrity_check").fetchall()]
            lost = cursor.execute("PRAGMA foreign_key_check").fetchall()
    except DatabaseError as error:
        raise BadInput(sentences.UNSOUND(found=str(error))) from error
    if told != ["ok"] or lost:
        raise BadInput(sentences.UNSOUND(found=told[0] if told != ["ok"] else f"{len(lost)} foreign keys"))
