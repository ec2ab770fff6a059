"""From a list of people to the question of a day: rounds with groups of about one size."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from leercyclus.engine.groups import making_sentences as sentences
from leercyclus.engine.groups.instance import MOST_ROUNDS, Bound, Group, Instance, Pair, Person
from leercyclus.engine.reasons import BadInput

KEPT = frozenset({"municipality", "level", "name"})
"""Attributes that stay with a person, whatever people are mixed by: for the tables and the rule on partners."""


def make_instance(  # noqa: PLR0913 - the choices of a coordinator, each by its name
    people: Sequence[Person],
    *,
    rounds: int,
    size: int,
    cross: str,
    diversify: Iterable[str] = (),
    bounds: Iterable[Bound] = (),
    apart: Iterable[Pair] = (),
    together: Iterable[Pair] = (),
    workshops: Mapping[int, tuple[Group, ...]] | None = None,
    partners_apart: bool = True,
    name: str = "",
) -> Instance:
    """Make the question of a day of a list of people; `verified` says whether it makes sense.

    Every round has as many groups as come nearest to the asked size, for who is there. Sizes differ by one at most, so
    that they always fit. A group is called `r0g0`: round, then group, both from 0.

    Args:
        people: everybody; attributes that count for nothing are left out of the question.
        rounds: how many, 1 to 31.
        size: of a group, 2 or more.
        cross: as in `Instance`, and so are the others but one.
        diversify: attributes.
        bounds: per group.
        apart: pairs of ids.
        together: pairs of ids.
        workshops: by round, from 0, the groups that take the place of those that would be made.
        partners_apart: yes or no.
        name: for the screen.

    Raises:
        BadInput: when rounds or size are out of range.

    Examples:
        >>> people = [Person(str(number), {"municipality": "Zwolle"}) for number in range(11)]
        >>> question = make_instance(people, rounds=1, size=5, cross="municipality")
        >>> [(group.id, group.smallest, group.largest) for group in question.rounds[0]]
        [('r0g0', 5, 6), ('r0g1', 5, 6)]
    """
    if not 1 <= rounds <= MOST_ROUNDS:
        raise BadInput(sentences.ROUNDS(most=MOST_ROUNDS, found=rounds))
    if size < 2:  # noqa: PLR2004 - one person meets nobody
        raise BadInput(sentences.SIZE(found=size))
    counted, spread = tuple(bounds), tuple(dict.fromkeys(diversify))
    used = KEPT | {cross, *spread, *(bound.attribute for bound in counted)}
    given = workshops or {}
    return Instance(
        people=tuple(_with_only(one, used) for one in people),
        rounds=tuple(given.get(number) or _groups(people, number, size) for number in range(rounds)),
        cross=cross,
        diversify=spread,
        apart=tuple(apart),
        together=tuple(together),
        bounds=counted,
        partners_apart=partners_apart,
        name=name,
    )


def _with_only(person: Person, used: frozenset[str]) -> Person:
    return replace(person, attributes={key: value for key, value in person.attributes.items() if key in used})


def _groups(people: Sequence[Person], number: int, size: int) -> tuple[Group, ...]:
    here = sum(one.present is None or number in one.present for one in people)
    count = max(1, (2 * here + size) // (2 * size))  # rounded to the nearest, a half up
    smallest, larger = divmod(here, count)
    largest = smallest + (larger > 0)
    return tuple(Group(f"r{number}g{place}", smallest, largest) for place in range(count))
