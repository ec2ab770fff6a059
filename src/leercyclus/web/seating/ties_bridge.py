"""The page of who sits apart, together or in a fixed seat, with what that means for the plan there is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from leercyclus.engine.groups.obstacles import obstacles
from leercyclus.engine.groups.verified import verified
from leercyclus.engine.reasons import BadInput, Language
from leercyclus.web.guests.coming_queries import Coming
from leercyclus.web.seating.drawn_queries import seats_of
from leercyclus.web.seating.ground_queries import Ground, ground_of
from leercyclus.web.seating.models import Pin, Plan, Tie
from leercyclus.web.seating.naming import TABLE
from leercyclus.web.seating.plan_queries import published_plan
from leercyclus.web.seating.question_bridge import DayQuestion, question_of
from leercyclus.web.seating.sentences import TABLE as TABLE_SAID
from leercyclus.web.seating.shifting import Shift


@dataclass(frozen=True, slots=True)
class Clash:
    """A round in which a plan has it otherwise."""

    slot: UUID
    label: str


@dataclass(frozen=True, slots=True)
class TiedPair:
    """Two people who sit apart or together, and the rounds in which the plan there is has it otherwise."""

    tie: Tie
    one: Coming | None
    other: Coming | None
    clashes: tuple[Clash, ...]

    @property
    def comes(self) -> bool:
        """Tell whether both come; else it does not count."""
        return self.one is not None and self.other is not None


@dataclass(frozen=True, slots=True)
class FixedSeat:
    """A seat that is fixed, in words; `clashes` tells whether the plan there is has it otherwise.

    `is_there` is false where the round, the table or the workshop is no longer there, or the person does not come.
    """

    pin: Pin
    person: Coming | None
    where: str
    is_there: bool
    clashes: tuple[Clash, ...]


@dataclass(frozen=True)
class TiesPage:
    """All that the page shows, in the language of the reader; `plan` is the one that holds, or that is proposed."""

    question: DayQuestion
    plan: Plan | None
    language: Language

    @property
    def ground(self) -> Ground:
        """Give what the day is made of."""
        return self.question.ground

    @cached_property
    def people(self) -> Mapping[UUID, Coming]:
        """Give who comes, by registration."""
        return {one.registration: one for one in self.ground.people}

    @cached_property
    def labels(self) -> Mapping[UUID, str]:
        """Give the titles of the rounds, by slot."""
        return {one.slot.pk: one.label for one in self.question.rounds}

    @cached_property
    def seats(self) -> Mapping[UUID, Mapping[UUID, int | UUID | None]]:
        """Give by registration and slot where somebody sits in the plan there is."""
        return seats_of(self.plan) if self.plan else {}

    @cached_property
    def apart(self) -> tuple[TiedPair, ...]:
        """List who sits apart."""
        return self._pairs(Tie.Kind.APART)

    @cached_property
    def together(self) -> tuple[TiedPair, ...]:
        """List who sits together."""
        return self._pairs(Tie.Kind.TOGETHER)

    @cached_property
    def fixed(self) -> tuple[FixedSeat, ...]:
        """List the seats that are fixed, in the order of the clock."""
        order = list(self.labels)
        found = [self._fixed(one) for one in self.ground.pins]
        return tuple(
            sorted(found, key=lambda one: order.index(one.pin.slot_id) if one.pin.slot_id in order else len(order))
        )

    @cached_property
    def clashing(self) -> int:
        """Count what the plan there is has otherwise."""
        pairs, fixed = (*self.apart, *self.together), self.fixed
        return sum(bool(one.clashes) for one in pairs) + sum(bool(one.clashes) for one in fixed)

    @cached_property
    def problems(self) -> tuple[str, ...]:
        """Say why no plan can keep all of this; none where nothing is known to stand in the way."""
        if self.question.problems:
            return ()
        try:
            found = [one.whole for one in obstacles(verified(self.question.instance))]
        except BadInput as bad:
            found = list(bad.reasons)
        return tuple(self.question.naming.say(one, self.language) for one in found)

    def seats_to_fix(self) -> list[tuple[str, str, str]]:
        """Give every seat there is, as (round, value, words)."""
        found = []
        for one in self.question.rounds:
            for group in one.groups:
                is_table = group.id.startswith(TABLE)
                number = int(group.id.removeprefix(TABLE)) if is_table else None
                offer = None if is_table else UUID(group.id)
                word = Shift(one.slot.pk, one.slot.pk, table=number, offer=offer).word
                found.append((one.label, f"{one.slot.pk}/{word}", self._called(number, offer)))
        return found

    def _pairs(self, kind: str) -> tuple[TiedPair, ...]:
        return tuple(
            TiedPair(one, self.people.get(one.one_id), self.people.get(one.other_id), self._clashes(one))
            for one in self.ground.ties
            if one.kind == kind
        )

    def _clashes(self, tie: Tie) -> tuple[Clash, ...]:
        if not {tie.one_id, tie.other_id} <= set(self.people):
            return ()
        one, other = self.seats.get(tie.one_id, {}), self.seats.get(tie.other_id, {})
        wants_same = tie.kind == Tie.Kind.TOGETHER
        return tuple(
            Clash(slot, label)
            for slot, label in self.labels.items()
            if slot in one and slot in other and (one[slot] == other[slot]) is not wants_same
        )

    def _fixed(self, pin: Pin) -> FixedSeat:
        person = self.people.get(pin.registration_id)
        kept = {(seat.person, seat.round) for seat in self.question.instance.pins}
        number = next((n for n, one in enumerate(self.question.rounds) if one.slot.pk == pin.slot_id), None)
        led = self.question.rounds[number].leaders.get(str(pin.registration_id)) if number is not None else None
        is_there = (str(pin.registration_id), number) in kept or (led is not None and led == str(pin.offer_id))
        seat = self.seats.get(pin.registration_id, {}).get(pin.slot_id)
        wrong = is_there and self.plan is not None and seat != (pin.table or pin.offer_id)
        label = self.labels.get(pin.slot_id, "")
        called = self._called(pin.table, pin.offer_id)
        return FixedSeat(
            pin,
            person,
            f"{label}: {called}" if label else called,
            is_there,
            (Clash(pin.slot_id, label),) if wrong else (),
        )

    def _called(self, table: int | None, offer: UUID | None) -> str:
        if table:
            return TABLE_SAID(number=table).say(self.language)
        return self.question.naming.words.get(str(offer), "")


def ties_page(day: UUID, language: Language) -> TiesPage:
    """Read the page of ties and fixed seats; fourteen queries, however many come.

    Args:
        day: which.
        language: of the reader.
    """
    holds = published_plan(day) or Plan.objects.filter(day=day, is_proposed=True).order_by("-made_at").first()
    return TiesPage(question_of(ground_of(day)), holds, language)
