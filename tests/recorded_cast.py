"""The cast, built once in a session: whoever asks for it gets the same rows."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from typing import Any

from django.db import connection, transaction

from tests.cast import Cast, build_cast

WRITES = ("INSERT", "UPDATE", "DELETE")
RETURNING = " RETURNING "
"""What a database gave back was for the objects, and those are kept."""


class RecordedCast:
    """What building the cast said to the database, and the objects it gave.

    The tables with keys of the database's own choice are pointed at by nobody in the cast: such a key may be another
    one the next time.
    """

    def __init__(self) -> None:
        # Inserts are told table by table, up to the next change of what stands there.
        self._writes: list[dict[str, list[Any]]] = [{}]
        with transaction.atomic(), connection.execute_wrapper(self._keep):
            self._cast = build_cast()
            transaction.set_rollback(True)

    def write(self) -> Cast:
        """Write the rows into the database of a test; the objects are its own."""
        # In one go: what points at a row may be told before it, and is looked at when all is there.
        # At once, for a table may point at one that is written after it.
        with transaction.atomic(), connection.cursor() as cursor:
            for step in self._writes:
                for sql, rows in step.items():
                    cursor.executemany(sql, rows)
        return deepcopy(self._cast)

    def _keep(self, execute: Callable[..., Any], sql: str, params: Any, many: bool, context: Any) -> Any:  # noqa: ANN401, FBT001 - as Django calls it
        if sql.startswith(WRITES):
            if not sql.startswith("INSERT"):
                self._writes.append({})
            self._writes[-1].setdefault(sql.partition(RETURNING)[0], []).append(params)
            if not sql.startswith("INSERT"):
                self._writes.append({})
        return execute(sql, params, many, context)
