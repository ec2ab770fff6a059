"""The page on which a plan is changed by hand: whom, in which round, where to, and what that costs first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from leercyclus.engine.reasons import Language, Reason
from leercyclus.web.guests.coming_queries import Coming
from leercyclus.web.seating import change_sentences as sentences
from leercyclus.web.seating.change_bridge import Cost, Scale
from leercyclus.web.seating.drawing import DrawnRound, DrawnSeat
from leercyclus.web.seating.drawn_queries import drawn_rounds
from leercyclus.web.seating.ground_queries import Ground, ground_of
from leercyclus.web.seating.models import Plan
from leercyclus.web.seating.naming import TABLE
from leercyclus.web.seating.notes_bridge import need_notes
from leercyclus.web.seating.sentences import TABLE as TABLE_SAID
from leercyclus.web.seating.sentences import people
from leercyclus.web.seating.shifting import Shift, shifted

SUGGESTED = 5
"""So many changes that cost least are shown."""


@dataclass(frozen=True, slots=True)
class MovingSeat:
    """Somebody who gets another seat: from which group, to which, and what the person meets then.

    `before` is empty for who had no seat; a table has its number in `table_before` and `table_after`.
    """

    seat: DrawnSeat
    before: str
    after: str
    table_before: int | None
    table_after: int | None
    meets: str


@dataclass(frozen=True, slots=True)
class Suggested:
    """A change that keeps all rules: where to, as the form sends it and in words, and what it costs."""

    word: str
    label: str
    is_swap: bool
    cost: str


@dataclass(frozen=True, slots=True)
class Weighed:
    """A change as it is shown before it is made.

    Attributes:
        shift: what changes.
        headline: what becomes more or less, in a sentence.
        moving: who gets another seat.
        broken, mended: rules in words with names.
        drawn: the round as it will be.
        notes: who of those who move needs help to get in, where that may not work.
    """

    shift: Shift
    headline: str
    moving: tuple[MovingSeat, ...]
    broken: tuple[str, ...]
    mended: tuple[str, ...]
    drawn: DrawnRound | None
    notes: tuple[str, ...]

    @property
    def all(self) -> tuple[DrawnRound, ...]:
        """Give the rounds of which the legend is drawn."""
        return (self.drawn,) if self.drawn else ()


@dataclass(frozen=True)
class ChangePage:
    """A plan that somebody wants to change, in the language of the reader."""

    plan: Plan
    ground: Ground
    scale: Scale
    language: Language

    @cached_property
    def people(self) -> Mapping[UUID, Coming]:
        """Give who comes, by registration."""
        return {one.registration: one for one in self.ground.people}

    @cached_property
    def numbers(self) -> dict[UUID, int]:
        """Give by slot the number of every round that the plan has groups for, from 0."""
        known = {one["slot"] for one in self.plan.rounds}
        return {
            one.slot.pk: number for number, one in enumerate(self.scale.question.rounds) if str(one.slot.pk) in known
        }

    def labels(self) -> Iterator[tuple[UUID, str]]:
        """Give the rounds with their titles."""
        for slot, number in self.numbers.items():
            yield slot, self.scale.question.rounds[number].label

    def seat_of(self, registration: UUID, slot: UUID) -> str:
        """Say where somebody sits in a round; empty for nowhere."""
        number = self.numbers[slot]
        led = self.scale.question.rounds[number].leaders.get(str(registration))
        group = led or self.scale.groups_of(number).get(str(registration))
        return self._called(group) if group else ""

    def stays(self, registration: UUID, slot: UUID) -> str:
        """Say why nobody can move somebody in a round: who leads stays there; empty for who can be moved."""
        reason = self.scale.stays(str(registration), self.numbers[slot])
        return self.said(reason) if reason else ""

    def goals(self, registration: UUID, slot: UUID) -> tuple[list[tuple[Shift, str]], list[tuple[Shift, str]]]:
        """Give where somebody can go in a round, with how many sit there; and with whom seats can be swapped."""
        number = self.numbers[slot]
        now = self.scale.groups_of(number)
        mine = now.get(str(registration))
        sizes = list(now.values())
        groups = [one.id for one in self.scale.question.rounds[number].groups if one.id != mine]
        moves = [(self._to(slot, registration, one), self._filled(one, sizes.count(one))) for one in groups]
        swaps = [
            (Shift(slot, registration, partner=one), f"{person.name} ({self._called(now[str(one)])})")
            for one, person in self.people.items()
            if mine and now.get(str(one), mine) != mine
        ]
        return moves, swaps

    def suggested(self, registration: UUID, slot: UUID) -> tuple[Suggested, ...]:
        """Give the changes that cost least and break no rule, the best first."""
        moves, swaps = self.goals(registration, slot)
        labels = dict((*moves, *swaps))
        return tuple(
            Suggested(shift.word, labels[shift], bool(shift.partner), self._headline(cost))
            for shift, cost in self.scale.cheapest(labels, SUGGESTED)
        )

    def weighed(self, shift: Shift) -> Weighed:
        """Show a change that is not refused, before it is made."""
        cost, across = self.scale.cost_of(shift), self.scale.across(shift)
        after = Plan(day_id=self.plan.day_id, rounds=shifted(self.plan.rounds, shift))
        drawn = drawn_rounds(after, self.ground.people, whole=self.ground.whole, before=self.plan)
        round_ = next((one for one in drawn if one.slot == shift.slot), None)
        return Weighed(
            shift=shift,
            headline=self._headline(cost),
            moving=tuple(self._moving(shift, one, across[one], round_) for one in shift.moved),
            broken=tuple(self.scale.question.naming.say(one, self.language) for one in cost.broken),
            mended=tuple(self.scale.question.naming.say(one, self.language) for one in cost.mended),
            drawn=round_,
            notes=need_notes(self.ground, after, self.language, only=shift.moved),
        )

    def said(self, reason: Reason) -> str:
        """Write what stands in the way, with names."""
        return self.scale.question.naming.say(reason, self.language)

    def _to(self, slot: UUID, registration: UUID, group: str) -> Shift:
        if group.startswith(TABLE):
            return Shift(slot, registration, table=int(group.removeprefix(TABLE)))
        return Shift(slot, registration, offer=UUID(group))

    def _filled(self, group: str, count: int) -> str:
        said = sentences.HOLDS_ONE if count == 1 else sentences.HOLDS
        return said(group=self._called(group), count=count).say(self.language)

    def _called(self, group: str) -> str:
        number = _number(group)
        return TABLE_SAID(number=number).say(self.language) if number else self.scale.question.naming.words[group]

    def _headline(self, cost: Cost) -> str:
        if not cost.phrases:
            return sentences.NOTHING().say(self.language)
        said = ", ".join(one.say(self.language) for one in cost.phrases)
        # A Dutch sentence begins with Eén, and not with Één.
        return f"{said[0].upper()}{said[1:]}.".replace("Één", "Eén")

    def _moving(
        self, shift: Shift, registration: UUID, across: tuple[int, int], drawn: DrawnRound | None
    ) -> MovingSeat:
        now = self.scale.groups_of(self.numbers[shift.slot])
        before = now.get(str(registration), "")
        if shift.partner:
            after = now[str(shift.partner if registration == shift.registration else shift.registration)]
        else:
            after = str(shift.offer) if shift.offer else f"{TABLE}{shift.table}"
        met, meets = across
        is_same = met == meets
        said = sentences.MEETS_SAME(after=meets) if is_same else sentences.MEETS_OTHER(before=met, after=people(meets))
        groups = drawn.groups if drawn else ()
        seat = next(one for group in groups for one in group.people if one.registration == registration)
        return MovingSeat(
            seat,
            self._called(before) if before else "",
            self._called(after),
            _number(before),
            _number(after),
            said.say(self.language),
        )


def change_page(plan: UUID, language: Language) -> ChangePage:
    """Read the page on which a plan is changed by hand; thirteen queries, however many come.

    Args:
        plan: which.
        language: of the reader.
    """
    row = Plan.objects.get(pk=plan)
    ground = ground_of(row.day_id)
    return ChangePage(row, ground, Scale.of(ground, row), language)


def _number(group: str) -> int | None:
    return int(group.removeprefix(TABLE)) if group.startswith(TABLE) else None
