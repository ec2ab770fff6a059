"""Proofs that somebody gets a theme in two rounds that nobody should get twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from leercyclus.engine.groups import obstacles_sentences as sentences
from leercyclus.engine.groups.changes import Again, Obstacle, Unpin, listed, say_changes
from leercyclus.engine.groups.instance import Group, Instance, Person
from leercyclus.engine.groups.verified import named_round
from leercyclus.engine.reasons import Reason

_SECONDS = 2.0
_HALF = 0.5
Seat = tuple[int, str]


def repeats(instance: Instance) -> Iterator[Obstacle]:
    """Find a theme that is given twice by fixed seats; else, by counting people and seats, that some theme must be.

    Counting is exact where nothing but sizes, presence, fixed seats and who is barred decides: people who are there in
    the same rounds and are free to sit anywhere are one number, and a table of how many of them get what in which round
    can always be dealt out so that nobody gets more than one of each (Kőnig, 1916). Rules on who sits with whom are
    left out, so what it finds is a proof, and finding nothing is none.

    Args:
        instance: one of which the sizes fit the people in every round.
    """
    theme_of = {(number, group.id): group.theme for number, groups in enumerate(instance.rounds) for group in groups}
    before: set[tuple[str, str]] = set()
    for pin in sorted(instance.pins, key=lambda one: one.round):
        theme, present = theme_of[pin.round, pin.group], instance.by_id[pin.person].present
        if theme not in instance.once or (present is not None and pin.round not in present):
            continue
        if (pin.person, theme) in before:
            changes = (Unpin(pin.person, pin.round),)
            reason = sentences.PINNED_TWICE(person=pin.person, theme=theme, where=named_round(pin.round))
            yield Obstacle("once", pin.round, reason, say_changes(instance, changes), changes)
            return
        before.add((pin.person, theme))
    themes = _least_again(instance)
    if themes:
        reason = sentences.GIVEN_AGAIN(themes=listed(themes))
        yield _again(instance, themes, reason)


def perhaps(instance: Instance) -> Obstacle:
    """Give what may be in the way when a search found no plan, and no proof that there is none: all that is once."""
    return _again(instance, instance.once, sentences.PERHAPS_AGAIN(themes=listed(instance.once)))


def _again(instance: Instance, themes: Sequence[str], reason: Reason) -> Obstacle:
    """Say that these themes may be given to somebody twice; in the last round in which one of them is given."""
    last = max(_rounds_with(instance, themes), default=0)
    changes = tuple(Again(theme) for theme in themes)
    return Obstacle("once", last, reason, say_changes(instance, changes), changes)


def _rounds_with(instance: Instance, themes: Sequence[str]) -> list[int]:
    return [number for number, groups in enumerate(instance.rounds) if any(group.theme in themes for group in groups)]


@dataclass(frozen=True, slots=True)
class _Alike:
    """What people have in common for whom a plan can be dealt out anew: when they are there, and where they may sit.

    Attributes:
        present: of the rounds that count.
        fixed: by round the only group, for who has a fixed seat.
        barred: (round, group).
    """

    present: frozenset[int]
    fixed: frozenset[Seat]
    barred: frozenset[Seat]

    def may(self, seat: Seat) -> bool:
        """Say whether they may sit in a group of a round."""
        number, _group = seat
        only = {each for each in self.fixed if each[0] == number}
        return number in self.present and seat not in self.barred and (not only or seat in only)


def _least_again(instance: Instance) -> tuple[str, ...]:
    """Give the fewest themes that must be given to somebody twice; none where none was proven to be."""
    shared = [theme for theme in instance.once if len(_rounds_with(instance, [theme])) > 1]
    if not shared:
        return ()
    rounds = _rounds_with(instance, shared)
    seats = {(number, group.id): group for number in rounds for group in instance.rounds[number]}
    return _solved(Counter(_alike(instance, one, seats) for one in instance.people), seats, shared)


def _alike(instance: Instance, person: Person, seats: Mapping[Seat, Group]) -> _Alike:
    rounds = {number for number, _ in seats}
    return _Alike(
        frozenset(rounds if person.present is None else rounds & person.present),
        frozenset((pin.round, pin.group) for pin in instance.pins if pin.person == person.id and pin.round in rounds),
        frozenset(seat for seat, group in seats.items() if person.id in group.barred),
    )


def _solved(people: Counter[_Alike], seats: Mapping[Seat, Group], themes: Sequence[str]) -> tuple[str, ...]:
    """Count how many of which people sit where, with the fewest themes twice, as an integer programme (HiGHS)."""
    places = [(alike, seat) for alike in people for seat in seats if alike.may(seat)]
    if not places:
        return ()
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import csr_array

    column = {place: number for number, place in enumerate(places)}
    rows: list[tuple[dict[int, float], float, float]] = []
    for alike, count in people.items():
        for number in alike.present:
            mine = {column[alike, seat]: 1.0 for seat in seats if seat[0] == number and (alike, seat) in column}
            rows.append((mine, count, count))
        for place, theme in enumerate(themes, start=len(places)):
            given = [seat for seat, group in seats.items() if group.theme == theme and (alike, seat) in column]
            more = count * (len({number for number, _ in given}) - 1)
            if more > 0:
                rows.append(({**{column[alike, seat]: 1.0 for seat in given}, place: -float(more)}, -np.inf, count))
    for seat, group in seats.items():
        held = {column[alike, seat]: 1.0 for alike in people if (alike, seat) in column}
        rows.append((held, group.smallest, group.largest))
    entries = [(row, place, value) for row, (terms, _, _) in enumerate(rows) for place, value in terms.items()]
    at, of, values = zip(*entries, strict=True)
    width = len(places) + len(themes)
    found = milp(
        np.array([0.0] * len(places) + [1.0] * len(themes)),
        integrality=np.ones(width),
        bounds=Bounds(0.0, np.array([float(people[alike]) for alike, _ in places] + [1.0] * len(themes))),
        constraints=LinearConstraint(
            csr_array((values, (at, of)), shape=(len(rows), width)),
            np.array([least for _, least, _ in rows]),
            np.array([most for _, _, most in rows]),
        ),
        options={"time_limit": _SECONDS, "mip_rel_gap": 0.0},
    )
    if found.status != 0:
        return ()  # not decided in the time, or something else is in the way
    return tuple(theme for theme, twice in zip(themes, found.x[len(places) :], strict=True) if twice > _HALF)
