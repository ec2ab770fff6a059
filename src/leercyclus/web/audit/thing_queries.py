"""Read from the log when something was last done to one row."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from leercyclus.web.audit.models import Line


def latest_line(what: str, thing: UUID) -> datetime | None:
    """Give when a deed was last done to a row; None where it never was; one query."""
    return Line.objects.filter(what=what, thing=str(thing)).order_by("-at").values_list("at", flat=True).first()
