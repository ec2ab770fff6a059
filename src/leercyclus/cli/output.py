"""How a command shows its answer: columns that line up, or JSON."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence

import click


def aligned(rows: Sequence[Sequence[str]], right: frozenset[int] = frozenset()) -> list[str]:
    """Write rows as lines with columns that line up.

    Args:
        rows: all of one length; the first may be a head.
        right: the columns that line up at their right.

    Examples:
        >>> aligned([["a", "10"], ["bcd", "9"]], frozenset({1}))
        ['a    10', 'bcd   9']
    """
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))] if rows else []
    return [
        "  ".join(
            cell.rjust(width) if column in right else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]


def write_json(answer: object) -> None:
    """Write an answer as JSON on standard output; a number that is none becomes null."""
    click.echo(json.dumps(_plain(answer), ensure_ascii=False, indent=2, allow_nan=False))


def _plain(value: object) -> object:
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, dict):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    return value
