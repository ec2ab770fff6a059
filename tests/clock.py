"""One clock for the tests: of the site in this process or another one, of the Date it sends, and of a window."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta
from wsgiref import handlers

import pytest
from django.core.management import execute_from_command_line
from django.db.migrations.loader import MigrationLoader
from django.utils import timezone
from django.utils.http import http_date

STARTS = datetime(2026, 11, 26, 12, tzinfo=UTC)
"""When the tests begin by the clock of the site: the cast has its cycle, its days and its invitations around it."""


def run_late(patch: pytest.MonkeyPatch, late: timedelta) -> None:
    """Let the clock of the site run behind that of the machine, in every page and in the Date of every answer."""
    MigrationLoader(None)  # they name `timezone.now` as models do: both must mean the same one
    real = timezone.now
    patch.setattr(timezone, "now", lambda: real() - late)
    patch.setattr(handlers, "format_date_time", lambda _moment: http_date(timezone.now().timestamp()))


def lateness() -> timedelta:
    """Tell how far the clock of the site runs behind that of the machine, in this process."""
    return datetime.now(UTC) - timezone.now()


if __name__ == "__main__":
    import django

    django.setup()
    with pytest.MonkeyPatch.context() as patched:
        run_late(patched, timedelta(seconds=float(sys.argv[1])))
        execute_from_command_line(["python -m tests.clock", *sys.argv[2:]])
