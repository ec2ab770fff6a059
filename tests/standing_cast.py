"""The cast stands in the database while test after test asks for it: each is undone, and the cast remains."""

from __future__ import annotations

from copy import deepcopy

import pytest
from django.db import connection, transaction
from pytest_django import DjangoDbBlocker

from tests.cast import Cast
from tests.recorded_cast import RecordedCast

REAL = {"transactional_db", "live_server"}
"""The fixtures by which a test writes for good."""


def can_stand_on_it(item: pytest.Item) -> bool:
    """Tell whether a test asks for the cast, and all that it does is undone."""
    names = set(getattr(item, "fixturenames", ()))
    mark = item.get_closest_marker("django_db")
    return "cast" in names and REAL.isdisjoint(names) and (mark is None or not (mark.args or mark.kwargs))


class StandingCast:
    """The cast in a transaction around the tests that ask for it, one after the other.

    To write it anew for each takes longer than many a test, most of all on PostgreSQL.
    """

    def __init__(self, recorded: RecordedCast, blocker: DjangoDbBlocker) -> None:
        self._recorded = recorded
        self._blocker = blocker
        self._standing: tuple[transaction.Atomic, Cast] | None = None

    def stand(self) -> None:
        """Put it there, if it does not stand there yet."""
        if self._standing is None:
            with self._blocker.unblock():
                around = transaction.atomic()
                around.__enter__()
                self._standing = (around, self._recorded.write())
                connection.check_constraints()  # here, and not at the end of every test

    def leave(self) -> None:
        """Take it away, if it stands there."""
        if self._standing is not None:
            with self._blocker.unblock():
                transaction.set_rollback(True)
                self._standing[0].__exit__(None, None, None)
            self._standing = None

    def give(self) -> Cast:
        """Give the objects of the cast to one test, its own; where it does not stand, it is written for that test."""
        return self._recorded.write() if self._standing is None else deepcopy(self._standing[1])
