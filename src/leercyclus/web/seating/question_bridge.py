"""A day as a question to the optimiser: who comes, which groups there are, and which rules hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from typing import Any
from uuid import UUID

from leercyclus.engine.groups.instance import Instance, Person
from leercyclus.engine.groups.instance import Pin as FixedSeat
from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.web.days.led_queries import led_twice
from leercyclus.web.days.slot_queries import slot_titles
from leercyclus.web.guests.coming_queries import Coming
from leercyclus.web.guests.there import is_there
from leercyclus.web.people.levels import Level
from leercyclus.web.seating import sentences
from leercyclus.web.seating.ground_queries import Ground
from leercyclus.web.seating.models import Pin, Tie
from leercyclus.web.seating.naming import TABLE, Naming
from leercyclus.web.seating.rounds_bridge import RoundOf, leaders_in, once_in, round_of

MUNICIPALITY = "municipality"
MIXED_BY = (MUNICIPALITY, "level", "department")
"""What groups can be mixed by."""
BOTH = frozenset({"nl", "en"})
"""What we take somebody to speak who reads in English: the day is held in Dutch, and nobody is kept from a table on a
guess. Of who reads in Dutch we know no other language, and need none."""
WISH_WEIGHT = 4
"""On a day people choose for themselves where to go. Measured on a day of 52 with tight rules: four times the usual
weight grants twice as many wishes and costs two meetings of 458."""
FEWEST_PEOPLE = 2


@dataclass(frozen=True, slots=True)
class DayQuestion:
    """A day as the optimiser is asked it.

    Attributes:
        ground: what it was made of.
        instance: the question; its rounds are those of `rounds`, its ids those of registrations.
        rounds: in the order of the clock.
        naming: what to call the ids.
        notes: what the host should know: who misses a part, tables of another size, fixed seats that are lost.
        problems: why there is nothing to ask yet; none where there is.
    """

    ground: Ground
    instance: Instance
    rounds: tuple[RoundOf, ...]
    naming: Naming
    notes: tuple[Reason, ...]
    problems: tuple[Reason, ...]

    @property
    def limits(self) -> tuple[dict[str, tuple[int, int]], ...]:
        """Give by round and group the fewest and the most people that it may hold at all."""
        return tuple(
            {group.id: each for group, each in zip(one.groups, one.limits, strict=True)} for one in self.rounds
        )

    def checked(self) -> DayQuestion:
        """Give the question back where it can be asked.

        Raises:
            BadInput: one sentence for everything that is missing.
        """
        if self.problems:
            raise BadInput(*self.problems)
        return self


def question_of(ground: Ground, *, tables: Mapping[UUID, int] | None = None, is_loose: bool = False) -> DayQuestion:
    """Turn a day into a question for the optimiser.

    Args:
        ground: the programme, who comes, and what was fixed.
        tables: how many tables a round has, by its slot, instead of as many as fit: those of a plan that is measured.
        is_loose: let tables hold whatever the rules of the day allow, and not only about one size.
    """
    slots = ground.whole.grouped
    titles = slot_titles(ground.whole.slots)
    labels = {slot.pk: sentences.ROUND(title=titles[slot.pk], begins=f"{slot.begins:%H:%M}") for slot in slots}
    here = {slot.pk: tuple(one for one in ground.people if _is_in(ground, one, slot)) for slot in slots}
    given = tables or {}
    leaders = {slot.pk: leaders_in(ground, slot, here[slot.pk]) for slot in slots}
    seated = {
        slot: tuple(one for one in people if str(one.registration) not in leaders[slot])
        for slot, people in here.items()
    }
    rounds = tuple(
        round_of(
            ground,
            slot=slot,
            label=labels[slot.pk].say("nl"),
            here=seated[slot.pk],
            leaders=leaders[slot.pk],
            tables=given.get(slot.pk),
            is_loose=is_loose,
        )
        for slot in slots
    )
    asked = tuple(one for one in rounds if one.here and one.groups)
    once, again = once_in(asked)
    pins = tuple(_fixed(ground, asked, seated))
    problems = tuple(_problems(ground, rounds, labels))
    notes = (
        *(
            sentences.MISSES(person=one.name, slot=labels[slot.pk])
            for slot in slots
            for one in ground.people
            if one not in here[slot.pk]
        ),
        *_other_sizes(ground, asked, labels),
        *_lost_pins(pins, leaders, labels),
        *_led_twice(ground, labels),
        *((sentences.GIVEN_AGAIN(offers=", ".join(again)),) if again else ()),
    )
    instance = Instance(
        people=tuple(_people(ground, asked, seated)),
        rounds=tuple(one.groups for one in asked),
        cross=MUNICIPALITY,
        diversify=tuple(one for one in MIXED_BY if one in ground.mixing.mixed_by),
        apart=_pairs(ground, Tie.Kind.APART),
        together=_pairs(ground, Tie.Kind.TOGETHER),
        pins=(*(fixed := tuple(seat for _, seat in pins if seat)), *_with_leaders(ground, asked, seated, fixed)),
        partners_apart=ground.mixing.partners_apart,
        wish_weight=WISH_WEIGHT,
        once=once,
    )
    return DayQuestion(ground, instance, asked, _naming(ground, asked), notes, problems)


def _is_in(ground: Ground, person: Coming, slot: Any) -> bool:  # noqa: ANN401 - a row of another app
    begins, minutes = ground.runs.get(slot.pk, (slot.begins, slot.minutes))
    return is_there(begins, minutes, arrives=person.arrives, leaves=person.leaves)


def _problems(ground: Ground, rounds: tuple[RoundOf, ...], labels: Mapping[UUID, Reason]) -> Iterator[Reason]:
    """Say why there is nothing to ask yet: before the button is pressed, and not after a search."""
    if not rounds:
        yield sentences.NO_ROUNDS()
    if len(ground.people) < FEWEST_PEOPLE:
        yield sentences.TOO_FEW_COME(people=len(ground.people))
        return
    for one in rounds:
        if one.sizes is not None or not one.here:
            continue
        slot = labels[one.slot.pk]
        if not one.groups:
            yield sentences.NO_OFFERS(slot=slot)
        elif one.seats < one.here:
            yield sentences.TOO_FEW_SEATS(slot=slot, people=one.here, seats=one.seats, missing=one.here - one.seats)


def _other_sizes(ground: Ground, rounds: tuple[RoundOf, ...], labels: Mapping[UUID, Reason]) -> Iterator[Reason]:
    """Say where tables have another size than was asked."""
    smallest, largest = ground.mixing.smallest, ground.mixing.largest
    for one in rounds:
        sizes = one.sizes
        if sizes and (sizes.smallest < smallest or sizes.largest > largest):
            found = f"{sizes.smallest}" if sizes.smallest == sizes.largest else f"{sizes.smallest}–{sizes.largest}"
            yield sentences.OTHER_SIZES(
                slot=labels[one.slot.pk],
                people=one.here,
                smallest=smallest,
                largest=largest,
                tables=sizes.tables,
                found=found,
            )


def _people(ground: Ground, rounds: tuple[RoundOf, ...], here: Mapping[UUID, tuple[Coming, ...]]) -> Iterator[Person]:
    departments = _numbered(ground.people)
    unknown = count()
    present: dict[UUID, set[int]] = {one.registration: set() for one in ground.people}
    for number, each in enumerate(rounds):
        for one in here[each.slot.pk]:
            present[one.registration].add(number)
    for one in ground.people:
        level = Level.PARTNER.value if one.is_partner else one.level
        there = present[one.registration]
        yield Person(
            id=str(one.registration),
            attributes={
                MUNICIPALITY: str(one.organisation),
                # Who has no level or department is like nobody else: each is a value of its own, never off the spread.
                "level": level or f"unknown {next(unknown)}",
                "department": departments.get(_department(one)) or f"unknown {next(unknown)}",
            },
            present=None if len(there) == len(rounds) else frozenset(there),
            wishes=tuple(map(str, one.wishes)),
            reports_to=str(one.reports_to) if one.reports_to else None,
            hope=str(one.hope) if one.hope else None,
            languages=BOTH if one.language == "en" else frozenset(),
        )


def _department(person: Coming) -> str:
    """Give what somebody works in, however it is written; of a partner the organisation where that is not known."""
    return " ".join((person.department or (person.workplace if person.is_partner else "")).casefold().split())


def _numbered(people: tuple[Coming, ...]) -> dict[str, str]:
    """Number departments: a question that is kept holds no words of people."""
    names = sorted({_department(one) for one in people} - {""})
    return {name: f"department {number}" for number, name in enumerate(names)}


def _pairs(ground: Ground, kind: str) -> tuple[tuple[str, str], ...]:
    come = {one.registration for one in ground.people}
    return tuple(
        (str(tie.one_id), str(tie.other_id))
        for tie in ground.ties
        if tie.kind == kind and {tie.one_id, tie.other_id} <= come
    )


def _fixed(
    ground: Ground, rounds: tuple[RoundOf, ...], here: Mapping[UUID, tuple[Coming, ...]]
) -> Iterator[tuple[Pin, FixedSeat | None]]:
    """Give every fixed seat of who comes as the engine takes it; None for one that is no longer there."""
    places = {one.slot.pk: (number, {group.id for group in one.groups}) for number, one in enumerate(rounds)}
    come = {one.registration for one in ground.people}
    there = {slot: {one.registration for one in people} for slot, people in here.items()}
    for pin in ground.pins:
        if pin.registration_id not in come:
            continue
        number, groups = places.get(pin.slot_id, (-1, set()))
        group = str(pin.offer_id) if pin.offer_id else f"{TABLE}{pin.table}"
        is_kept = group in groups and pin.registration_id in there[pin.slot_id]
        yield pin, FixedSeat(str(pin.registration_id), number, group) if is_kept else None


def _with_leaders(
    ground: Ground,
    rounds: tuple[RoundOf, ...],
    seated: Mapping[UUID, tuple[Coming, ...]],
    fixed: tuple[FixedSeat, ...],
) -> Iterator[FixedSeat]:
    """Seat who was asked to sit together with who leads a workshop there, unless a seat was fixed by hand."""
    taken = {(seat.person, seat.round) for seat in fixed}
    for number, one in enumerate(rounds):
        there = {str(each.registration) for each in seated[one.slot.pk]}
        for pair in _pairs(ground, Tie.Kind.TOGETHER):
            for leader, other in (pair, pair[::-1]):
                if leader in one.leaders and other in there and (other, number) not in taken:
                    taken.add((other, number))
                    yield FixedSeat(other, number, one.leaders[leader])


def _lost_pins(
    pins: tuple[tuple[Pin, FixedSeat | None], ...],
    leaders: Mapping[UUID, Mapping[str, str]],
    labels: Mapping[UUID, Reason],
) -> Iterator[Reason]:
    """Say which fixed seats do not count: what is no longer there, or somebody leads something else then."""
    for pin, seat in pins:
        if seat is not None or pin.slot_id not in labels:
            continue
        person, slot = str(pin.registration_id), labels[pin.slot_id]
        offer = leaders[pin.slot_id].get(person)
        if offer is None:
            yield sentences.PIN_LOST(person=person, slot=slot)
        elif offer != str(pin.offer_id):
            yield sentences.PIN_OF_LEADER(person=person, slot=slot, offer=offer)


def _led_twice(ground: Ground, labels: Mapping[UUID, Reason]) -> Iterator[Reason]:
    names = {one.person: str(one.registration) for one in ground.people}
    for twice in led_twice(ground.whole):
        if twice.person in names:
            first, *others = (str(one.pk) for one in twice.offers)
            yield sentences.LEADS_TWO(
                person=names[twice.person], slot=labels[twice.slot.pk], first=first, others=", ".join(others)
            )


def _naming(ground: Ground, rounds: tuple[RoundOf, ...]) -> Naming:
    words = {str(one.registration): one.name for one in ground.people}
    words |= {str(one.organisation): one.municipality for one in ground.people}
    words |= {str(one.pk): f"‘{one.title}’" for one in ground.whole.offers}
    return Naming(words, tuple(one.label for one in rounds))
