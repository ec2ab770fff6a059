"""The three lines of the members, side by side."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from leercyclus.web.circles.circle_queries import circle_facts
from leercyclus.web.circles.cycle_queries import current_cycle
from leercyclus.web.circles.member_queries import Member, members_of
from leercyclus.web.circles.models import Circle, Cycle, ThreeLines
from leercyclus.web.circles.rules import CircleFacts


@dataclass(frozen=True, slots=True)
class MemberLines:
    """What one member wrote; `written_at` is None where it wrote nothing."""

    member: Member
    start: str = ""
    proud: str = ""
    stuck: str = ""
    written_at: datetime | None = None
    version: int = 0

    @property
    def is_written(self) -> bool:
        """Tell whether there is any line."""
        return bool(self.start or self.proud or self.stuck)


@dataclass(frozen=True, slots=True)
class LinesFacts:
    """The membership whose lines an address names, with its circle."""

    circle: CircleFacts
    organisation: UUID
    cycle: UUID
    cycle_name: str
    circle_name: str
    lines: MemberLines


def lines_of(cycle: Cycle | None, members: tuple[Member, ...]) -> tuple[MemberLines, ...]:
    """Give what every member that takes part wrote for a cycle, in the order of the circle; one query."""
    rows = {row.organisation_id: row for row in ThreeLines.objects.filter(cycle=cycle)} if cycle else {}
    return tuple(_lines(one, rows.get(one.organisation)) for one in members if one.takes_part)


def without_lines(circle: UUID) -> tuple[Member, ...]:
    """List the members that take part and wrote nothing yet."""
    found = lines_of(current_cycle(circle), members_of(circle))
    return tuple(one.member for one in found if not one.is_written)


def lines_facts(circle: UUID, membership: UUID) -> LinesFacts | None:
    """Give what an address about the three lines of one member names; None where there is no such member or cycle."""
    facts = circle_facts(circle)
    cycle = current_cycle(circle)
    members = members_of(circle)
    one = next((one for one in members if one.membership == membership), None)
    if facts is None or cycle is None or one is None:
        return None
    found = next((lines for lines in lines_of(cycle, members) if lines.member == one), MemberLines(one))
    name = Circle.objects.values_list("name", flat=True).get(pk=circle)
    return LinesFacts(facts, one.organisation, cycle.pk, cycle.name, name, found)


def _lines(member: Member, row: ThreeLines | None) -> MemberLines:
    if row is None:
        return MemberLines(member)
    return MemberLines(member, row.start, row.proud, row.stuck, row.updated_at, row.version)
