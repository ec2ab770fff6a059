"""`leercyclus groups solve`: the question of a day in JSON becomes a plan."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from leercyclus.cli.groups.report import solved_data, solved_lines, written_day, written_lines
from leercyclus.cli.groups.searching import effort_of, effort_options, solved
from leercyclus.cli.groups.words import Words
from leercyclus.cli.groups.writing import check_targets, write_files
from leercyclus.cli.language import language_option, spoken
from leercyclus.cli.output import write_json
from leercyclus.cli.sources import read_file

PREFERENCES = click.Choice(["meetings", "balance", "spread"])


@click.command(name="solve")
@click.argument("instance", metavar="INSTANCE.json")
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    multiple=True,
    required=True,
    help="Where the plan goes: .json, or a table as .csv or .xlsx; may be given several times.",
)
@effort_options
@click.option("--prefer", type=PREFERENCES, default="balance", show_default=True, help="What counts most.")
@click.option("--front", is_flag=True, help="Give a choice of plans too, in NAME.front.json beside the first output.")
@click.option("--relax", "relaxing", is_flag=True, help="Where no plan exists, let the fewest rules go, and say which.")
@click.option("--adapted", type=click.Path(path_type=Path), help="Where the question with those changes goes.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@language_option
@click.pass_context
def command(ctx: click.Context, /, instance: str, **options: Any) -> None:  # noqa: ANN401 - from click
    """Search a plan for the question in INSTANCE.json.

    Nobody sits twice in a round and all rules hold, or there is no plan: then the answer says which rule stands in the
    way, in which round, and the least that helps, with exit code 2. Ctrl-C gives the best plan so far. The JSON has the
    keys measures, bounds, chosen, plans: [{measures, bounds}], seed, steps, seconds, finished, stopped, relaxed,
    notes, sentences, written.
    """
    from leercyclus.engine.groups.verified import verified
    from leercyclus.formats.groups import Day, names_of, open_instance, write_front, write_instance

    language, effort = spoken(ctx), effort_of(options)
    outputs: tuple[Path, ...] = options["output"]
    beside = outputs[0].with_name(f"{outputs[0].stem}.front.json") if options["front"] else None
    check_targets((*outputs, beside, options["adapted"]), (instance,))
    opened = open_instance(read_file(instance), instance)
    asked = verified(opened.instance)
    found = solved(ctx, asked, effort, prefer=options["prefer"], front=options["front"], relaxing=options["relaxing"])
    words = Words(names_of(found.instance), {})
    day = Day(found.instance, found.answer.plan, words.names, words.titles, language)
    files = {target: written_day(target, day) for target in outputs}
    if beside is not None:
        files[beside] = write_front(found.instance, found.answer.front)
    if options["adapted"] is not None:
        files[options["adapted"]] = write_instance(found.instance)
    write_files(files)
    lines = solved_lines(found, words, language)
    notes = [note.say(language) for note in opened.notes]
    if options["as_json"]:
        write_json(solved_data(found, lines, files, notes))
        return
    for line in (*notes, *lines, *written_lines(files, options["adapted"], language)):
        click.echo(line)
