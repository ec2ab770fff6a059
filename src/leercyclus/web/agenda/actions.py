"""Change an agenda: pick points, order them, write how a member does it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone

from leercyclus.web.agenda.agenda_queries import Written, position_of
from leercyclus.web.agenda.limits import MOST_POINTS
from leercyclus.web.agenda.models import Point, Position
from leercyclus.web.audit.actions import record
from leercyclus.web.design.forms import Conflict
from leercyclus.web.people.roles import Actor


@dataclass(frozen=True, slots=True)
class Picked:
    """What came of picking.

    Attributes:
        new: the indicators that stand on the agenda now and did not before.
        already: those that somebody had picked, with the name of the member; empty where the circle did.
        left_out: those for which the agenda had no room.
    """

    new: tuple[str, ...]
    already: tuple[tuple[str, str], ...]
    left_out: tuple[str, ...]


def pick_points(
    *, actor: Actor, circle: UUID, cycle: UUID, organisation: UUID | None, indicators: Sequence[str]
) -> Picked:
    """Put points at the end of an agenda; what stands there already stays as it is and is told.

    Args:
        actor: who picks.
        circle: whose agenda.
        cycle: of which cycle.
        organisation: the member that picks; None for the circle as a whole.
        indicators: what the points are about, in order.
    """
    new: list[str] = []
    with transaction.atomic():
        rows = list(Point.objects.select_for_update().filter(cycle=cycle).order_by("position", "id"))
        last = max((row.position for row in rows), default=0)
        known = {row.indicator for row in rows}
        wanted = [one for one in dict.fromkeys(indicators) if one not in known]
        room = max(MOST_POINTS - len(rows), 0)
        for place, indicator in enumerate(wanted[:room], start=last + 1):
            if _is_new(cycle, indicator, organisation, actor, place):
                new.append(indicator)
        if new:
            record(
                actor=actor,
                what="points.picked",
                circle=circle,
                organisation=organisation,
                thing=cycle,
                facts={"indicators": new},
            )
    there = [one for one in dict.fromkeys(indicators) if one not in new and one not in wanted[room:]]
    pickers = dict(Point.objects.filter(cycle=cycle, indicator__in=there).values_list("indicator", "picked_for__name"))
    return Picked(tuple(new), tuple((one, pickers.get(one) or "") for one in there), tuple(wanted[room:]))


def _is_new(cycle: UUID, indicator: str, organisation: UUID | None, actor: Actor, place: int) -> bool:
    """Write one point; tell whether it was new. Two members may pick the same one at the same moment."""
    try:
        with transaction.atomic():
            Point.objects.create(
                cycle_id=cycle,
                indicator=indicator,
                picked_for_id=organisation,
                picked_by_id=actor.person,
                position=place,
            )
    except IntegrityError:
        return False
    return True


def remove_point(*, actor: Actor, circle: UUID, point: UUID) -> None:
    """Take a point off the agenda, with what members wrote on it; one that is off already stays off."""
    with transaction.atomic():
        row = Point.objects.select_for_update().filter(pk=point).first()
        if row is None:
            return
        record(
            actor=actor,
            what="point.removed",
            circle=circle,
            organisation=row.picked_for_id,
            thing=point,
            facts={"indicator": row.indicator, "positions": row.positions.count()},
        )
        row.delete()


def move_point(*, actor: Actor, circle: UUID, point: UUID, up: bool, version: int) -> None:
    """Move a point one place up or down; at the end of the list it stays.

    Raises:
        Conflict: somebody else moved it since `version`.
    """
    with transaction.atomic():
        cycle = Point.objects.filter(pk=point, cycle__circle=circle).values_list("cycle", flat=True).first()
        rows = list(Point.objects.select_for_update().filter(cycle=cycle).order_by("position", "id"))
        place = next((place for place, row in enumerate(rows) if row.pk == point), None)
        if place is None:
            raise Conflict(version=0, theirs={})
        if rows[place].version != version:
            raise Conflict(version=rows[place].version, theirs={})
        other = place - 1 if up else place + 1
        if not 0 <= other < len(rows):
            return
        rows[place], rows[other] = rows[other], rows[place]
        _number(rows, {rows[place].pk, rows[other].pk})
        record(actor=actor, what="points.ordered", circle=circle, thing=point, facts={"place": other + 1})


def _number(rows: Sequence[Point], moved: Collection[UUID]) -> None:
    """Number points from 1; those that moved count up their version."""
    for place, row in enumerate(rows, start=1):
        if row.pk in moved:
            Point.objects.filter(pk=row.pk).update(position=place, version=F("version") + 1)
        elif row.position != place:
            Point.objects.filter(pk=row.pk).update(position=place)


def write_position(
    *,
    actor: Actor,
    circle: UUID,
    point: UUID,
    organisation: UUID,
    how: str,
    reason: str = "",
    contact: UUID | None = None,
    version: int = 0,
) -> Written:
    """Write how a member does what a point is about.

    Args:
        actor: who writes.
        circle: of the point.
        point: on which point.
        organisation: the member.
        how: in its own words, at most 600 characters.
        reason: `choice`, `unknown`, `history` or empty.
        contact: whom to ask, or None.
        version: of what the writer saw; 0 where there was nothing yet.

    Raises:
        Conflict: somebody else wrote since then; it holds what stands there now.
    """
    values = {"how": how, "reason": reason, "contact_id": contact, "updated_by_id": actor.person}
    with transaction.atomic():
        if not _is_saved(point, organisation, values, version):
            row = Position.objects.select_related("contact").get(point=point, organisation=organisation)
            theirs = {
                "how": row.how,
                "reason": str(row.get_reason_display()),
                "contact": row.contact.name if row.contact else "",
            }
            raise Conflict(version=row.version, theirs=theirs)
        saved = position_of(point, organisation)
        record(
            actor=actor,
            what="position.written",
            circle=circle,
            organisation=organisation,
            thing=point,
            facts={"reason": reason, "signs": len(how), "contact": contact is not None},
        )
    assert saved is not None  # noqa: S101 - it was written in this transaction
    return saved


def _is_saved(point: UUID, organisation: UUID, values: Mapping[str, str | UUID | None], version: int) -> bool:
    """Write the row when nobody else did since `version`; tell whether it was."""
    rows = Position.objects.filter(point=point, organisation=organisation)
    if version:
        return bool(rows.filter(version=version).update(**values, version=F("version") + 1, updated_at=timezone.now()))
    try:
        with transaction.atomic():
            Position.objects.create(point_id=point, organisation_id=organisation, **values)
    except IntegrityError:
        return False
    return True
