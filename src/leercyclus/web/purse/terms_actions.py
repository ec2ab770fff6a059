"""Agree on how far a balance may be out, and on what stands beside it for who asks."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import record
from leercyclus.web.circles.circle_queries import circle_row
from leercyclus.web.design.forms import Conflict
from leercyclus.web.people.roles import Actor
from leercyclus.web.purse import sentences
from leercyclus.web.purse.models import Terms
from leercyclus.web.purse.terms_queries import USUAL_TOLERANCE


@dataclass(frozen=True, slots=True)
class Agreement:
    """What a circle agrees: hours, zero or more; euros an hour above zero, grams of CO2, with a source, or None."""

    tolerance: Decimal
    euros: Decimal | None = None
    grams: Decimal | None = None
    source: str = ""
    euros_source: str = ""


@transaction.atomic
def agree(*, actor: Actor, circle: UUID, agreement: Agreement, version: int = 0) -> Terms:
    """Write down what a circle agreed about giving and taking.

    Args:
        actor: who writes.
        circle: of which circle.
        agreement: what it agreed.
        version: of the row that the form was filled from; 0 when there was none.

    Raises:
        BadInput: grams or euros without a source, or a source without these.
        Conflict: somebody else wrote meanwhile.
    """
    if (agreement.grams is None) is not (not agreement.source):
        raise BadInput(sentences.NO_SOURCE())
    if (agreement.euros is None) is not (not agreement.euros_source):
        raise BadInput(sentences.NO_EUROS_SOURCE())
    circle_row(circle)
    found = Terms.objects.select_for_update().filter(circle=circle).first()
    if (found.version if found else 0) != version:
        raise Conflict(version=found.version if found else 0, theirs=_theirs(found))
    row = found or Terms(circle_id=circle, version=0)
    before = row.tolerance_hours if found else USUAL_TOLERANCE
    if before != agreement.tolerance:
        row.tolerance_before = before
    row.tolerance_hours, row.euros_an_hour = agreement.tolerance, agreement.euros
    row.euros_source = agreement.euros_source
    row.grams_a_km, row.grams_source = agreement.grams, agreement.source
    row.changed_by_id, row.changed_at = actor.person, timezone.now()
    row.version += 1
    row.save(force_insert=found is None)
    facts = {
        "tolerance_hours": float(agreement.tolerance),
        "tolerance_before": float(before),
        "euros_an_hour": None if agreement.euros is None else float(agreement.euros),
        "grams_a_km": None if agreement.grams is None else float(agreement.grams),
    }
    record(actor=actor, what="purse.terms_changed", circle=circle, thing=circle, facts=facts)
    return row


def _theirs(found: Terms | None) -> dict[str, str]:
    names = ("tolerance_hours", "euros_an_hour", "euros_source", "grams_a_km", "grams_source")
    values = {name: getattr(found, name, None) for name in names}
    return {name: "" if value is None else str(value) for name, value in values.items()}
