"""Does a plan keep the rules? Written without the search: from the rules alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, zip_longest
from typing import Literal

from leercyclus.engine.groups import check_sentences as sentences
from leercyclus.engine.groups.instance import Instance, Person, Seats
from leercyclus.engine.reasons import Figure, Reason

Kind = Literal[
    "shape",
    "unknown",
    "seated",
    "size",
    "apart",
    "boss",
    "partner",
    "language",
    "together",
    "bounds",
    "pins",
    "barred",
    "once",
    "frozen",
]


@dataclass(frozen=True, slots=True)
class Broken:
    """One rule that a plan breaks in one place.

    Attributes:
        kind: which rule.
        round: number of the round, from 0; None when it is about the whole plan.
        count: how far it is broken: people too many or too few, pairs, or seats; 1 or more.
        reason: in words.
    """

    kind: Kind
    round: int | None
    count: int
    reason: Reason


def broken_rules(instance: Instance, seats: Seats) -> tuple[Broken, ...]:
    """Name every rule that a plan breaks; none for a good plan.

    A plan may be wrong in any way: rounds or groups too many or too few, unknown people. A group that it leaves out is
    taken to be empty. Ids that nobody has count as `unknown` and then no further. The time grows with the number of
    pairs that share a group: about a second for 2,000 people in six rounds.
    """
    broken = []
    if len(seats) != len(instance.rounds):
        reason = sentences.ROUNDS(rounds=len(instance.rounds), found=len(seats))
        broken.append(Broken("shape", None, abs(len(seats) - len(instance.rounds)), reason))
    joined, allowed = _joined(instance), frozenset(map(frozenset, instance.allowed))
    for number in range(len(instance.rounds)):
        given = seats[number] if number < len(seats) else ()
        broken += _Round.of(instance, number, given, joined=joined, allowed=allowed).broken(given)
    return (*broken, *_again(instance, seats))


def _again(instance: Instance, seats: Seats) -> Iterator[Broken]:
    """Find who gets a theme again that nobody gets twice: told in the later round, with the round before."""
    before: dict[tuple[str, str], int] = {}
    for number, (groups, given) in enumerate(zip(instance.rounds, seats, strict=False)):
        for group, ids in zip(groups, given, strict=False):
            for one in ids if group.theme in instance.once else ():
                first = before.setdefault((one, group.theme), number)
                if first != number and one in instance.by_id:
                    reason = sentences.AGAIN(person=one, theme=group.theme, round=number + 1, before=first + 1)
                    yield Broken("once", number, 1, reason)


def frozen_rounds_changed(before: Seats, after: Seats, from_round: int) -> tuple[Broken, ...]:
    """Name the rounds before `from_round` in which somebody sits elsewhere than before, in whatever order."""
    sets = [[[set(group) for group in groups] for groups in seats[:from_round]] for seats in (before, after)]
    return tuple(
        Broken("frozen", number, 1, sentences.FROZEN(round=number + 1))
        for number, (old, new) in enumerate(zip_longest(*sets))
        if old != new
    )


def _joined(instance: Instance) -> Mapping[str, int]:
    """Number the units of people who were asked to sit together, directly or through others."""
    unit: dict[str, int] = {}
    members: dict[int, list[str]] = {}
    for number, pair in enumerate(instance.together):
        members[number] = []
        for person in pair:
            moving = members.pop(unit[person]) if unit.get(person, number) != number else [person]
            members[number] += moving
            unit |= dict.fromkeys(moving, number)
    return unit


@dataclass(frozen=True, slots=True)
class _Round:
    """One round of a plan; people and groups that the instance does not know are left out of `tables`."""

    instance: Instance
    number: int
    tables: tuple[tuple[Person, ...], ...]
    joined: Mapping[str, int]
    allowed: frozenset[frozenset[str]]

    @classmethod
    def of(
        cls,
        instance: Instance,
        number: int,
        given: tuple[tuple[str, ...], ...],
        *,
        joined: Mapping[str, int],
        allowed: frozenset[frozenset[str]],
    ) -> _Round:
        missing = ((),) * max(0, len(instance.rounds[number]) - len(given))
        lists = (*given[: len(instance.rounds[number])], *missing)
        known = instance.by_id
        tables = tuple(tuple(known[one] for one in ids if one in known) for ids in lists)
        return cls(instance, number, tables, joined, allowed)

    def broken(self, given: tuple[tuple[str, ...], ...]) -> Iterator[Broken]:
        yield from self._shape(given)
        yield from self._seated()
        yield from self._sizes()
        yield from self._bounds()
        yield from self._asked()
        for group, table in enumerate(self.tables):
            # Nothing follows for two people without a boss on the list, a language or a partner among them.
            told = {one.id for one in table if one.reports_to is not None or one.languages or _is_partner(one)}
            for one, other in combinations(dict.fromkeys(person.id for person in table), 2):
                if (one in told or other in told) and not self._is_agreed(one, other):
                    yield from self._follows(group, *map(self.instance.by_id.__getitem__, sorted((one, other))))

    def _is_agreed(self, one: str, other: str) -> bool:
        """Say whether two people were asked to sit together or allowed to."""
        return frozenset((one, other)) in self.allowed or (
            one in self.joined and self.joined[one] == self.joined.get(other)
        )

    def _say(self, kind: Kind, reason: Reason, count: int = 1) -> Broken:
        return Broken(kind, self.number, count, reason)

    def _group(self, place: int) -> str:
        return self.instance.rounds[self.number][place].id

    def _shape(self, given: tuple[tuple[str, ...], ...]) -> Iterator[Broken]:
        groups, shown = len(self.tables), self.number + 1
        if len(given) > groups:
            yield self._say(
                "shape", sentences.GROUPS(round=shown, groups=groups, found=len(given)), len(given) - groups
            )
        for place, ids in enumerate(given[:groups]):
            for person in ids:
                if person not in self.instance.by_id:
                    yield self._say("unknown", sentences.UNKNOWN(round=shown, person=person, group=self._group(place)))

    def _seated(self) -> Iterator[Broken]:
        shown = self.number + 1
        seated = Counter(person.id for table in self.tables for person in table)
        here = {person.id for person in self.instance.people if _is_here(person, self.number)}
        for person in self.instance.by_id:
            if seated[person] > 1:
                yield self._say(
                    "seated", sentences.TWICE(round=shown, person=person, seats=seated[person]), seated[person] - 1
                )
            if seated[person] and person not in here:
                yield self._say("seated", sentences.ABSENT(round=shown, person=person))
            if not seated[person] and person in here:
                yield self._say("seated", sentences.UNSEATED(round=shown, person=person))

    def _sizes(self) -> Iterator[Broken]:
        for group, table in zip(self.instance.rounds[self.number], self.tables, strict=True):
            over = max(len(table) - group.largest, group.smallest - len(table))
            if over > 0:
                reason = sentences.SIZE(
                    round=self.number + 1,
                    group=group.id,
                    smallest=group.smallest,
                    largest=group.largest,
                    found=len(table),
                )
                yield self._say("size", reason, over)

    def _bounds(self) -> Iterator[Broken]:
        for group, table in zip(self.instance.rounds[self.number], self.tables, strict=True):
            for bound in self.instance.bounds:
                if (bound.attribute, bound.value) in group.free:
                    continue
                found = sum(person.attributes.get(bound.attribute) == bound.value for person in table)
                figures: dict[str, Figure] = {"round": self.number + 1, "group": group.id, "found": found}
                about: dict[str, Figure] = {"attribute": bound.attribute, "value": bound.value}
                if bound.at_most is not None and found > bound.at_most:
                    reason = sentences.TOO_MANY(**figures, **about, most=bound.at_most)
                    yield self._say("bounds", reason, found - bound.at_most)
                if found < bound.at_least:
                    reason = sentences.TOO_FEW(**figures, **about, fewest=bound.at_least)
                    yield self._say("bounds", reason, bound.at_least - found)

    def _asked(self) -> Iterator[Broken]:
        """Check the pairs and the seats that were asked for; who sits twice is judged by the last seat."""
        seat = {person.id: place for place, table in enumerate(self.tables) for person in table}
        shown = self.number + 1
        for one, other in self.instance.apart:
            if one in seat and seat[one] == seat.get(other):
                reason = sentences.APART(round=shown, one=one, other=other, group=self._group(seat[one]))
                yield self._say("apart", reason)
        for one, other in self.instance.together:
            if one in seat and other in seat and seat[one] != seat[other]:
                yield self._say("together", sentences.TOGETHER(round=shown, one=one, other=other))
        for group, table in zip(self.instance.rounds[self.number], self.tables, strict=True):
            for one in dict.fromkeys(person.id for person in table if person.id in group.barred):
                yield self._say("barred", sentences.BARRED(round=shown, person=one, group=group.id))
        for pin in self.instance.pins:
            person = self.instance.by_id.get(pin.person)
            if pin.round != self.number or person is None or not _is_here(person, self.number):
                continue
            if pin.person not in seat or self._group(seat[pin.person]) != pin.group:
                yield self._say("pins", sentences.PIN(round=shown, person=pin.person, group=pin.group))

    def _follows(self, place: int, one: Person, other: Person) -> Iterator[Broken]:
        """Check what follows of two people in a group who were neither asked nor allowed to sit together."""
        figures: dict[str, Figure] = {"round": self.number + 1, "group": self._group(place)}
        for below, boss in ((one, other), (other, one)):
            if boss.id in _bosses(self.instance, below):
                yield self._say("boss", sentences.BOSS(**figures, one=below.id, other=boss.id))
                break
        value = one.attributes.get(self.instance.cross, "")
        if self.instance.partners_apart and value == other.attributes.get(self.instance.cross, ""):
            for partner, own in ((one, other), (other, one)):
                if _is_partner(partner) and not _is_partner(own):
                    yield self._say("partner", sentences.PARTNER(**figures, one=partner.id, other=own.id, value=value))
        for guest, beside in ((one, other), (other, one)):
            if not _speaks(guest, "nl") and not _speaks(beside, "en"):
                yield self._say("language", sentences.LANGUAGE(**figures, one=guest.id, other=beside.id))
                break


def _is_here(person: Person, number: int) -> bool:
    return person.present is None or number in person.present


def _is_partner(person: Person) -> bool:
    """Read `partner`, `ketenpartner`, `outside partner` and the like in the level; a `business partner` is staff."""
    level = person.attributes.get("level", "").casefold()
    return level.find("partner") >= 0 > level.find("business")


def _speaks(person: Person, language: str) -> bool:
    """Without any language a person speaks Dutch, and no English that we know of."""
    spoken = {word.strip().casefold() for word in person.languages}
    return language in (spoken or {"nl"})


def _bosses(instance: Instance, person: Person) -> set[str]:
    """Everybody above a person, as far as the instance knows them."""
    found: set[str] = set()
    above = person.reports_to
    while above is not None and above in instance.by_id and above not in found:
        found.add(above)
        above = instance.by_id[above].reports_to
    return found
