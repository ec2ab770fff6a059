"""The circles of one person, as the list shows them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from uuid import UUID

from django.utils import timezone

from leercyclus.web.circles.circle_queries import circles_for
from leercyclus.web.circles.member_queries import Member
from leercyclus.web.circles.models import Circle, Membership, Turn
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.circles.standing import Standing, standing
from leercyclus.web.people.roles import Actor
from leercyclus.web.purse.rules import may_see_purse


@dataclass(frozen=True, slots=True)
class CircleRow:
    """A circle in the list: who is in it, whether an answer is waited for, and the first day to come.

    `opens_purse` says whether the reader may open who gave and who received.
    """

    circle: Circle
    members: tuple[Member, ...]
    asks_you: bool
    next_turn: Turn | None
    opens_purse: bool = False

    @property
    def facts(self) -> CircleFacts:
        """What the rules know of the circle."""
        return CircleFacts(
            self.circle.pk,
            frozenset(one.organisation for one in self.members if one.takes_part),
            frozenset(one.organisation for one in self.members if one.is_invited),
            is_closed=self.circle.closed_on is not None,
        )


def circle_rows(actor: Actor) -> tuple[CircleRow, ...]:
    """List the circles that somebody may see, those that are closed last; three queries."""
    today = timezone.localdate()
    circles = circles_for(actor)
    members: dict[UUID, list[Member]] = defaultdict(list)
    for row in Membership.objects.filter(circle__in=circles).select_related("organisation"):
        stands = standing(row.state, row.left_on, today)
        if stands in {Standing.ACCEPTED, Standing.INVITED}:
            among = members[row.circle_id]
            code = row.organisation.municipality_id or ""
            among.append(Member(row.pk, row.organisation_id, code, row.organisation.name, stands, len(among)))
    turns: dict[UUID, Turn] = {}
    for turn in Turn.objects.filter(cycle__circle__in=circles, day__gte=today).select_related("host", "cycle"):
        known = turns.get(turn.cycle.circle_id)
        if known is None or (turn.day is not None and known.day is not None and turn.day < known.day):
            turns[turn.cycle.circle_id] = turn
    rows = [
        CircleRow(
            circle=one,
            members=tuple(members[one.pk]),
            asks_you=any(
                member.is_invited and member.organisation in actor.organisations for member in members[one.pk]
            ),
            next_turn=turns.get(one.pk),
        )
        for one in circles
    ]
    rows = [replace(row, opens_purse=may_see_purse(actor, row.facts)) for row in rows]
    return tuple(sorted(rows, key=lambda row: (row.circle.closed_on is not None, not row.asks_you)))
