"""The database of a site of long ago: made by the first version that people could install, with invented people.

It is kept as SQL, for either kind of database, and loaded as an administrator would find it before an update.
"""

from __future__ import annotations

import gzip
import sqlite3
from contextlib import closing
from pathlib import Path

from django.core.management import call_command
from django.db import connection
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.sqlite3._functions import register  # type: ignore[import-untyped]  # Django's own

from tests.emptying import log_can_be_emptied
from tests.worker_process import PROCRASTINATE

HERE = Path(__file__).parent


def sql(vendor: str) -> str:
    """Give the statements that make it."""
    return gzip.decompress((HERE / f"part4.{vendor}.sql.gz").read_bytes()).decode("utf-8")


def load(database: BaseDatabaseWrapper) -> None:
    """Make a database the one of long ago, whatever stood in it."""
    database.ensure_connection()
    if database.vendor == "sqlite":
        with closing(sqlite3.connect(":memory:")) as old:
            register(old)  # what its checks call
            old.executescript(sql("sqlite"))
            old.backup(database.connection)
        return
    with database.cursor() as cursor:
        cursor.execute("DROP SCHEMA public CASCADE")
        cursor.execute("CREATE SCHEMA public")
        cursor.execute(sql("postgresql"))


def become_upgraded() -> None:
    """Make the database of the tests one that was upgraded from long ago, and then empty it, as tests expect it."""
    load(connection)
    call_command("migrate", verbosity=0, interactive=False)
    with log_can_be_emptied():
        call_command("flush", verbosity=0, interactive=False)
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(f"TRUNCATE {', '.join(PROCRASTINATE)} CASCADE")
