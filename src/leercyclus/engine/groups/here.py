"""One round of an instance, as the proofs that no plan exists read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from leercyclus.engine.groups.instance import Group, Instance, Pair, Person
from leercyclus.engine.groups.rules import Bools, ban_matrix, together_units
from leercyclus.engine.groups.verified import named_round
from leercyclus.engine.reasons import Reason


@dataclass(frozen=True)
class Here:
    """A round with who is there and what holds.

    Attributes:
        instance: the day.
        number: of the round, from 0.
        banned: what `ban_matrix` gives for the instance, where somebody made it before.
    """

    instance: Instance
    number: int
    banned: Bools | None = None

    @cached_property
    def ban(self) -> Bools:
        """Who may not share a group with whom, of those who are there, in their order."""
        matrix = ban_matrix(self.instance) if self.banned is None else self.banned
        place = {person.id: row for row, person in enumerate(self.instance.people)}
        rows = [place[person.id] for person in self.people]
        there: Bools = matrix[rows][:, rows]
        return there

    @cached_property
    def people(self) -> tuple[Person, ...]:
        """Who is there."""
        return self.instance.present(self.number)

    @property
    def groups(self) -> tuple[Group, ...]:
        """The groups of the round."""
        return self.instance.rounds[self.number]

    @property
    def where(self) -> Reason:
        """How the round is called."""
        return named_round(self.number)

    @cached_property
    def units(self) -> tuple[tuple[str, ...], ...]:
        """Who has to sit together, in units of two and more."""
        return together_units(self.instance, self.number)

    @cached_property
    def unit_of(self) -> Mapping[str, tuple[str, ...]]:
        """The unit of everybody who is in one."""
        return {person: unit for unit in self.units for person in unit}

    @cached_property
    def pins(self) -> Mapping[str, str]:
        """The group of everybody who has a fixed seat, in the order of the instance."""
        here = {person.id for person in self.people}
        return {pin.person: pin.group for pin in self.instance.pins if pin.round == self.number and pin.person in here}

    @cached_property
    def limits(self) -> Mapping[Pair, tuple[int, int | None]]:
        """Fewest and most of every (attribute, value) that is bounded, the strictest where several bounds speak."""
        found: dict[Pair, tuple[int, int | None]] = {}
        for bound in self.instance.bounds:
            key = (bound.attribute, bound.value)
            least, most = found.get(key, (0, None))
            mosts = [each for each in (most, bound.at_most) if each is not None]
            found[key] = (max(least, bound.at_least), min(mosts, default=None))
        return found

    def count(self, ids: tuple[str, ...] | list[str], limit: Pair) -> int:
        """Count the people with a value among these."""
        attribute, value = limit
        return sum(self.instance.by_id[one].attributes.get(attribute) == value for one in ids)

    def holds(self, group: Group, unit: tuple[str, ...] | list[str]) -> bool:
        """Say whether a group has room for all of these, bars none, and has no bound that they pass by themselves."""
        return (
            len(unit) <= group.largest
            and group.barred.isdisjoint(unit)
            and all(
                limit in group.free or most is None or self.count(unit, limit) <= most
                for limit, (_least, most) in self.limits.items()
            )
        )
