"""`leercyclus groups make`: a spreadsheet of people becomes a day in mixed groups."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from leercyclus.cli.groups import make_sentences
from leercyclus.cli.groups.report import solved_data, solved_lines, table_lines, written_day, written_lines
from leercyclus.cli.groups.searching import effort_of, effort_options, solved
from leercyclus.cli.groups.solve import PREFERENCES
from leercyclus.cli.groups.words import Words, told_once
from leercyclus.cli.groups.writing import check_targets, write_files
from leercyclus.cli.language import language_option, spoken
from leercyclus.cli.output import write_json
from leercyclus.cli.sources import read_file
from leercyclus.engine.reasons import BadInput


@click.command(name="make")
@click.argument("people", metavar="PEOPLE.csv")
@click.option("--rounds", default=4, show_default=True, help="How many rounds.")
@click.option("--size", default=5, show_default=True, help="How many people a group, about.")
@click.option("--cross", help="Column across which people are to meet; the municipality when left out.")
@click.option("--diversify", help="Columns to spread evenly, with commas; level and department when left out.")
@click.option("--at-most", multiple=True, metavar="COLUMN=VALUE:N", help='Per group, such as "level=alderman:1".')
@click.option("--at-least", multiple=True, metavar="COLUMN=VALUE:N", help="Per group, in the same way.")
@click.option("--apart", multiple=True, metavar='"A;B"', help="People who never sit together; may be repeated.")
@click.option("--together", multiple=True, metavar='"A;B"', help="People who always sit together; may be repeated.")
@click.option("--workshops", metavar="FILE", help="CSV or XLSX round,workshop,places: groups with wishes.")
@click.option("--partners-anywhere", is_flag=True, help="Partners may sit with people of their own municipality.")
@effort_options
@click.option("--prefer", type=PREFERENCES, default="balance", show_default=True, help="What counts most.")
@click.option("--relax", "relaxing", is_flag=True, help="Where no plan exists, let the fewest rules go, and say which.")
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    multiple=True,
    help="Where the plan goes, in place of the screen: .csv, .xlsx or .json; may be given several times.",
)
@click.option("--instance", type=click.Path(path_type=Path), help="Where the question goes, as JSON for repair.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@language_option
@click.pass_context
def command(ctx: click.Context, /, people: str, **options: Any) -> None:  # noqa: ANN401 - from click
    """Make mixed groups of the people in PEOPLE.csv (or .xlsx), a row a person.

    Columns in Dutch or English: naam (name), gemeente (municipality), niveau (level), afdeling (department), aanwezig
    (present: 1,2 or 1-3), wensen (wishes), leidinggevende (reports to), hoopt (hope), talen (languages), niet met (not
    with), samen met (together with); others can be mixed by too. The JSON is that of solve, with the plan itself in
    rounds: [[[names]]].
    """
    from leercyclus.cli.groups.asked import Wanted, asked_of
    from leercyclus.formats.groups import Day, names_of, write_instance

    language, effort = spoken(ctx), effort_of(options)
    outputs: tuple[Path, ...] = options["output"]
    check_targets((*outputs, options["instance"]), (people, options["workshops"]))
    workshops = (options["workshops"], read_file(options["workshops"])) if options["workshops"] else None
    typed = [(option, text) for option in ("--at-most", "--at-least") for text in options[option[2:].replace("-", "_")]]
    wanted = Wanted(
        rounds=options["rounds"],
        size=options["size"],
        cross=options["cross"],
        diversify=options["diversify"],
        bounds=typed,
        apart=options["apart"],
        together=options["together"],
        workshops=workshops,
        partners_apart=not options["partners_anywhere"],
    )
    asked = asked_of(read_file(people), people, wanted)
    words = Words(names_of(asked.instance), asked.titles, is_made=True)
    try:
        found = solved(ctx, asked.instance, effort, prefer=options["prefer"], front=False, relaxing=options["relaxing"])
    except BadInput as bad:
        raise BadInput(*told_once(words.put_in(reason) for reason in bad.reasons)) from None
    day = Day(found.instance, found.answer.plan, words.names, words.titles, language)
    files = {target: written_day(target, day) for target in outputs}
    if options["instance"] is not None:
        files[options["instance"]] = write_instance(found.instance)
    write_files(files)
    lines = solved_lines(found, words, language, in_file=bool(outputs))
    notes = [note.say(language) for note in asked.notes]
    if options["as_json"]:
        write_json({**solved_data(found, lines, files, notes), "rounds": day.plan.seats})
        return
    table = [] if outputs else ["", *table_lines(day)[:-1]]
    kept = written_lines(files, options["instance"], language) or [make_sentences.KEEP().say(language)]
    for line in (*notes, *table, "", *lines, *kept):
        click.echo(line)
