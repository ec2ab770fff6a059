"""Read between whom something can be put right in the closed purse, and one line that was."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.circles.member_queries import everyone_asked
from leercyclus.web.circles.standing import Standing
from leercyclus.web.purse.models import Correction


def sides_of(circle: UUID) -> tuple[tuple[UUID, str], ...]:
    """List the municipalities that are or were in a circle, with their names; one query."""
    there = (Standing.ACCEPTED, Standing.LEFT)
    return tuple((one.organisation, one.name) for one in everyone_asked(circle) if one.standing in there)


def correction_in(circle: UUID, correction: UUID) -> Correction | None:
    """Give a correction of a circle; None where it is of another; one query."""
    return Correction.objects.filter(circle=circle, pk=correction).first()
