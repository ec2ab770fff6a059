"""The link by which an outside partner says whether it may be named as the source of a lesson."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.accounts.tokens import read_token

PURPOSE = "lesson_source"
GOOD_DAYS = 730
"""So long a partner can say yes, or take it back, by the link."""


def read_consent(token: str) -> tuple[UUID, UUID] | None:
    """Give the lesson and the registration of the partner that a link names; None for a text that we did not sign."""
    facts = read_token(PURPOSE, token, days=GOOD_DAYS)
    return (UUID(facts["lesson"]), UUID(facts["source"])) if facts else None
