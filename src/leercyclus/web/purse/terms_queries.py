"""Read what a circle agreed about giving and taking."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
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
        euros_source: where the euros come from; empty where nothing was agreed.
        by, at: who agreed on it for the circle, and when; None where that is not known.
        tolerance_before: what held until the tolerance was changed; None where it never was.
    """

    tolerance: Decimal = USUAL_TOLERANCE
    euros: Decimal | None = None
    grams: Decimal | None = None
    source: str = ""
    version: int = 0
    euros_source: str = ""
    by: UUID | None = None
    at: datetime | None = None
    tolerance_before: Decimal | None = None


def agreed_in(circle: UUID) -> Agreed:
    """Give what a circle agreed, or what holds as long as nothing was; one query."""
    columns = ("tolerance_hours", "euros_an_hour", "grams_a_km", "grams_source", "version", "euros_source")
    since = ("changed_by", "changed_at", "tolerance_before")
    row = Terms.objects.filter(circle=circle).values_list(*columns, *since).first()
    return Agreed(*row) if row else Agreed()
