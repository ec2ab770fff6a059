"""`leercyclus circles`: the best circles around a municipality."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import click
import numpy as np

from leercyclus.cli import sentences
from leercyclus.cli.choices import merger_note
from leercyclus.cli.language import language_option, spoken
from leercyclus.cli.output import write_json
from leercyclus.cli.sources import open_figures, read_file
from leercyclus.engine.circles import Circle, Travel, around, estimate
from leercyclus.engine.circles.sentences import NONE_FOUND
from leercyclus.engine.peers import named
from leercyclus.engine.reasons import Language
from leercyclus.figures import Figures
from leercyclus.figures.policy import BOOKED, net_costs
from leercyclus.formats.lists import read_journeys


@click.command(name="circles")
@click.argument("municipality")
@click.option("--size", default=3, show_default=True, help="How many members: 3, 4 or 5.")
@click.option("--minutes", default=150.0, show_default=True, help="The longest journey between two members.")
@click.option("--count", default=4, show_default=True, help="How many circles to list.")
@click.option(
    "--travel", "travel_file", metavar="FILE", help="CSV from,to,minutes: real minutes in place of estimates."
)
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@language_option
@click.pass_context
def command(
    ctx: click.Context, municipality: str, *, size: int, minutes: float, count: int, travel_file: str, as_json: bool
) -> None:
    """List the best circles around MUNICIPALITY (a name or a code).

    Members are on one another's lists, within reach, and different in what they do. The JSON has the keys code, name,
    size, minutes, travel, years, notes and circles: [{members: [{code, name}], value, nearness, difference,
    differ_most, minutes_longest, ranks, reasons}].
    """
    language = spoken(ctx)
    figures = open_figures()
    code = figures.register.find(municipality).code
    fields, choices = net_costs(figures, without=BOOKED)
    travel = _travel(figures, travel_file)
    found = around(figures.context(), code, travel=travel, size=size, minutes=minutes, choices=choices, count=count)
    names = {one.code: one.name for one in figures.register.municipalities}
    differ = [figures.catalogue[field].name(language) for field in fields]
    merged = [note.say(language) for note in merger_note(figures.register, municipality)]
    missing = [] if found else [named(NONE_FOUND(size=size, code=code, minutes=minutes), names).say(language)]
    if as_json:
        circles = [_answer(circle, names, differ, language) for circle in found]
        notes = [*merged, *missing, sentences.ESTIMATE().say(language)]
        head = {"code": code, "name": names[code], "size": size, "minutes": minutes}
        write_json({**head, "years": figures.years_line(language), "notes": notes, "circles": circles})
        return
    if found:
        click.echo(sentences.CIRCLES_TITLE(size=size, name=names[code], minutes=minutes).say(language))
    for line in (*merged, *(missing or _lines(found, names, differ, language))):
        click.echo(line)
    click.echo("\n" + sentences.ESTIMATE().say(language) + "\n" + figures.years_line(language))


def _travel(figures: Figures, path: str | None) -> Travel:
    municipalities = figures.register.municipalities
    travel = estimate(
        tuple(one.code for one in municipalities),
        np.array([one.latitude for one in municipalities]),
        np.array([one.longitude for one in municipalities]),
    )
    if path is None:
        return travel
    find = figures.register.find
    given = read_journeys(read_file(path))
    return travel.with_known({(find(one).code, find(other).code): value for (one, other), value in given.items()})


def _answer(circle: Circle, names: Mapping[str, str], fields: Sequence[str], language: Language) -> dict[str, object]:
    return {
        "members": [{"code": code, "name": names[code]} for code in circle.members],
        "value": circle.value,
        "nearness": circle.nearness,
        "difference": circle.difference,
        "differ_most": [fields[column] for column in circle.differ_most],
        "minutes_longest": circle.minutes_longest,
        "ranks": circle.ranks,
        "reasons": [named(reason, names).say(language) for reason in circle.reasons],
    }


def _lines(found: Sequence[Circle], names: Mapping[str, str], fields: Sequence[str], language: Language) -> list[str]:
    lines = []
    for number, circle in enumerate(found, start=1):
        lines.append(f"{number}  " + ", ".join(names[code] for code in circle.members))
        reasons = [named(reason, names) for reason in circle.reasons]
        if circle.differ_most:
            most = "; ".join(fields[column] for column in circle.differ_most)
            reasons.append(sentences.DIFFER_MOST(names=most))
        lines += [f"   {reason.say(language)}" for reason in reasons]
    return lines
