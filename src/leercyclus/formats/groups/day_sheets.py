"""The day as tables for a spreadsheet: everybody with a column a round, the groups of a round, who meets whom."""

from __future__ import annotations

from collections.abc import Sequence

from leercyclus.engine.groups.in_words import say_plan
from leercyclus.engine.groups.measures import Meeting, meetings
from leercyclus.engine.reasons import Reason
from leercyclus.formats.groups import day_sentences as sentences
from leercyclus.formats.groups.day import Day, round_title
from leercyclus.formats.groups.day_changes import changes_sheet
from leercyclus.formats.sheets import Cell, Sheet


def round_sheet(day: Day, number: int) -> Sheet:
    """Give the groups of a round as table cards: a heading, a row a person, and an empty row."""
    head = [sentences.NAME().say(day.language), *(day.title(key) for key in day.shown)]
    rows: list[Sequence[Cell]] = []
    headings: set[int] = set()
    for place, _, ids in day.groups(number):
        headings.add(len(rows))
        rows += [[day.group_title(number, place)], *(day.about(person) for person in ids), []]
    return Sheet(round_title(number, day.language), head, rows, frozenset(headings))


def people_sheet(day: Day) -> Sheet:
    """Give everybody by name with a column a round: the number of the group and its theme, or that one is not there."""
    rounds = range(len(day.instance.rounds))
    seat: dict[tuple[str, int], Cell] = {}
    for number in rounds:
        for place, theme, ids in day.groups(number):
            seat |= {(person, number): f"{place} – {theme}" if theme else place for person in ids}
    head = [sentences.NAME().say(day.language), *(day.title(key) for key in day.shown)]
    head += [round_title(number, day.language) for number in rounds]
    rows = [
        [*day.about(one.id), *(seat.get((one.id, number), day.away(one, number)) for number in rounds)]
        for one in day.by_name
    ]
    return Sheet(sentences.PEOPLE().say(day.language), head, rows)


def book(day: Day) -> list[Sheet]:
    """Give all tables of a workbook: what changed, everybody, a sheet a round, who meets whom, and what it brings."""
    changed = [changes_sheet(day, day.changes)] if day.changes else []
    rounds = [round_sheet(day, number) for number in range(len(day.instance.rounds))]
    return [*changed, people_sheet(day), *rounds, _meetings_sheet(day), _report_sheet(day)]


def _meetings_sheet(day: Day) -> Sheet:
    """Give of everybody who is there at all whom they meet; what nobody asked for has no columns."""
    say = day.language
    wishing = any(one.wishes for one in day.instance.people)
    hoping = any(one.hope for one in day.instance.people)
    head = [sentences.NAME().say(say), *(day.title(key) for key in day.shown)]
    head += sentences.MEETS_HEAD().say(say).split("|")
    head += [sentences.GRANTED().say(say)] if wishing else []
    head += sentences.HOPE_HEAD().say(say).split("|") if hoping else []
    seated = {one for groups in day.plan.seats for group in groups for one in group}
    found = meetings(day.instance, day.plan.seats)
    rows: list[list[Cell]] = []
    for one in day.by_name:
        if one.id in seated:
            met = found[one.id]
            row: list[Cell] = [*day.about(one.id), len(met.people), len(met.across)]
            row += [_listed(day, met.people), _listed(day, met.twice)]
            row += [", ".join(met.granted)] if wishing else []
            rows.append([*row, *(_hope(day, met) if hoping else [])])
    return Sheet(sentences.MEETS().say(say), head, rows, is_wide=True)


def _listed(day: Day, ids: Sequence[str]) -> str:
    return ", ".join(map(day.name, ids))


def _hope(day: Day, met: Meeting) -> list[str]:
    """Give whom somebody hoped for, and whether it came true."""
    if not met.hope:
        return ["", ""]
    return [day.name(met.hope), (sentences.YES if met.is_hope_met else sentences.NO)().say(day.language)]


def _report_sheet(day: Day) -> Sheet:
    reached, bounds, say = day.plan.measures, day.plan.bounds, day.language
    cross = day.title(day.instance.cross)
    rows: list[list[Cell]] = [
        [sentences.PAIRS().say(say), reached.pairs, _most(reached.pairs, bounds.pairs).say(say)],
        [sentences.CROSS(cross=cross).say(say), reached.cross, _most(reached.cross, bounds.cross).say(say)],
        [sentences.SPREAD().say(say), reached.spread_dev, _least(reached.spread_dev, bounds.spread_dev).say(say)],
        [sentences.REPEATS().say(say), reached.repeats, None],
    ]
    if reached.wishes is not None:
        granted = round(100 * reached.wishes)
        proof = None if bounds.wishes is None else _most(granted, round(100 * bounds.wishes)).say(say)
        rows.append([sentences.WISHES().say(say), granted, proof])
    if reached.hoping:
        rows.append([sentences.HOPES().say(say), reached.hopes, sentences.OF_HOPING(count=reached.hoping).say(say)])
    rows.append([])
    rows += [[reason.say(say)] for reason in say_plan(day.instance, day.plan)]
    return Sheet(sentences.REPORT().say(say), sentences.REPORT_HEAD().say(say).split("|"), rows)


def _most(reached: int, most: int) -> Reason:
    return sentences.BEST() if reached >= most else sentences.NO_MORE(most=most)


def _least(reached: int, least: int) -> Reason:
    if reached <= least:
        return sentences.BEST()
    return sentences.NO_LESS(least=least) if least else sentences.NONE_IS_PERFECT()
