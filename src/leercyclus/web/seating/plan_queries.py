"""Read plans: the version that holds, and who sits where in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.seating.models import Plan


@dataclass(frozen=True, slots=True)
class PlacedGroup:
    """One group of one round.

    Attributes:
        slot: in which slot.
        table: its number from 1; None for a workshop or visit.
        offer: the workshop or visit; None for a table.
        people: ids of registrations, whoever leads among them.
        leader: the registration of who leads the workshop or receives at the visit; None where that one is not among
            who comes.
    """

    slot: UUID
    table: int | None
    offer: UUID | None
    people: tuple[UUID, ...]
    leader: UUID | None = None

    @property
    def taking_part(self) -> tuple[UUID, ...]:
        """Give who takes part: all but who leads, who takes no place."""
        return tuple(one for one in self.people if one != self.leader)


def published_plan(day: UUID) -> Plan | None:
    """Give the plan that holds for a day: the highest version; None where none was published; one query."""
    return Plan.objects.filter(day=day, number__isnull=False).order_by("-number").first()


def last_published(day: UUID) -> tuple[Plan | None, Plan | None]:
    """Give the plan that holds for a day and the version before it; None where there is none; one query."""
    found = list(Plan.objects.filter(day=day, number__isnull=False).order_by("-number")[:2])
    return (found[0] if found else None, found[1] if len(found) > 1 else None)


def version_of(day: UUID, number: int) -> Plan | None:
    """Give a version of the groups of a day by its number; None where there is none; one query."""
    return Plan.objects.filter(day=day, number=number).first()


def proposed_plan(search: UUID) -> UUID | None:
    """Give the plan that a search proposes, the good middle; None while it has none; one query."""
    return Plan.objects.filter(search=search, is_proposed=True).values_list("pk", flat=True).first()


def placed(plan: Plan) -> Iterator[PlacedGroup]:
    """Give the groups of a plan, round by round, in the order in which they are kept."""
    for one in plan.rounds:
        for group in one["groups"]:
            offer = UUID(group["offer"]) if group["offer"] else None
            leader = UUID(group["leader"]) if group.get("leader") else None
            people = tuple(map(UUID, group["people"]))
            yield PlacedGroup(UUID(one["slot"]), group["table"], offer, people, leader if leader in people else None)
