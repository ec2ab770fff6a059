"""`leercyclus groups repair`: some do not come, others walk in; the plan is mended with few seats moved."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from leercyclus.cli.groups import repair_sentences, sentences
from leercyclus.cli.groups.changed import absent_ids, frozen_line, moves_data, moves_lines, walk_ins_of
from leercyclus.cli.groups.report import plan_data, written_day
from leercyclus.cli.groups.searching import Searching, effort_of, effort_options, searched
from leercyclus.cli.groups.words import Words
from leercyclus.cli.groups.writing import check_targets, write_files
from leercyclus.cli.language import language_option, spoken
from leercyclus.cli.output import write_json
from leercyclus.cli.sources import read_file
from leercyclus.engine.reasons import BadInput


@click.command(name="repair")
@click.argument("instance", metavar="INSTANCE.json")
@click.argument("plan", metavar="PLAN.json")
@click.option("--from-round", type=int, required=True, help="The first round that may change, counted from 0.")
@click.option("--absent", multiple=True, metavar="ID,ID", help="Who does not come, by id or name; may be repeated.")
@click.option("--walk-in", "walk_in", metavar="PEOPLE.csv", help="Who joins: a list of people, CSV or XLSX.")
@effort_options
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    multiple=True,
    required=True,
    help="Where the plan goes: .json, or a table as .csv or .xlsx; may be given several times.",
)
@click.option("--adapted", type=click.Path(path_type=Path), help="Where the question with the changes goes.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@language_option
@click.pass_context
def command(ctx: click.Context, /, instance: str, plan: str, **options: Any) -> None:  # noqa: ANN401 - what click hands over
    """Mend PLAN.json, a plan for the question in INSTANCE.json, when people do not come or walk in.

    Rounds before the first that may change stay as they were, and few seats are moved. The JSON has the keys frozen,
    measures, bounds, moves: [{person, round, before, after, reason}], rounds, seconds, stopped, notes, sentences,
    written.
    """
    from leercyclus.engine.groups.in_words import say_plan
    from leercyclus.engine.groups.verified import verified
    from leercyclus.formats.groups import Day, names_of, open_instance, read_plan, write_instance

    language, effort = spoken(ctx), effort_of(options)
    outputs: tuple[Path, ...] = options["output"]
    check_targets((*outputs, options["adapted"]))
    opened = open_instance(read_file(instance), instance)
    asked = verified(opened.instance)
    seats = read_plan(read_file(plan), plan, asked)
    from_round = options["from_round"]
    frozen = frozen_line(from_round, len(asked.rounds))
    absent = absent_ids(asked, options["absent"])
    joining = walk_ins_of(read_file(options["walk_in"]), options["walk_in"], asked) if options["walk_in"] else None
    if not absent and joining is None:
        raise BadInput(repair_sentences.NOBODY())
    people = joining.people if joining else ()
    from leercyclus.engine.groups.repair import Repair, repair

    def search(searching: Searching) -> Repair:
        return repair(
            asked,
            seats,
            from_round=from_round,
            absent=absent,
            walk_ins=people,
            seed=effort.seed,
            seconds=effort.seconds,
            steps=effort.steps,
            watch=searching.watch,
            stop=searching.stop,
        )

    mended, stopped = searched(ctx, search)
    words = Words(names_of(mended.instance), {})
    day = Day(mended.instance, mended.plan, words.names, words.titles, language)
    files = {target: written_day(target, day) for target in outputs}
    if options["adapted"] is not None:
        files[options["adapted"]] = write_instance(mended.instance)
    write_files(files)
    notes = [note.say(language) for note in (*opened.notes, *(joining.notes if joining else ()))]
    said = [frozen, *(words.put_in(note) for note in mended.notes), *([sentences.STOPPED()] if stopped else [])]
    lines = [reason.say(language) for reason in said]
    lines += moves_lines(mended.instance, mended.moves, words, language)
    lines += [words.put_in(reason).say(language) for reason in say_plan(mended.instance, mended.plan)]
    if options["as_json"]:
        moves = moves_data(mended.moves, words, language)
        answer = {"frozen": from_round, **plan_data(mended.plan), "moves": moves, "rounds": mended.plan.seats}
        write_json({**answer, "stopped": stopped, "notes": notes, "sentences": lines, "written": list(map(str, files))})
        return
    first, *rest = lines
    for line in (first, *notes, *rest, *(sentences.WRITTEN(path=str(path)).say(language) for path in files)):
        click.echo(line)
