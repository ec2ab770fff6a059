"""A link by mail that stands for somebody: what the session keeps of it."""

from __future__ import annotations

import time
from uuid import UUID

from django.contrib.sessions.backends.base import SessionBase

LINKED = "linked_person"
SECONDS = 12 * 3600


def link_person(session: SessionBase, person: UUID) -> None:
    """Let the session stand for a person who opened a link and pressed its button, for half a day."""
    session[LINKED] = {"person": str(person), "until": time.time() + SECONDS}


def linked_person(session: SessionBase) -> UUID | None:
    """Give the person for whom the session stands by a link, or None."""
    kept = session.get(LINKED)
    if not isinstance(kept, dict) or kept.get("until", 0) < time.time():
        return None
    return UUID(kept["person"])


def forget_link(session: SessionBase) -> None:
    """Let the session stand for nobody by a link."""
    session.pop(LINKED, None)
