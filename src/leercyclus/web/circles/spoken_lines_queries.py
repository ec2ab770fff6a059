"""Read what members of circles are proud of and stuck in, over several circles, for who may read it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from django.utils import timezone

from leercyclus.web.circles.models import Cycle, Membership, ThreeLines
from leercyclus.web.circles.standing import Standing, standing


@dataclass(frozen=True, slots=True)
class SpokenLines:
    """What one member wrote for the cycle that its circle is in.

    Attributes:
        circle, circle_name: in which circle.
        organisation, name: which municipality.
        proud, stuck: what it is proud of and where it is stuck; either may be empty.
    """

    circle: UUID
    circle_name: str
    organisation: UUID
    name: str
    proud: str
    stuck: str


def spoken_lines(circles: Collection[UUID] | None) -> tuple[SpokenLines, ...]:
    """Give the lines of the members that take part, for the cycle of today of each circle; three queries.

    Args:
        circles: of which circles; None for all.
    """
    if circles is not None and not circles:
        return ()
    cycles = _current(circles)
    members = _members(circles)
    rows = ThreeLines.objects.filter(cycle__in=cycles).select_related("cycle__circle", "organisation")
    return tuple(
        SpokenLines(
            row.cycle.circle_id,
            row.cycle.circle.name,
            row.organisation_id,
            row.organisation.name,
            row.proud,
            row.stuck,
        )
        for row in rows.order_by("organisation__name", "cycle__circle__name", "pk")
        if (row.cycle.circle_id, row.organisation_id) in members and (row.proud or row.stuck)
    )


def _current(circles: Collection[UUID] | None) -> list[UUID]:
    """Give the cycle of every circle: of today, else the next one, else the last one."""
    today = timezone.localdate()
    rows = Cycle.objects.all() if circles is None else Cycle.objects.filter(circle__in=circles)
    by_circle: dict[UUID, list[Cycle]] = {}
    for row in rows:
        by_circle.setdefault(row.circle_id, []).append(row)
    found = []
    for cycles in by_circle.values():
        now = [one for one in cycles if one.begins <= today <= one.ends]
        coming = [one for one in cycles if one.begins > today]
        found.append((now[-1] if now else coming[0] if coming else cycles[-1]).pk)
    return found


def _members(circles: Collection[UUID] | None) -> frozenset[tuple[UUID, UUID]]:
    today = timezone.localdate()
    rows = Membership.objects.all() if circles is None else Membership.objects.filter(circle__in=circles)
    fields = ("circle", "organisation", "state", "left_on")
    return frozenset(
        (circle, organisation)
        for circle, organisation, state, left_on in rows.values_list(*fields)
        if standing(state, left_on, today) is Standing.ACCEPTED
    )
