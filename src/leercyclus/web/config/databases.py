"""Read DATABASE_URL: SQLite in a file of its own by default, PostgreSQL when several machines share one."""

from __future__ import annotations

from typing import Any
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

DEFAULT_URL = "sqlite:///var/leercyclus.sqlite3"

TORN = (
    "Expected DATABASE_URL to look like postgresql://user:password@host:5432/name, and got one that cannot be taken "
    "apart. Write signs such as / @ # ? [ in the password as %2F %40 %23 %3F %5B, and the port as a number."
)

SQLITE = {
    "ENGINE": "django.db.backends.sqlite3",
    "OPTIONS": {
        # Readers do not wait for the writer; a commit costs no wait for the disk, and a crash loses no consistency.
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
        # Take the write lock at the start: a transaction then waits its turn, and never fails half-way.
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
    },
}


def parse_database_url(url: str) -> dict[str, Any]:
    """Translate an address into Django's settings of one database.

    Args:
        url: `sqlite:///relative.sqlite3`, `sqlite:////absolute.sqlite3`, or
            `postgresql://user:password@host:port/name`; a socket folder as `postgresql:///name?host=/run/postgresql`.

    Raises:
        ImproperlyConfigured: the address is of another kind, names no database, or cannot be taken apart.

    Examples:
        >>> parse_database_url("postgresql://anna@db.example/leercyclus")["HOST"]
        'db.example'
    """
    parts, port = _split(url)
    name = unquote(parts.path[1:])
    if not name:
        raise ImproperlyConfigured(f"Expected DATABASE_URL to end in the name of a database, got {_hide(url)!r}.")
    if parts.scheme == "sqlite":
        return {**SQLITE, "NAME": name}
    if parts.scheme not in {"postgres", "postgresql"}:
        raise ImproperlyConfigured(f"Expected DATABASE_URL to begin with sqlite: or postgresql:, got {_hide(url)!r}.")
    options = dict(parse_qsl(parts.query))
    host = options.pop("host", None) or unquote(parts.hostname or "")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": name,
        "USER": options.pop("user", None) or unquote(parts.username or ""),
        "PASSWORD": options.pop("password", None) or unquote(parts.password or ""),
        "HOST": host,
        "PORT": options.pop("port", None) or port,
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": options,
    }


def _split(url: str) -> tuple[SplitResult, str]:
    """Take an address apart, and give its port beside it: a sign in a password may make a port that is no number."""
    try:
        parts = urlsplit(url)
        port = str(parts.port or "")
    except ValueError as error:
        raise ImproperlyConfigured(TORN) from error
    # A slash in the password ended the name of the machine too early.
    if parts.scheme != "sqlite" and "@" in parts.path:
        raise ImproperlyConfigured(TORN)
    return parts, port


def _hide(url: str) -> str:
    """Leave the name and password out of a message that may end in a log."""
    head, at, tail = url.rpartition("@")
    return f"{head.partition('://')[0]}://...@{tail}" if at else url
