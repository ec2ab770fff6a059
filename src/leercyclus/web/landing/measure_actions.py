"""A figure of a lesson in use, before and after, with its unit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.engine.lessons import FIGURE_AT
from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import record
from leercyclus.web.design.forms import Conflict
from leercyclus.web.landing import measure_sentences as sentences
from leercyclus.web.landing.models import Landing, Measure
from leercyclus.web.people.roles import Actor


@dataclass(frozen=True, slots=True)
class Figures:
    """A figure before and after.

    Attributes:
        what: what is measured, such as the share of social return.
        unit: of all three numbers, such as % or days.
        before, before_on: the number of before, and of which day it is.
        after, after_on: the number of after, and of which day it is.
        after_to: the upper end, where after is a range; None where it is one number.
    """

    what: str
    unit: str
    before: Decimal
    before_on: date
    after: Decimal
    after_on: date
    after_to: Decimal | None = None


@transaction.atomic
def set_measure(*, actor: Actor, lesson: UUID, figures: Figures, version: int = 0) -> Measure:
    """Keep the figure of a lesson in use, in the place of the one before.

    Args:
        actor: who carries the lesson.
        lesson: which; it stands on step 5 or 6.
        figures: before and after.
        version: of the figure that was seen; 0 for a first one.

    Raises:
        BadInput: the lesson is not in use, or the dates or the range stand the wrong way round.
        Conflict: somebody else saved meanwhile.
    """
    landing = Landing.objects.select_for_update().get(pk=lesson)
    _check(landing, figures)
    row = Measure.objects.filter(landing=landing).first() or Measure(landing=landing, version=0)
    if row.version != version:
        raise Conflict(version=row.version, theirs=as_fields(row))
    row.what, row.unit = figures.what.strip(), figures.unit.strip()
    row.before, row.before_on = figures.before, figures.before_on
    row.after, row.after_to, row.after_on = figures.after, figures.after_to, figures.after_on
    row.version = version + 1
    row.save()
    record(actor=actor, what="landing.measured", thing=lesson)
    return row


def as_fields(row: Measure) -> dict[str, str]:
    """Write a figure as the fields of the form show it, for who is told that somebody else saved."""
    return {
        "what": row.what,
        "unit": row.unit,
        "before": str(row.before),
        "before_on": row.before_on.isoformat(),
        "after": str(row.after),
        "after_to": "" if row.after_to is None else str(row.after_to),
        "after_on": row.after_on.isoformat(),
    }


def _check(landing: Landing, figures: Figures) -> None:
    wrong = []
    if landing.step not in FIGURE_AT:
        wrong.append(sentences.TOO_SOON(step=landing.step))
    if figures.before_on > figures.after_on:
        wrong.append(sentences.ORDER())
    if figures.after_to is not None and figures.after_to < figures.after:
        wrong.append(sentences.RANGE())
    if figures.after_on > timezone.localdate():
        wrong.append(sentences.LATER())
    if wrong:
        raise BadInput(*wrong)
