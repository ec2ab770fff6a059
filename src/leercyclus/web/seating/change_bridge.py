"""Weigh a change by hand before it is made: what it costs, and which rules it breaks or mends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from leercyclus.engine.groups.check import Broken, broken_rules
from leercyclus.engine.groups.instance import Seats
from leercyclus.engine.groups.measures import measure, meetings
from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.web.seating import change_sentences as sentences
from leercyclus.web.seating.ground_queries import Ground
from leercyclus.web.seating.limits_bridge import kept_limits, limits_beside
from leercyclus.web.seating.measure_bridge import question_for, reached_by, seats_in
from leercyclus.web.seating.models import Plan
from leercyclus.web.seating.naming import TABLE
from leercyclus.web.seating.question_bridge import DayQuestion, question_of
from leercyclus.web.seating.sentences import people
from leercyclus.web.seating.shifting import Shift, shifted

_CHANGING = {"found", "seats", "smallest", "largest"}
"""Figures of a broken rule that differ while it is the same rule in the same place."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a change by hand does to a plan.

    Attributes:
        phrases: what becomes more or less, the weightiest first; none where nothing does.
        broken: rules that are broken by it, or more than before.
        mended: rules that were broken and no longer are.
    """

    phrases: tuple[Reason, ...]
    broken: tuple[Reason, ...]
    mended: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Scale:
    """A plan as it is, to hold changes against.

    Attributes:
        question: the day with as many tables as the plan has, of all sizes that the day allows.
        rounds: of the plan.
    """

    question: DayQuestion
    rounds: Sequence[Mapping[str, Any]]
    seats: Seats
    reached: Mapping[str, Any]
    broken: Mapping[tuple[object, ...], Broken]

    @classmethod
    def of(cls, ground: Ground, plan: Plan) -> Scale:
        """Measure a plan as it is.

        Args:
            ground: what the day is made of.
            plan: which.
        """
        tables = {UUID(one["slot"]): sum(group["offer"] is None for group in one["groups"]) for one in plan.rounds}
        question = question_of(ground, tables=tables, is_loose=True)
        seats = seats_in(question, plan.rounds)
        return cls(question, plan.rounds, seats, reached_by(question.instance, seats), _broken(question, seats))

    def refused(self, shift: Shift) -> Reason | None:
        """Say why a change cannot be; None where it can."""
        number = next((n for n, one in enumerate(self.question.rounds) if one.slot.pk == shift.slot), None)
        if number is None or all(one["slot"] != str(shift.slot) for one in self.rounds):
            return sentences.NOT_IN_PLAN()
        label, words = self.question.rounds[number].label, self.question.naming.words
        for one in shift.moved:
            if unable := self.stays(str(one), number):
                return unable
        now = self.groups_of(number)
        if shift.partner:
            both = {now.get(str(one)) for one in shift.moved}
            return sentences.NOBODY_TO_SWAP(slot=label) if None in both or len(both) == 1 else None
        wanted = str(shift.offer) if shift.offer else f"{TABLE}{shift.table}"
        if wanted not in {group.id for group in self.question.rounds[number].groups}:
            return sentences.NO_SUCH_SEAT(slot=label)
        is_there = now.get(str(shift.registration)) == wanted
        return sentences.SITS_THERE(person=words[str(shift.registration)]) if is_there else None

    def stays(self, person: str, number: int) -> Reason | None:
        """Say why nobody can move a person in a round, by its number from 0; None for who can."""
        label, words = self.question.rounds[number].label, self.question.naming.words
        if person not in self.question.instance.by_id:
            return sentences.NOT_COMING()
        if offer := self.question.rounds[number].leaders.get(person):
            return sentences.LEADS(person=words[person], slot=label, offer=words[offer])
        if all(one.id != person for one in self.question.instance.present(number)):
            return sentences.NOT_THERE(person=words[person], slot=label)
        return None

    def groups_of(self, number: int) -> dict[str, str]:
        """Give by person the id of the group in a round, by its number from 0."""
        groups = self.question.instance.rounds[number]
        return {one: group.id for group, ids in zip(groups, self.seats[number], strict=True) for one in ids}

    def cost_of(self, shift: Shift) -> Cost:
        """Weigh a change that is not refused."""
        seats = self.after(shift)
        broken = _broken(self.question, seats)
        new = [one for key, one in broken.items() if key not in self.broken or one.count > self.broken[key].count]
        return Cost(
            phrases=tuple(_phrases(self.reached, reached_by(self.question.instance, seats))),
            broken=tuple(one.reason for one in new),
            mended=tuple(one.reason for key, one in self.broken.items() if key not in broken),
        )

    def cheapest(self, shifts: Iterable[Shift], most: int) -> Iterator[tuple[Shift, Cost]]:
        """Give the changes that break no rule and cost least, the best first.

        Args:
            shifts: changes that are not refused.
            most: so many at most.
        """
        found = 0
        # All are measured, which is quick; rules are looked at of the best ones only, until there are enough.
        for shift in sorted(shifts, key=self._loss):
            if found == most:
                return
            cost = self.cost_of(shift)
            if not cost.broken:
                found += 1
                yield shift, cost

    def across(self, shift: Shift) -> dict[UUID, tuple[int, int]]:
        """Give by who moves how many people from another municipality the person meets now, and after the change."""
        instance = self.question.instance
        met, meets = meetings(instance, self.seats), meetings(instance, self.after(shift))
        return {one: (len(met[str(one)].across), len(meets[str(one)].across)) for one in shift.moved}

    def after(self, shift: Shift) -> Seats:
        """Give the seats after a change."""
        return seats_in(self.question, shifted(self.rounds, shift))

    def _loss(self, shift: Shift) -> tuple[float, ...]:
        """Rank changes: meetings first, then spread, wishes and hopes, then how many people move."""
        after = measure(self.question.instance, self.after(shift))
        return (
            -after.cross,
            after.spread_dev,
            -(after.wishes or 0.0),
            -after.hopes,
            -after.fewest_cross,
            len(shift.moved),
        )


def changed_plan(ground: Ground, plan: Plan, shift: Shift, *, anyway: bool) -> Plan:
    """Give a row that was not kept yet: the plan after a change by hand, measured again.

    Args:
        ground: what the day is made of.
        plan: the one that is changed; it stays as it is.
        shift: what changes.
        anyway: make it although it breaks a rule.

    Raises:
        BadInput: the change cannot be, or breaks a rule and `anyway` was not said.
    """
    scale = Scale.of(ground, plan)
    if refused := scale.refused(shift):
        raise BadInput(refused)
    broken = scale.cost_of(shift).broken
    if broken and not anyway:
        raise BadInput(*broken)
    rounds = shifted(plan.rounds, shift)
    question = question_for(ground, rounds)
    seats = seats_in(question, rounds)
    reached = reached_by(question.instance, seats)
    limits = dict(limits_beside(question, seats, reached, kept_limits(ground, plan.search, plan.bounds)))
    return Plan(
        day_id=plan.day_id,
        search=plan.search,
        based_on=plan,
        label=Plan.Label.CHANGED,
        rounds=rounds,
        reached=reached,
        bounds=limits,
        at_spread=limits,
    )


def _broken(question: DayQuestion, seats: Seats) -> dict[tuple[object, ...], Broken]:
    """Give the rules that a plan breaks, each by what and where it is."""
    found: dict[tuple[object, ...], Broken] = {}
    for one in broken_rules(question.instance, seats):
        figures = sorted((name, str(value)) for name, value in one.reason.figures.items() if name not in _CHANGING)
        found[one.reason.rule.id, one.round, *figures] = one
    return found


def _phrases(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Reason]:
    """Say what becomes more or less."""
    s = sentences
    yield from _more(
        after["cross"] - before["cross"], (s.MEETING_MORE, s.MEETINGS_MORE), (s.MEETING_LESS, s.MEETINGS_LESS)
    )
    mixed = after["mixed"] - before["mixed"]
    yield from _more(mixed, (s.MIXED_MORE, s.MIXED_MORE_MANY), (s.MIXED_LESS, s.MIXED_LESS_MANY))
    spread = after["spread_dev"] - before["spread_dev"]
    if spread and not mixed:
        yield s.LESS_EVEN() if spread > 0 else s.EVENER()
    yield from _more(after["hopes"] - before["hopes"], (s.HOPE_MORE, s.HOPES_MORE), (s.HOPE_LESS, s.HOPES_LESS))
    shares = [100 * (one["wishes"] or 0.0) for one in (before, after)]
    if round(shares[0]) != round(shares[1]):
        yield s.WISHES(before=shares[0], after=shares[1])
    if after["fewest_cross"] != before["fewest_cross"]:
        yield s.FEWEST(before=before["fewest_cross"], after=people(after["fewest_cross"]))


def _more(change: int, more: tuple[Any, Any], less: tuple[Any, Any]) -> Iterator[Reason]:
    if change:
        one, many = more if change > 0 else less
        yield (one if abs(change) == 1 else many)(count=sentences.number_of(abs(change)))
