"""What stands in a database, by table: to compare a copy with what it was made of."""

from __future__ import annotations

from django.db.backends.base.base import BaseDatabaseWrapper

MIGRATIONS = "django_migrations"


def counts(database: BaseDatabaseWrapper) -> dict[str, int]:
    """Count the rows of every table; one query a table."""
    quote = database.ops.quote_name
    with database.cursor() as cursor:
        found = {}
        for name in sorted(database.introspection.table_names(cursor)):
            cursor.execute(f"SELECT count(*) FROM {quote(name)}")  # noqa: S608 - a name that the database gave, quoted
            found[name] = int(cursor.fetchone()[0])
    return found


def applied(database: BaseDatabaseWrapper) -> dict[str, list[str]]:
    """Give by app the migrations that were applied, in order; none where there never were.

    Django's own recorder asks the database of the site, and never a copy of it.
    """
    found: dict[str, list[str]] = {}
    with database.cursor() as cursor:
        if MIGRATIONS in database.introspection.table_names(cursor):
            cursor.execute(f"SELECT app, name FROM {MIGRATIONS} ORDER BY app, name")  # noqa: S608 - a name of this module
            for app, name in cursor.fetchall():
                found.setdefault(app, []).append(name)
    return found
