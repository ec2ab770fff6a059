"""The rota of a cycle as a question to the engine, and the engine's days in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import cast
from uuid import UUID

from django.utils import timezone

from leercyclus.engine.reasons import Reason
from leercyclus.engine.rota import Day, Kind, Obstacle, Question, Wish, look_at
from leercyclus.engine.rota import Member as RotaMember
from leercyclus.engine.rota.dates import say_date
from leercyclus.engine.rota.question import Attitude
from leercyclus.web.calendars.calendar_queries import CalendarWithin, calendars_within
from leercyclus.web.circles import rota_sentences as sentences
from leercyclus.web.circles.member_queries import Member, members_of
from leercyclus.web.circles.models import Cycle, HostWish, Turn
from leercyclus.web.circles.rota_queries import Past, past_of, turns_of, wishes_of
from leercyclus.web.circles.rota_rules import DAYS_BETWEEN
from leercyclus.web.municipalities.journeys_queries import Minutes, journey_minutes

ATTITUDES: Mapping[str, Attitude] = {"gladly": "wants", "rather_not": "rather_not", "cannot": "cannot"}


@dataclass(frozen=True, slots=True)
class RotaGround:
    """All that a rota is made of.

    Attributes:
        cycle: of which.
        members: those that take part, in order.
        turns: as they are agreed, in order.
        past: who hosted and was a guest in earlier cycles.
        wishes: by organisation.
        calendars: by organisation, from `first` to `last`.
        minutes: one way, in the order of the members.
        first: first day that can still be chosen.
        last: last day of the cycle.
    """

    cycle: Cycle
    members: tuple[Member, ...]
    turns: tuple[Turn, ...]
    past: Past
    wishes: dict[UUID, HostWish] = field(default_factory=dict)
    calendars: dict[UUID, CalendarWithin] = field(default_factory=dict)
    minutes: Minutes = ()
    first: date = date.min
    last: date = date.min

    @property
    def fixed(self) -> tuple[Turn, ...]:
        """The turns of which the day was chosen."""
        return tuple(one for one in self.turns if one.day is not None)


def ground_of(cycle: Cycle) -> RotaGround:
    """Read all that a rota is made of; six queries, however many members and turns."""
    members = tuple(one for one in members_of(cycle.circle_id) if one.takes_part)
    first, last = max(cycle.begins, timezone.localdate() + timedelta(days=1)), cycle.ends
    return RotaGround(
        cycle=cycle,
        members=members,
        turns=tuple(turns_of(cycle.pk)),
        past=past_of(cycle),
        wishes=wishes_of(cycle.pk),
        calendars=calendars_within([one.organisation for one in members], min(cycle.begins, first), last),
        minutes=journey_minutes([one.code for one in members]),
        first=first,
        last=last,
    )


def question_for(ground: RotaGround, *, turns: int, between: int, fixed: Sequence[Turn] = ()) -> Question:
    """Put a rota to the engine.

    Args:
        ground: what it is made of.
        turns: how many days are to be planned, the fixed ones not among them.
        between: least number of days from one turn to the next.
        fixed: turns whose day was chosen: they count as hosted, and the others follow the last of them.
    """
    hosted, received = ground.past.hosted.copy(), ground.past.received.copy()
    first = ground.first
    for turn in fixed:
        hosted[turn.host_id] += 1
        received.update(one.organisation for one in ground.members if one.organisation != turn.host_id)
        if turn.day is not None:
            first = max(first, turn.day + timedelta(days=between))
    members = tuple(
        _member(ground, one, hosted[one.organisation], received[one.organisation]) for one in ground.members
    )
    return Question(members, turns, first.toordinal(), ground.last.toordinal(), between, ground.minutes)


def question_of_turn(ground: RotaGround) -> Question:
    """Put the days of single turns to the engine: the whole window, and as many turns as the rota has."""
    return question_for(ground, turns=len(ground.turns), between=DAYS_BETWEEN)


def day_of_turn(turn: Turn, day: date) -> Day:
    """Look at one day for one turn: who is free and who is not."""
    ground = ground_of(turn.cycle)
    return look_at(question_of_turn(ground), day.toordinal(), host_in(ground, turn))


def host_in(ground: RotaGround, turn: Turn) -> str | None:
    """Give the host of a turn as the engine knows it; None for one that takes part no more."""
    return str(turn.host_id) if turn.host_id in {one.organisation for one in ground.members} else None


def near_turns(ground: RotaGround, turn: UUID, day: date) -> tuple[Reason, ...]:
    """Say which other turns are near a day."""
    return tuple(
        sentences.NEAR_A_TURN(
            turn=other.position, date=say_date(other.day.toordinal()), days=abs((day - other.day).days)
        )
        for other in ground.turns
        if other.pk != turn and other.day is not None and abs((day - other.day).days) < DAYS_BETWEEN
    )


def empty_in(ground: RotaGround) -> frozenset[str]:
    """Give the members whose calendar holds nothing, so that nobody knows when they can come."""
    return frozenset(str(one.organisation) for one in ground.members if not ground.calendars[one.organisation].entries)


def all_free(ground: RotaGround) -> Reason:
    """Say that nothing stands in the way, and of how many members nothing is known."""
    count = len(empty_in(ground))
    if count == 1:
        return sentences.NOTHING_KNOWN_OF_ONE()
    return sentences.NOTHING_KNOWN(count=count) if count else sentences.ALL_FREE()


def in_short(ground: RotaGround, day: Day) -> tuple[Reason, ...]:
    """Say of a day who is free, who is hindered and who cannot, by name."""
    names = {str(one.organisation): one.name for one in ground.members}
    if not day.free + day.hindered + day.blocked:
        return day.reasons
    if len(day.free) == len(names):
        return (all_free(ground),)
    empty = empty_in(ground)
    told = (
        (sentences.BLOCKED_ARE, day.blocked),
        (sentences.HINDERED_ARE, day.hindered),
        (sentences.ONLY_FREE, [one for one in day.free if one not in empty]),
        (sentences.EMPTY_ARE, [one for one in day.free if one in empty]),
    )
    return tuple(rule(names=", ".join(names[one] for one in ids)) for rule, ids in told if ids)


def _member(ground: RotaGround, member: Member, hosted: int, received: int) -> RotaMember:
    wish = ground.wishes.get(member.organisation)
    said = ATTITUDES.get(wish.wish) if wish else None
    days = ground.calendars[member.organisation].days
    return RotaMember(
        id=str(member.organisation),
        name=member.name,
        hosted=hosted,
        received=received,
        wishes=(Wish(said),) if said else (),
        not_before=wish.not_before.toordinal() if wish and wish.not_before else None,
        not_after=wish.not_after.toordinal() if wish and wish.not_after else None,
        obstacles={
            day.toordinal(): tuple(Obstacle(cast("Kind", one.kind), one.title) for one in found)
            for day, found in days.items()
        },
    )
