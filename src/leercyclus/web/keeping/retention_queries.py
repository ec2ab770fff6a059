"""Read what went in the rounds of retention."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext

from leercyclus.web.keeping.models import Sweep
from leercyclus.web.keeping.periods import DEFAULTS

SHOWN = 30


@dataclass(frozen=True, slots=True)
class Round:
    """One round: when, and by the name of a kind how many went."""

    at: datetime
    went: tuple[tuple[str, int], ...]


def rounds() -> tuple[Round, ...]:
    """Give the last thirty rounds, the newest first; one query."""
    return tuple(Round(row.at, named(row.removed)) for row in Sweep.objects.all()[:SHOWN])


def named(counts: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    """Give counts by the name of a kind, in the order in which kinds go; what is no kind any more comes last."""
    names = {one.kind: str(one.name) for one in DEFAULTS}
    known = [(names[kind], counts[kind]) for kind in names if counts.get(kind)]
    others = [(gettext("something else"), number) for kind, number in counts.items() if kind not in names]
    return (*known, *others)
