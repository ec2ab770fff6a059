"""What the optimiser of an exchange day is asked: who comes when, which groups there are, and which rules hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Pair = tuple[str, str]

HEAVIEST_WISH = 100
MOST_ROUNDS = 31
"""So many rounds at most: the search counts in five bits how often two people meet."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who comes to the day.

    Attributes:
        id: unique within the instance.
        attributes: what a group is mixed by, such as municipality, level and department.
        present: numbers of the rounds in which the person is there, counted from 0; None for all.
        wishes: themes of workshops, the dearest first; the first three count.
        reports_to: id of the boss; a group never holds a boss with somebody below, however many steps apart.
        hope: id of the one person this person hopes to meet.
        languages: what the person speaks, such as `nl` and `en`. Who speaks no `nl` sits only where all speak `en`.
            Empty means: `nl`, and no `en` that we know of.
    """

    id: str
    attributes: Mapping[str, str]
    present: frozenset[int] | None = None
    wishes: tuple[str, ...] = ()
    reports_to: str | None = None
    hope: str | None = None
    languages: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Group:
    """A table, a workshop or another small group of one round.

    Attributes:
        id: unique within its round.
        smallest: fewest people.
        largest: most people; the capacity of a workshop.
        theme: what it is about, to grant wishes by; empty for a group without a theme.
        free: bounds that do not hold in this group, as (attribute, value): a relaxation that somebody agreed to.
        barred: ids of who never sits here: they asked to be apart from who leads the group and has no seat in it.
    """

    id: str
    smallest: int
    largest: int
    theme: str = ""
    free: frozenset[Pair] = frozenset()
    barred: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Bound:
    """How many people with some value of an attribute every group of every round may hold.

    Attributes:
        attribute: such as `level`.
        value: such as `alderman`.
        at_least: fewest.
        at_most: most; None for no limit.
    """

    attribute: str
    value: str
    at_least: int = 0
    at_most: int | None = None


@dataclass(frozen=True, slots=True)
class Pin:
    """A person who must sit in a given group of a given round, if present."""

    person: str
    round: int
    group: str


@dataclass(frozen=True, slots=True)
class Instance:
    """Everything the optimiser is asked. `verified` says whether it makes sense.

    Attributes:
        people: everybody, ids unique.
        rounds: the groups of every round; rounds are counted from 0.
        cross: the attribute across which meetings count most, such as `municipality`.
        diversify: attributes to spread evenly over the groups of a round.
        apart: pairs of ids that never share a group.
        together: pairs of ids that share a group in every round in which both are present.
        bounds: per group.
        pins: fixed seats.
        partners_apart: whether outside partners (see `rules.is_partner`) never share a group with those of
            their own `cross` value who are no partner.
        allowed: pairs of ids that may share a group although one is the boss of the other, one is a partner of the
            other's municipality, or they speak no common language: a relaxation that somebody agreed to.
        wish_weight: how many times as much a granted wish weighs as usual, 1 or above; usual is that a first wish
            weighs 0.7 of a seat off the ideal spread, which few people who chose a workshop would call fair.
        once: themes that nobody gets in two rounds; any other theme may be given to somebody again.
        name: for the screen.
    """

    people: tuple[Person, ...]
    rounds: tuple[tuple[Group, ...], ...]
    cross: str
    diversify: tuple[str, ...] = ()
    apart: tuple[Pair, ...] = ()
    together: tuple[Pair, ...] = ()
    bounds: tuple[Bound, ...] = ()
    pins: tuple[Pin, ...] = ()
    partners_apart: bool = True
    allowed: tuple[Pair, ...] = ()
    wish_weight: int = 1
    once: tuple[str, ...] = ()
    name: str = ""
    by_id: Mapping[str, Person] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_id", {person.id: person for person in self.people})

    def present(self, number: int) -> tuple[Person, ...]:
        """Give who is there in a round, in the order of the instance."""
        return tuple(one for one in self.people if one.present is None or number in one.present)


Seats = tuple[tuple[tuple[str, ...], ...], ...]
"""A plan: for every round, for every group of the instance, the ids of who sits there; an empty group is `()`."""
