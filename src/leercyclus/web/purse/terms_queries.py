"""Read what a circle agreed about giving and taking."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from leercyclus.web.purse.models import Terms

USUAL_TOLERANCE = Decimal(40)


@dataclass(frozen=True, slots=True)
class Agreed:
    """What a circle agreed.

    Attributes:
        tolerance: so many hours a balance may be out.
        euros: what an hour stands for, only for who asks for a comparison; None where nothing was agreed.
        grams: CO2 of one person over one kilometre; None where nothing was filled in. `source` says whose figure it is.
        version: of the row; 0 before there is one.
    """

    tolerance: Decimal = USUAL_TOLERANCE
    euros: Decimal | None = None
    grams: Decimal | None = None
    source: str = ""
    version: int = 0


def agreed_in(circle: UUID) -> Agreed:
    """Give what a circle agreed, or what holds as long as nothing was; one query."""
    columns = ("tolerance_hours", "euros_an_hour", "grams_a_km", "grams_source", "version")
    row = Terms.objects.filter(circle=circle).values_list(*columns).first()
    return Agreed(*row) if row else Agreed()
