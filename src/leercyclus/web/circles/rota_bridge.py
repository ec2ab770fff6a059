"""The rota page: what was agreed, what members wish, and what the engine proposes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.utils import timezone

from leercyclus.engine.reasons import BadInput, Language
from leercyclus.engine.rota import plan
from leercyclus.engine.rota.dates import say_date
from leercyclus.web.circles import rota_sentences as sentences
from leercyclus.web.circles.member_queries import Member
from leercyclus.web.circles.models import Cycle, HostWish, Turn
from leercyclus.web.circles.rota_queries import is_over
from leercyclus.web.circles.rota_question_bridge import RotaGround, ground_of, in_short, question_for
from leercyclus.web.circles.rota_rules import as_seen, may_wish
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.days.choice_queries import turns_to_plan
from leercyclus.web.days.seen_queries import SeenDay, days_seen, outside_the_rota
from leercyclus.web.people.roles import Actor


@dataclass(frozen=True, slots=True)
class RotaAsked:
    """What somebody asks of a rota: how many days, at least how far apart, and whether a new proposal is wanted."""

    turns: int
    between: int
    is_wanted: bool


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member in the rota.

    Attributes:
        member: which.
        wish: what it says about hosting, in words.
        not_before, not_after: within which days it likes to host; None for any.
        hosted, received: days before this cycle.
        entries: how many entries its calendar has in this cycle; 0 means that nobody knows when it can come.
        until: the last day of these.
        may_wish: whether the reader may change the wish.
    """

    member: Member
    wish: str
    not_before: date | None
    not_after: date | None
    hosted: int
    received: int
    entries: int
    until: date | None
    may_wish: bool


@dataclass(frozen=True, slots=True)
class Journey:
    """How long a member travels one way; None where that is not known."""

    member: Member
    minutes: float | None


@dataclass(frozen=True, slots=True)
class TurnRow:
    """A turn, agreed or proposed.

    Attributes:
        number: from 1.
        turn: the row; None for a proposal.
        host: who hosts, by name.
        place: of the host among the members, for its mark; -1 for one that takes part no more.
        day: when; None when it is not chosen yet.
        why: why this host; empty for what was agreed.
        told: who is free on the day and who is not, in sentences.
        journeys: of the guests.
        planned: the programme of its day, where the reader may see that.
        may_plan: whether the reader can begin to plan it.
    """

    number: int
    turn: Turn | None
    host: str
    place: int
    day: date | None
    why: str
    told: tuple[str, ...]
    journeys: tuple[Journey, ...]
    planned: UUID | None = None
    may_plan: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the engine proposes: turns, what was given up and why, what is not known, and the proof in words."""

    turns: tuple[TurnRow, ...]
    given_up: tuple[str, ...]
    notes: tuple[str, ...]
    proof: str
    minutes: tuple[Journey, ...]
    hosts: str
    """The ids of the hosts in order, as the form sends them back."""


@dataclass(frozen=True, slots=True)
class RotaPage:
    """All that the rota page shows; `seen` is the mark of the rota, `problems` say why there is no proposal.

    `outside` are the days that are no turn, each with the place of its host among the members, for its mark.
    """

    cycle: Cycle
    members: tuple[MemberRow, ...]
    turns: tuple[TurnRow, ...]
    outside: tuple[tuple[SeenDay, int], ...]
    proposal: Proposal | None
    problems: tuple[str, ...]
    asked: RotaAsked
    seen: str
    is_over: bool

    @property
    def without_calendar(self) -> tuple[MemberRow, ...]:
        """The members of which nobody knows when they can come."""
        return tuple(one for one in self.members if not one.entries)


def answer_rota(actor: Actor, facts: CircleFacts, cycle: Cycle, asked: RotaAsked, language: Language) -> RotaPage:
    """Give the rota of a cycle, with a proposal where one is wanted or nothing was agreed yet.

    Args:
        actor: who asks.
        facts: of the circle.
        cycle: of which.
        asked: how many days, and how far apart.
        language: of the reader.
    """
    ground = ground_of(cycle)
    turns = asked.turns or max(len(ground.turns), len(ground.members))
    asked = RotaAsked(turns, asked.between, asked.is_wanted or not ground.turns)
    proposal: Proposal | None = None
    problems: tuple[str, ...] = ()
    if asked.is_wanted:
        proposal, problems = _proposed(ground, asked, language)
    seen = days_seen(actor, facts)
    places = {one.organisation: one.place for one in ground.members}
    return RotaPage(
        cycle=cycle,
        members=tuple(_member_rows(ground, actor, facts)),
        turns=tuple(_agreed(ground, actor, facts, seen)),
        outside=tuple((one, places.get(one.day.host_id, -1)) for one in outside_the_rota(seen, cycle.begins)),
        proposal=proposal,
        problems=problems,
        asked=asked,
        seen=as_seen((one.pk, one.version) for one in ground.turns),
        is_over=is_over(cycle, timezone.localdate()),
    )


def _proposed(ground: RotaGround, asked: RotaAsked, language: Language) -> tuple[Proposal | None, tuple[str, ...]]:
    """Ask the engine, or say why there is nothing to ask."""
    if is_over(ground.cycle, timezone.localdate()):
        return None, (sentences.CYCLE_OVER(ends=say_date(ground.last.toordinal())).say(language),)
    if len(ground.members) < 2:  # noqa: PLR2004 - a rota needs somebody to visit
        return None, (sentences.ALONE(count=len(ground.members)).say(language),)
    wanted = asked.turns - len(ground.fixed)
    if wanted < 1:
        return None, (sentences.NO_TURNS().say(language),)
    question = question_for(ground, turns=wanted, between=asked.between, fixed=ground.fixed)
    try:
        found = plan(question)
    except BadInput as bad:
        return None, tuple(bad.say(language))
    by_id = {str(one.organisation): one for one in ground.members}
    rows = tuple(
        TurnRow(
            number=len(ground.fixed) + turn.number + 1,
            turn=None,
            host=by_id[turn.host].name,
            place=by_id[turn.host].place,
            day=date.fromordinal(day.day),
            why=turn.reason.say(language),
            told=tuple(one.say(language) for one in in_short(ground, day)),
            journeys=_journeys(ground, by_id[turn.host].organisation),
        )
        for turn, day in zip(found.hosts.turns, found.days, strict=True)
    )
    return Proposal(
        turns=rows,
        given_up=tuple(one.say(language) for one in found.hosts.given_up),
        notes=tuple(one.say(language) for one in found.hosts.notes),
        proof=found.proof.say(language),
        minutes=tuple(Journey(by_id[one], minutes) for one, minutes in found.hosts.minutes.items()),
        hosts=" ".join(turn.host for turn in found.hosts.turns),
    ), ()


def _agreed(ground: RotaGround, actor: Actor, facts: CircleFacts, seen: Iterable[SeenDay]) -> Iterator[TurnRow]:
    by_id = {one.organisation: one for one in ground.members}
    programmes = {one.day.turn_id: one.day.pk for one in seen}
    can_begin = {one.id for one in turns_to_plan(actor, facts)}
    for turn in ground.turns:
        member = by_id.get(turn.host_id)
        yield TurnRow(
            number=turn.position,
            turn=turn,
            host=turn.host.name,
            place=member.place if member else -1,
            day=turn.day,
            why="",
            told=(),
            journeys=_journeys(ground, turn.host_id),
            planned=programmes.get(turn.pk),
            may_plan=turn.pk in can_begin,
        )


def _journeys(ground: RotaGround, host: UUID) -> tuple[Journey, ...]:
    """Give how long every guest travels to a host."""
    rows = [one.organisation for one in ground.members]
    if host not in rows:
        return ()
    column = rows.index(host)
    return tuple(
        Journey(one, minutes if (minutes := ground.minutes[row][column]) >= 0 else None)  # NaN is not
        for row, one in enumerate(ground.members)
        if row != column
    )


def _member_rows(ground: RotaGround, actor: Actor, facts: CircleFacts) -> Iterator[MemberRow]:
    for one in ground.members:
        wish = ground.wishes.get(one.organisation)
        calendar = ground.calendars[one.organisation]
        yield MemberRow(
            member=one,
            wish=str((wish or HostWish()).get_wish_display()),
            not_before=wish.not_before if wish else None,
            not_after=wish.not_after if wish else None,
            hosted=ground.past.hosted[one.organisation],
            received=ground.past.received[one.organisation],
            entries=calendar.entries,
            until=calendar.until,
            may_wish=may_wish(actor, facts, one.organisation),
        )
