"""All that the page of a circle shows, in a constant number of queries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.utils import timezone

from leercyclus.web.circles import rules
from leercyclus.web.circles.coordinators_queries import Coordinator, coordinators
from leercyclus.web.circles.cycle_queries import current_cycle
from leercyclus.web.circles.lines_queries import MemberLines, lines_of
from leercyclus.web.circles.member_queries import Member, everyone_asked
from leercyclus.web.circles.models import Circle, Cycle, Invitation, Theme, Turn
from leercyclus.web.circles.next_step import Kind, NextStep, Progress, next_step
from leercyclus.web.circles.route import Route
from leercyclus.web.circles.route_queries import route_with
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.circles.ways import opens_calendar, opens_people
from leercyclus.web.days.rules import may_plan_for
from leercyclus.web.days.seen_queries import SeenDay, days_seen, outside_the_rota
from leercyclus.web.days.turn_queries import turns_begun
from leercyclus.web.guests.own_days import OwnDay, most_pressing
from leercyclus.web.guests.own_days_queries import own_days
from leercyclus.web.people.level_queries import counts_by_level
from leercyclus.web.people.levels import Level
from leercyclus.web.people.roles import Actor, Role


@dataclass(frozen=True, slots=True)
class LevelCount:
    """How many people of one level come along; an empty level is not known yet."""

    level: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member as the page shows it: who coordinates, how many people come along, whether anybody was asked.

    `opens_people` and `opens_calendar` say whether the reader may open its delegation and its calendar.
    """

    member: Member
    coordinators: tuple[str, ...]
    levels: tuple[LevelCount, ...]
    was_asked: bool
    opens_people: bool
    opens_calendar: bool

    @property
    def people(self) -> int:
        """Give how many people come along."""
        return sum(one.count for one in self.levels)


@dataclass(frozen=True, slots=True)
class TurnRow:
    """One exchange day: the host and its mark, and the day once that was chosen.

    `turn` and `position` are None for a day that is no turn of the rota. `planned` is its programme, where the reader
    may see that; `may_plan` whether the reader can begin one.
    """

    turn: UUID | None
    position: int | None
    host: str
    place: int
    day: date | None
    is_past: bool
    is_today: bool = False
    planned: SeenDay | None = None
    may_plan: bool = False


@dataclass(frozen=True, slots=True)
class CirclePage:
    """The page of a circle.

    Attributes:
        circle, cycle: the rows; `cycle` is None before there is one.
        members: those that take part or were asked; `gone`: the others that ever were.
        turns: of the cycle, the first day first, with the days that were begun without the rota; themes: of it too.
        lines: what the members wrote; empty where the reader may not read it.
        runners: who runs the circle.
        next: what comes next for the reader.
        asks: a day to come that waits for an answer of the reader, where `next` is about something else.
        route: the signs above the page.
    """

    circle: Circle
    cycle: Cycle | None
    members: tuple[MemberRow, ...]
    gone: tuple[Member, ...]
    turns: tuple[TurnRow, ...]
    themes: tuple[Theme, ...]
    lines: tuple[MemberLines, ...]
    runners: tuple[Coordinator, ...]
    next: NextStep
    asks: OwnDay | None
    route: Route

    @property
    def lacks_second(self) -> bool:
        """Tell whether fewer than two people run the circle."""
        return len({one.person for one in self.runners}) < rules.COORDINATORS

    @property
    def lines_written(self) -> int:
        """Give how many members wrote."""
        return sum(one.is_written for one in self.lines)


def circle_page(facts: CircleFacts, actor: Actor) -> CirclePage:
    """Read the page of a circle for somebody who may see it; fourteen queries, however large it is."""
    circle = Circle.objects.get(pk=facts.id)
    asked = everyone_asked(facts.id)
    members = tuple(one for one in asked if one.takes_part or one.is_invited)
    cycle = current_cycle(facts.id)
    known = coordinators(circle=facts.id, organisations=[one.organisation for one in members])
    lines = lines_of(cycle, members)
    turns = _turns(cycle, members, facts, actor)
    themes = tuple(Theme.objects.filter(cycle=cycle)) if cycle else ()
    open_ = Invitation.objects.filter(membership__circle=facts.id, withdrawn_at__isnull=True)
    invited = frozenset(open_.values_list("membership", flat=True))
    rows = _rows(facts, actor, members, known, invited)
    points = Cycle.objects.filter(pk=cycle.pk, points__isnull=False).count() if cycle else 0
    now = _progress(facts, actor, rows, lines, turns, counts=(len(themes), points))
    step = next_step(now)
    return CirclePage(
        circle=circle,
        cycle=cycle,
        members=rows,
        gone=tuple(one for one in asked if one not in members),
        turns=turns,
        themes=themes,
        lines=lines if rules.may_see_lines(actor, facts) else (),
        runners=tuple(one for one in known if one.circle),
        next=step,
        asks=now.own_day if now.own_day and now.own_day.asks and step.kind is not Kind.OWN_DAY else None,
        route=route_with(facts.id, circle.name, members, actor),
    )


def _rows(
    facts: CircleFacts,
    actor: Actor,
    members: tuple[Member, ...],
    known: tuple[Coordinator, ...],
    invited: frozenset[UUID],
) -> tuple[MemberRow, ...]:
    counts = counts_by_level([one.organisation for one in members if one.takes_part])
    coordinated = {one.organisation for one in known}
    labels = {level.value: str(level.label) for level in Level}
    return tuple(
        MemberRow(
            member=one,
            coordinators=tuple(who.name for who in known if who.organisation == one.organisation),
            levels=tuple(
                LevelCount(level, labels.get(level, ""), count)
                for level, count in counts.get(one.organisation, {}).items()
            ),
            was_asked=one.takes_part or one.membership in invited,
            opens_people=opens_people(actor, facts, one.organisation, has_coordinator=one.organisation in coordinated),
            opens_calendar=opens_calendar(actor, facts, one.organisation),
        )
        for one in members
    )


def _turns(cycle: Cycle | None, members: tuple[Member, ...], facts: CircleFacts, actor: Actor) -> tuple[TurnRow, ...]:
    if cycle is None:
        return ()
    places = {one.organisation: one.place for one in members}
    today = timezone.localdate()
    days = days_seen(actor, facts)
    seen = {one.day.turn_id: one for one in days}
    begun = turns_begun(facts.id)
    rows = [
        TurnRow(
            turn=one.pk,
            position=one.position,
            host=one.host.name,
            place=places.get(one.host_id, len(members)),
            day=one.day,
            is_past=one.day is not None and one.day < today,
            is_today=one.day == today,
            planned=seen.get(one.pk),
            may_plan=one.day is not None
            and one.day >= today
            and one.pk not in begun
            and one.host_id in facts.members
            and may_plan_for(actor, facts, one.host_id),
        )
        for one in Turn.objects.filter(cycle=cycle).select_related("host")
    ]
    for one in outside_the_rota(days, cycle.begins):
        day = one.day.date
        later = next((at for at, row in enumerate(rows) if row.day is None or row.day > day), len(rows))
        place = places.get(one.day.host_id, len(members))
        rows.insert(later, TurnRow(None, None, one.day.host.name, place, day, day < today, day == today, one))
    return tuple(rows)


def _progress(
    facts: CircleFacts,
    actor: Actor,
    rows: tuple[MemberRow, ...],
    lines: tuple[MemberLines, ...],
    turns: tuple[TurnRow, ...],
    *,
    counts: tuple[int, int],
) -> Progress:
    invited = [row for row in rows if row.member.is_invited]
    unasked = [row.member for row in invited if not row.was_asked]
    silent = [one.member for one in lines if not one.is_written]
    own = [one for one in silent if one.organisation in actor.organisations]
    to_write = [one for one in own if rules.may_write_lines(actor, facts, one.organisation)]
    to_answer = [row.member for row in invited if rules.may_answer_for(actor, facts, row.member.organisation)]
    coming = sorted((one for one in turns if one.day and not one.is_past), key=lambda one: one.day or date.max)
    coordinated = actor.organisations_as(Role.MUNICIPALITY_COORDINATOR)
    planned = coming[0].planned if coming else None
    return Progress(
        is_closed=facts.is_closed,
        to_answer=to_answer[0].membership if to_answer else None,
        unasked=tuple(one.name for one in unasked),
        unasked_at=unasked[0].membership if unasked else None,
        waiting=tuple(row.member.name for row in invited if row.was_asked),
        to_write=to_write[0].membership if to_write else None,
        silent=tuple(one.name for one in silent),
        themes=counts[0],
        points=counts[1],
        turns=sum(one.turn is not None for one in turns),
        undated=sum(one.day is None for one in turns),
        next_day=coming[0].day if coming else None,
        next_host=coming[0].host if coming else "",
        next_turn=coming[0].turn if coming and coming[0].may_plan else None,
        programme=planned.day.pk if planned else None,
        is_draft=bool(planned and planned.may_change and not planned.facts.is_published),
        is_today=bool(coming and coming[0].is_today),
        own_day=most_pressing(own_days(actor, facts.id)),
        has_task=rules.may_run_circle(actor, facts) or bool(coordinated & (facts.members | facts.invited)),
    )
