"""A day to be shown: a plan with the words for it, and what changed since the plan before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from leercyclus.engine.groups.instance import Instance, Person, Seats
from leercyclus.engine.groups.result import Move, Plan
from leercyclus.engine.reasons import Language, Reason
from leercyclus.formats.groups import day_sentences as sentences
from leercyclus.formats.names import plain

SHOWN = ("municipality", "level", "department")
"""Attributes that stand beside a name, where people have them."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What a repair changed.

    Attributes:
        seats: the plan as it was.
        from_round: the first round that could change, counted from 0.
        absent: ids of who is not there from that round on.
        joined: ids of who came.
        moves: everybody who got another seat.
        notes: what changed in the groups and the rules.
    """

    seats: Seats
    from_round: int
    absent: tuple[str, ...]
    joined: tuple[str, ...]
    moves: tuple[Move, ...]
    notes: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Day:
    """A plan with the words to show it.

    Attributes:
        instance: the question.
        plan: its answer.
        names: what people are called, by id.
        titles: what attributes are called, where the file had a word of its own for them.
        language: of the tables.
        changes: since the plan before; None for a plan that is the first.
    """

    instance: Instance
    plan: Plan
    names: Mapping[str, str]
    titles: Mapping[str, str]
    language: Language
    changes: Changes | None = None

    @property
    def shown(self) -> tuple[str, ...]:
        """The attributes that stand beside a name: the one that is crossed first, then all that groups are mixed by."""
        every = dict.fromkeys((self.instance.cross, *SHOWN, *self.instance.diversify))
        return tuple(key for key in every if any(key in person.attributes for person in self.instance.people))

    @property
    def by_name(self) -> list[Person]:
        """Everybody, in the order of the alphabet, without regard to capitals and accents."""
        return sorted(self.instance.people, key=lambda one: (plain(self.name(one.id)), self.name(one.id)))

    def title(self, attribute: str) -> str:
        """Give what an attribute is called."""
        rule = sentences.TITLES.get(attribute)
        return self.titles.get(attribute) or (rule().say(self.language) if rule else attribute)

    def name(self, person: str) -> str:
        """Give what somebody is called."""
        return self.names.get(person, person)

    def about(self, person: str) -> list[str]:
        """Give the name of somebody and what stands beside it."""
        one = self.instance.by_id[person]
        return [self.name(person), *(one.attributes.get(key, "") for key in self.shown)]

    def groups(self, number: int) -> Iterator[tuple[int, str, Sequence[str]]]:
        """Give the groups of a round in which somebody sits: number from 1, theme, ids."""
        given = zip(self.instance.rounds[number], self.plan.seats[number], strict=True)
        for place, (group, ids) in enumerate(given, start=1):
            if ids:
                yield place, group.theme, ids

    def group_title(self, number: int, place: int) -> str:
        """Name a group, of which the number counts from 1, in a round, which counts from 0."""
        theme = self.instance.rounds[number][place - 1].theme
        return (sentences.TABLE_THEME if theme else sentences.TABLE)(number=place, theme=theme).say(self.language)

    def away(self, person: Person, number: int) -> str | None:
        """Give the word for a round in which somebody is not there: still to come, or absent; None for who is there."""
        if person.present is None or number in person.present:
            return None
        is_early = bool(person.present) and number < min(person.present)
        return (sentences.NOT_YET if is_early else sentences.ABSENT)().say(self.language)


def attribute_title(attribute: str) -> Reason | str:
    """Give what an attribute is called where no file has a word of its own for it."""
    rule = sentences.TITLES.get(attribute)
    return rule() if rule else attribute


def name_of(person: Person) -> str:
    """Give what somebody is called: the attribute `name` or `naam`, or else the id."""
    return person.attributes.get("name") or person.attributes.get("naam") or person.id


def names_of(instance: Instance) -> dict[str, str]:
    """Give what people are called, by id."""
    return {one.id: name_of(one) for one in instance.people}


def round_title(number: int, language: Language) -> str:
    """Name a round, of which the number counts from 0, as people do."""
    return sentences.ROUND(round=number + 1).say(language)
