"""Which municipalities are in a circle today, in the order in which they were compared."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.utils import timezone

from leercyclus.web.circles.models import Membership
from leercyclus.web.circles.standing import Standing, standing


@dataclass(frozen=True, slots=True)
class Member:
    """A municipality in a circle.

    Attributes:
        membership: id of the row.
        organisation: id of the municipality.
        code: of the municipality, as `GM0193`.
        name: of the municipality.
        standing: how it stands today.
        place: its number among those that take part or were asked, from 0; its mark follows from it.
        left_on: its last day, where that is known.
        version: of the row.
    """

    membership: UUID
    organisation: UUID
    code: str
    name: str
    standing: Standing
    place: int
    left_on: date | None = None
    version: int = 1

    @property
    def takes_part(self) -> bool:
        """Tell whether it takes part today."""
        return self.standing is Standing.ACCEPTED

    @property
    def is_invited(self) -> bool:
        """Tell whether it was asked and has not answered."""
        return self.standing is Standing.INVITED


def members_of(circle: UUID) -> tuple[Member, ...]:
    """List those that take part or were asked, in the order of the comparison; one query."""
    return tuple(one for one in everyone_asked(circle) if one.takes_part or one.is_invited)


def everyone_asked(circle: UUID) -> tuple[Member, ...]:
    """List every municipality that was ever asked: first those that take part or were asked, then the others."""
    today = timezone.localdate()
    rows = Membership.objects.filter(circle=circle).select_related("organisation")
    seen = [(row, standing(row.state, row.left_on, today)) for row in rows]
    now = [pair for pair in seen if pair[1] in {Standing.ACCEPTED, Standing.INVITED}]
    others = [pair for pair in seen if pair not in now]
    return tuple(
        Member(
            membership=row.pk,
            organisation=row.organisation_id,
            code=row.organisation.municipality_id or "",
            name=row.organisation.name,
            standing=stands,
            place=place,
            left_on=row.left_on,
            version=row.version,
        )
        for place, (row, stands) in enumerate([*now, *others])
    )


def codes_of(circle: UUID) -> tuple[str, ...]:
    """Give the codes of the municipalities that take part or were asked: what their differences are computed of."""
    return tuple(one.code for one in members_of(circle))
