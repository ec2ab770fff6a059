"""Read a decision that was recorded."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.landing.models import Decision


def is_decided(lesson: UUID) -> bool:
    """Tell whether something was decided about one lesson by itself; of joined lessons it stays with the others."""
    return Decision.objects.filter(landing=lesson).exists()


def decision_row(decision: UUID) -> Decision | None:
    """Give a decision with what it is about; None where it was taken away; one query."""
    return Decision.objects.filter(pk=decision).select_related("bundle", "landing__lesson", "organisation").first()
