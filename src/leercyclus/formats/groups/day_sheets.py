"""The day as tables for a spreadsheet: everybody with a column a round, the groups of a round, who meets whom."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from leercyclus.engine.groups.in_words import say_plan
from leercyclus.engine.groups.instance import Instance, Person
from leercyclus.engine.groups.measures import meetings
from leercyclus.engine.groups.result import Plan
from leercyclus.engine.reasons import Language, Reason
from leercyclus.formats.groups import day_sentences as sentences
from leercyclus.formats.sheets import Cell, Sheet

SHOWN = ("municipality", "level")
"""Attributes that stand beside a name, where people have them."""


@dataclass(frozen=True, slots=True)
class Day:
    """A plan with the words to show it.

    Attributes:
        instance: the question.
        plan: its answer.
        names: what people are called, by id.
        titles: what attributes are called, where the file had a word of its own for them.
        language: of the tables.
    """

    instance: Instance
    plan: Plan
    names: Mapping[str, str]
    titles: Mapping[str, str]
    language: Language

    @property
    def shown(self) -> tuple[str, ...]:
        """The attributes that stand beside a name: the one that is crossed first."""
        every = dict.fromkeys((self.instance.cross, *SHOWN))
        return tuple(key for key in every if any(key in person.attributes for person in self.instance.people))

    def title(self, attribute: str) -> str:
        """Give what an attribute is called."""
        rule = sentences.TITLES.get(attribute)
        return self.titles.get(attribute) or (rule().say(self.language) if rule else attribute)

    def about(self, person: str) -> list[str]:
        """Give the name of somebody and what stands beside it."""
        one = self.instance.by_id[person]
        return [self.names.get(person, person), *(one.attributes.get(key, "") for key in self.shown)]

    def groups(self, number: int) -> Iterator[tuple[int, str, Sequence[str]]]:
        """Give the groups of a round in which somebody sits: number from 1, theme, ids."""
        given = zip(self.instance.rounds[number], self.plan.seats[number], strict=True)
        for place, (group, ids) in enumerate(given, start=1):
            if ids:
                yield place, group.theme, ids


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


def round_sheet(day: Day, number: int) -> Sheet:
    """Give the groups of a round, a row a person."""
    say = day.language
    themed = any(group.theme for group in day.instance.rounds[number])
    head = [sentences.GROUP().say(say), *([sentences.WORKSHOP().say(say)] if themed else [])]
    head += [sentences.NAME().say(say), *(day.title(key) for key in day.shown)]
    rows: list[list[Cell]] = [
        [place, *([theme] if themed else []), *day.about(person)]
        for place, theme, ids in day.groups(number)
        for person in ids
    ]
    return Sheet(round_title(number, say), head, rows)


def people_sheet(day: Day) -> Sheet:
    """Give everybody with a column a round: the number of the group, and its theme where it has one."""
    rounds = range(len(day.instance.rounds))
    seat: dict[tuple[str, int], Cell] = {}
    for number in rounds:
        for place, theme, ids in day.groups(number):
            seat |= {(person, number): f"{place} – {theme}" if theme else place for person in ids}
    head = [sentences.NAME().say(day.language), *(day.title(key) for key in day.shown)]
    head += [round_title(number, day.language) for number in rounds]
    rows = [[*day.about(one.id), *(seat.get((one.id, number)) for number in rounds)] for one in day.instance.people]
    return Sheet(sentences.PEOPLE().say(day.language), head, rows)


def book(day: Day) -> list[Sheet]:
    """Give all tables of a workbook: everybody, a sheet a round, who meets whom, and what it brings."""
    rounds = [round_sheet(day, number) for number in range(len(day.instance.rounds))]
    return [people_sheet(day), *rounds, _meetings_sheet(day), _report_sheet(day)]


def _meetings_sheet(day: Day) -> Sheet:
    say = day.language
    head = [sentences.NAME().say(say), *(day.title(key) for key in day.shown)]
    head += sentences.MEETS_HEAD().say(say).split("|")

    def listed(ids: Sequence[str]) -> str:
        return ", ".join(day.names.get(one, one) for one in ids)

    rows: list[list[Cell]] = []
    for person, met in meetings(day.instance, day.plan.seats).items():
        hope = day.names.get(met.hope, met.hope) if met.hope else ""
        came = (sentences.YES if met.is_hope_met else sentences.NO)().say(say) if met.hope else ""
        row: list[Cell] = [*day.about(person), len(met.people), len(met.across), listed(met.people), listed(met.twice)]
        rows.append([*row, ", ".join(met.granted), hope, came])
    return Sheet(sentences.MEETS().say(say), head, rows)


def _report_sheet(day: Day) -> Sheet:
    reached, bounds, say = day.plan.measures, day.plan.bounds, day.language
    cross = day.title(day.instance.cross)
    rows: list[list[Cell]] = [
        [sentences.PAIRS().say(say), reached.pairs, bounds.pairs],
        [sentences.CROSS(cross=cross).say(say), reached.cross, bounds.cross],
        [sentences.SPREAD().say(say), reached.spread_dev, bounds.spread_dev],
        [sentences.REPEATS().say(say), reached.repeats, None],
    ]
    if reached.wishes is not None:
        most = None if bounds.wishes is None else round(100 * bounds.wishes)
        rows.append([sentences.WISHES().say(say), round(100 * reached.wishes), most])
    if reached.hoping:
        rows.append([sentences.HOPES().say(say), reached.hopes, reached.hoping])
    rows += [[reason.say(say), None, None] for reason in say_plan(day.instance, day.plan)]
    return Sheet(sentences.REPORT().say(say), sentences.REPORT_HEAD().say(say).split("|"), rows)
