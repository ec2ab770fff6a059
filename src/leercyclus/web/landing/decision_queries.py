"""Read a decision that was recorded."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.landing.models import Decision


def decision_row(decision: UUID) -> Decision | None:
    """Give a decision with what it is about; None where it was taken away; one query."""
    return Decision.objects.filter(pk=decision).select_related("bundle", "landing__lesson", "organisation").first()
