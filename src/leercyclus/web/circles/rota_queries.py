"""Read the rota of a cycle: its turns, who hosted before, what members wish, and who hears of a day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from leercyclus.web.circles.circle_queries import circle_facts
from leercyclus.web.circles.coordinators_queries import coordinators, held_today, readers
from leercyclus.web.circles.models import Cycle, HostWish, Membership, Turn
from leercyclus.web.circles.rota_rules import TurnFacts, WishFacts
from leercyclus.web.mail.reader import Reader
from leercyclus.web.people.roles import Role


@dataclass(frozen=True, slots=True)
class Past:
    """Who hosted before, and who was a guest how often: days by organisation."""

    hosted: Counter[UUID]
    received: Counter[UUID]


def wish_facts(circle: UUID, organisation: UUID) -> WishFacts | None:
    """Give the facts of what a member says about hosting; None where it does not take part."""
    facts = circle_facts(circle)
    return WishFacts(facts, organisation) if facts and organisation in facts.members else None


def turn_facts(circle: UUID, turn: UUID) -> TurnFacts | None:
    """Give the facts of a turn; None where it is of another circle."""
    facts = circle_facts(circle)
    if facts is None or not Turn.objects.filter(pk=turn, cycle__circle=circle).exists():
        return None
    return TurnFacts(facts, turn)


def turns_of(cycle: UUID) -> list[Turn]:
    """List the turns of a cycle in order, with their hosts; one query."""
    return list(Turn.objects.filter(cycle=cycle).select_related("host").order_by("position"))


def whole_turn(turn: UUID) -> Turn:
    """Give a turn with its host, its cycle and its circle; one query."""
    return Turn.objects.select_related("host", "cycle__circle").get(pk=turn)


def past_of(cycle: Cycle) -> Past:
    """Count who hosted and who was a guest in earlier cycles of the same circle; two queries.

    A municipality was a guest on the days after it said that it takes part and up to its last day.
    """
    joined = Membership.objects.filter(circle=cycle.circle_id, state=Membership.State.ACCEPTED)
    since = list(joined.values_list("organisation", "answered_at", "left_on"))
    hosted: Counter[UUID] = Counter()
    received: Counter[UUID] = Counter()
    before = Turn.objects.filter(cycle__circle=cycle.circle_id, cycle__begins__lt=cycle.begins, day__isnull=False)
    for host, day in before.values_list("host", "day"):
        if day is None:
            continue
        hosted[host] += 1
        for organisation, answered_at, left_on in since:
            was_there = (answered_at is None or answered_at.date() <= day) and (left_on is None or left_on >= day)
            received[organisation] += was_there and organisation != host
    return Past(hosted, received)


def wishes_of(cycle: UUID) -> dict[UUID, HostWish]:
    """Give what members say about hosting in a cycle, by organisation; one query."""
    return {one.organisation_id: one for one in HostWish.objects.filter(cycle=cycle)}


def name_of_member(circle: UUID, organisation: UUID) -> str:
    """Give the name of a municipality in a circle; an empty text where it is in none."""
    found = Membership.objects.filter(circle=circle, organisation=organisation).select_related("organisation").first()
    return found.organisation.name if found else ""


def who_hears_of_a_day(circle: UUID, organisations: Collection[UUID]) -> tuple[Reader, ...]:
    """Give who is told about a day: all coordinators, and the executive secretariats of the members; two queries."""
    found = {one.address: one for one in readers(coordinators(circle=circle, organisations=organisations))}
    wanted = held_today().filter(role=Role.EXECUTIVE_SECRETARIAT, organisation__in=list(organisations))
    for grant in wanted.select_related("person").order_by("person__name", "person"):
        if grant.person.email:
            reader = Reader(grant.person.email, grant.person.language, grant.person_id)
            found.setdefault(reader.address, reader)
    return tuple(found.values())


def is_over(cycle: Cycle, today: date) -> bool:
    """Tell whether a cycle has no days left."""
    return cycle.ends <= today
