"""What a round of retention does to rows; the functions of every app are built from these."""

from __future__ import annotations

from typing import TypeVar

from django.db.models import Model, QuerySet

Row = TypeVar("Row", bound=Model)


def removed(rows: QuerySet[Row], *, dry_run: bool) -> int:
    """Remove rows and give how many there were, without what hangs on them; with `dry_run` only count."""
    number = rows.count()
    if number and not dry_run:
        rows.delete()
    return number


def emptied(rows: QuerySet[Row], *, dry_run: bool, **columns: object) -> int:
    """Put something empty in columns of rows and give how many rows; with `dry_run` only count."""
    return rows.count() if dry_run else rows.update(**columns)
