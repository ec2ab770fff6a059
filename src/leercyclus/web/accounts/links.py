"""A link by mail that stands for somebody: what the session keeps of it."""

from __future__ import annotations

import time
from uuid import UUID

from django.contrib.sessions.backends.base import SessionBase

LINKED = "linked_access"
SECONDS = 12 * 3600


def link_session(session: SessionBase, access: UUID) -> None:
    """Let the session stand for the person who opened a link and pressed its button, for half a day.

    Args:
        session: of the browser in which the button was pressed.
        access: which link: when that is withdrawn, the session stands for nobody.
    """
    session[LINKED] = {"access": str(access), "until": time.time() + SECONDS}


def linked_access(session: SessionBase) -> UUID | None:
    """Give the link for which the session stands, or None."""
    kept = session.get(LINKED)
    if not isinstance(kept, dict) or kept.get("until", 0) < time.time():
        return None
    return UUID(kept["access"])


def forget_link(session: SessionBase) -> None:
    """Let the session stand for nobody by a link."""
    session.pop(LINKED, None)
