"""Read between whom something can be put right in the closed purse, and the line that is wrong."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.circles.member_queries import everyone_asked
from leercyclus.web.circles.standing import Standing
from leercyclus.web.purse.lines import Line, Source
from leercyclus.web.purse.lines_queries import lines_of
from leercyclus.web.purse.models import Correction


def sides_of(circle: UUID) -> tuple[tuple[UUID, str], ...]:
    """List the municipalities that are or were in a circle, with their names; one query."""
    there = (Standing.ACCEPTED, Standing.LEFT)
    return tuple((one.organisation, one.name) for one in everyone_asked(circle) if one.standing in there)


def correction_in(circle: UUID, correction: UUID) -> Correction | None:
    """Give a correction of a circle; None where it is of another; one query."""
    return Correction.objects.filter(circle=circle, pk=correction).first()


def day_line(circle: UUID, day: UUID, taker: UUID, giver: UUID | None = None) -> Line | None:
    """Give what a day of a circle gave a municipality, as the two were called then; None where it gave nothing.

    Five queries. With `giver` only where that one hosted it.
    """
    of_day = (one for one in lines_of(circle, {}) if one.source is Source.DAY and one.thing == day)
    return next((one for one in of_day if one.taker == taker and giver in (None, one.giver)), None)
