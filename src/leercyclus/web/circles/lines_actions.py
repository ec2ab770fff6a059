"""Write the three lines of a member, and remind who has not written."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.db import transaction

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import record
from leercyclus.web.circles import sentences
from leercyclus.web.circles.coordinators_queries import coordinators, readers
from leercyclus.web.circles.lines_queries import without_lines
from leercyclus.web.circles.mail_actions import mail_lines_reminder
from leercyclus.web.circles.member_queries import members_of
from leercyclus.web.circles.models import Cycle, Membership, ThreeLines
from leercyclus.web.design.forms import Conflict
from leercyclus.web.people.roles import Actor


@dataclass(frozen=True, slots=True)
class Lines:
    """What a member starts from, what it is proud of and where it is stuck; 280 characters each at most."""

    start: str = ""
    proud: str = ""
    stuck: str = ""


def write_three_lines(*, actor: Actor, cycle: UUID, organisation: UUID, lines: Lines, version: int = 0) -> ThreeLines:
    """Write the three lines of a member for a cycle.

    Args:
        actor: who writes.
        cycle: for which.
        organisation: of which member.
        lines: the three; an empty one is one not written.
        version: of the row that the form was filled from; 0 when there was none.

    Raises:
        BadInput: the municipality does not take part.
        Conflict: somebody else wrote meanwhile.
    """
    with transaction.atomic():
        circle = Cycle.objects.select_for_update().get(pk=cycle).circle_id
        if organisation not in {one.organisation for one in members_of(circle) if one.takes_part}:
            raise BadInput(sentences.NOT_A_MEMBER(name=_name(circle, organisation)))
        found = ThreeLines.objects.filter(cycle=cycle, organisation=organisation).first()
        if (found.version if found else 0) != version:
            theirs = {name: getattr(found, name, "") for name in ("start", "proud", "stuck")}
            raise Conflict(version=found.version if found else 0, theirs=theirs)
        written = found or ThreeLines(cycle_id=cycle, organisation_id=organisation, version=0)
        written.start, written.proud, written.stuck = lines.start, lines.proud, lines.stuck
        written.updated_by_id = actor.person
        written.version += 1
        written.save()
        filled = [name for name in ("start", "proud", "stuck") if getattr(lines, name)]
        record(
            actor=actor,
            what="lines.written",
            circle=circle,
            organisation=organisation,
            thing=written.pk,
            facts={"filled": list(filled)},
        )
    return written


def remind_lines(*, actor: Actor, circle: UUID) -> tuple[str, ...]:
    """Ask the coordinators of the members that have not written their three lines; give the names of those members."""
    with transaction.atomic():
        missing = without_lines(circle)
        rows = {
            row.organisation_id: row
            for row in Membership.objects.filter(circle=circle).select_related("circle", "organisation")
        }
        found = coordinators(circle=circle, organisations=[one.organisation for one in missing])
        for one in missing:
            to = readers([who for who in found if who.organisation == one.organisation])
            row = rows[one.organisation]
            mail_lines_reminder(circle=row.circle, membership=row, to=to)
        if missing:
            record(actor=actor, what="lines.reminded", circle=circle, facts={"members": len(missing)})
    return tuple(one.name for one in missing)


def _name(circle: UUID, organisation: UUID) -> str:
    row = Membership.objects.filter(circle=circle, organisation=organisation).select_related("organisation").first()
    return row.organisation.name if row else str(organisation)
