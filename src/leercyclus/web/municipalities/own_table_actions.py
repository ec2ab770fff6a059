"""Keep a visitor's own table for two hours, in the session on the server; never in an address."""

from __future__ import annotations

import time
from collections.abc import MutableMapping
from typing import Any, Protocol

from leercyclus.web.municipalities.own_table import HOURS, OwnTable

KEPT, SHOWN = "own_table", "own_table_preview"
"""What is in use, and what was looked at and waits for a yes."""


class Session(Protocol):
    """What is used of a session of Django."""

    def get(self, key: str) -> Any: ...  # noqa: ANN401, D102 - as Django has it
    def pop(self, key: str, default: Any) -> Any: ...  # noqa: ANN401, D102 - as Django has it
    def __setitem__(self, key: str, value: Any) -> None: ...  # noqa: ANN401 - as Django has it
    def set_expiry(self, value: int) -> None: ...  # noqa: D102 - as Django has it


def kept_table(session: Session) -> OwnTable | None:
    """Give the table in use, or None; who never uploaded has no session and costs no query."""
    return _read(session.get(KEPT))


def shown_table(session: Session) -> OwnTable | None:
    """Give the table that was looked at and waits for a yes, or None."""
    return _read(session.get(SHOWN))


def show_table(*, session: Session, table: OwnTable) -> None:
    """Keep a table until its owner says yes or no, for two hours at most."""
    _write(session, SHOWN, table)


def use_shown_table(*, session: Session) -> OwnTable | None:
    """Take the table that was looked at into use, for two hours; None where none waits."""
    table = shown_table(session)
    if table is not None:
        session.pop(SHOWN, None)
        _write(session, KEPT, table)
    return table


def forget_tables(*, session: Session) -> None:
    """Throw away both at once."""
    session.pop(SHOWN, None)
    session.pop(KEPT, None)


def _write(session: Session, place: str, table: OwnTable) -> None:
    session[place] = {**table.kept(), "until": time.time() + HOURS * 3600}
    session.set_expiry(HOURS * 3600)


def _read(kept: MutableMapping[str, Any] | None) -> OwnTable | None:
    if not isinstance(kept, dict) or kept.get("until", 0) < time.time():
        return None
    return OwnTable.read(kept)
