"""Read an agenda: the points of a cycle, and how each member does it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Count, Q

from leercyclus.web.agenda.models import Point, Position
from leercyclus.web.circles.circle_queries import circle_facts
from leercyclus.web.circles.rules import CircleFacts


@dataclass(frozen=True, slots=True)
class AgendaPoint:
    """A point on the agenda of a cycle.

    Attributes:
        id: of the point; indicator: what it is about.
        place: from 1, in the order that the circle chose.
        version: of the row; ordering it again counts it up.
        picked_for: the member that picked it, with its name; None and empty where the circle did.
        written: how many members wrote how they do it.
    """

    id: UUID
    indicator: str
    place: int
    version: int
    picked_for: UUID | None
    picker: str
    written: int


@dataclass(frozen=True, slots=True)
class Written:
    """How one member does what a point is about.

    Attributes:
        how: in its own words; empty where it did not say.
        reason: `choice`, `unknown`, `history` or empty: where the difference comes from.
        contact: whom to ask; None where it named nobody.
        version: of the row.
    """

    point: UUID
    organisation: UUID
    how: str
    reason: str
    contact: UUID | None
    updated_at: datetime
    version: int

    @property
    def reason_label(self) -> str:
        """Where the difference comes from, in words; empty where it was not said."""
        return str(Position.Reason(self.reason).label) if self.reason else ""


@dataclass(frozen=True, slots=True)
class PointFacts:
    """What the rules know of a point, and what its page begins with.

    Attributes:
        point: which; circle: of which circle; cycle: of which cycle.
        organisation: the member whose position the address names; None where it names none.
    """

    point: AgendaPoint
    circle: CircleFacts
    cycle: UUID
    organisation: UUID | None = None


@dataclass(frozen=True, slots=True)
class RemovalFacts:
    """A circle and a point to take off its agenda; `point` is None once it is off, so a second press is led on too."""

    circle: CircleFacts
    point: AgendaPoint | None


def points_of(cycle: UUID | None) -> tuple[AgendaPoint, ...]:
    """Give the points of a cycle in order, each with how many members wrote; one query, none without a cycle."""
    if cycle is None:
        return ()
    spoken = Count("positions", filter=~Q(positions__how="") | ~Q(positions__reason=""), distinct=True)
    rows = Point.objects.filter(cycle=cycle).annotate(written=spoken).order_by("position", "id")
    values = rows.values_list("id", "indicator", "version", "picked_for", "picked_for__name", "written")
    return tuple(
        AgendaPoint(point, indicator, place, version, who, name or "", written)
        for place, (point, indicator, version, who, name, written) in enumerate(values, start=1)
    )


def written_on(cycle: UUID | None) -> Mapping[tuple[UUID, UUID], Written]:
    """Give what the members wrote on the points of a cycle, by point and organisation; one query."""
    rows = Position.objects.filter(point__cycle=cycle) if cycle else Position.objects.none()
    return {(row.point_id, row.organisation_id): _written(row) for row in rows}


def position_of(point: UUID, organisation: UUID) -> Written | None:
    """Give what one member wrote on a point, or None where it has not written."""
    row = Position.objects.filter(point=point, organisation=organisation).first()
    return _written(row) if row else None


def point_facts(point: UUID) -> PointFacts | None:
    """Give a point with what the rules know of its circle, or None where there is none."""
    row = Point.objects.filter(pk=point).values_list("cycle", "cycle__circle").first()
    if row is None:
        return None
    cycle, circle = row
    facts = circle_facts(circle)
    return PointFacts(next(one for one in points_of(cycle) if one.id == point), facts, cycle) if facts else None


def position_facts(point: UUID, organisation: UUID) -> PointFacts | None:
    """Give a point and a member of its circle, or None where the one or the other is not there."""
    facts = point_facts(point)
    if facts is None or organisation not in facts.circle.members | facts.circle.invited:
        return None
    return PointFacts(facts.point, facts.circle, facts.cycle, organisation)


def _written(row: Position) -> Written:
    return Written(row.point_id, row.organisation_id, row.how, row.reason, row.contact_id, row.updated_at, row.version)


def removal_facts(circle: UUID, point: UUID) -> RemovalFacts | None:
    """Give a circle with the point to take off its agenda, or None where there is no such circle."""
    facts = circle_facts(circle)
    if facts is None:
        return None
    cycle = Point.objects.filter(pk=point, cycle__circle=circle).values_list("cycle", flat=True).first()
    return RemovalFacts(facts, next((one for one in points_of(cycle) if one.id == point), None))
