"""`leercyclus groups repair`: some do not come, others walk in; the plan is mended with few seats moved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from leercyclus.cli.groups import repair_sentences, sentences
from leercyclus.cli.groups.changed import absent_ids, frozen_line, moves_data, moves_lines, numbered, walk_ins_of
from leercyclus.cli.groups.report import plan_data, written_day, written_lines
from leercyclus.cli.groups.searching import Effort, Searching, effort_of, effort_options, searched
from leercyclus.cli.groups.words import Words
from leercyclus.cli.groups.writing import check_targets, write_files
from leercyclus.cli.language import language_option, spoken
from leercyclus.cli.output import write_json
from leercyclus.cli.sources import read_file
from leercyclus.engine.groups.instance import Instance, Person, Seats
from leercyclus.engine.groups.result import Infeasible
from leercyclus.engine.reasons import BadInput, Language, Reason

if TYPE_CHECKING:
    from leercyclus.engine.groups.repair import Repair
    from leercyclus.formats.groups import Changes


@dataclass(frozen=True, slots=True)
class _Question:
    """What is asked.

    Attributes:
        instance: the question of the plan; seats: the plan.
        from_round: the first round that may change, from 0; frozen: the same in words.
        absent: ids; walk_ins: who joins.
        notes: how the files were read.
    """

    instance: Instance
    seats: Seats
    from_round: int
    absent: tuple[str, ...]
    walk_ins: tuple[Person, ...]
    frozen: Reason
    notes: tuple[Reason, ...]


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
@click.option("--relax", is_flag=True, help="Where no plan exists, let the fewest rules go, and say which.")
@click.option("--adapted", type=click.Path(path_type=Path), help="Where the question with the changes goes.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@language_option
@click.pass_context
def command(ctx: click.Context, /, instance: str, plan: str, **options: Any) -> None:  # noqa: ANN401 - from click
    """Mend PLAN.json, a plan for the question in INSTANCE.json, when people do not come or walk in.

    Rounds before the first that may change stay as they were, and few seats are moved. The JSON has the keys frozen,
    measures, bounds, moves: [{person, round, before, after, reason}], rounds, seed, steps, seconds, stopped,
    notes, sentences, written.
    """
    from leercyclus.formats.groups import Day, names_of, write_instance

    language, effort = spoken(ctx), effort_of(options, usual=None)
    outputs: tuple[Path, ...] = options["output"]
    check_targets((*outputs, options["adapted"]), (instance, plan, options["walk_in"]))
    question = _read(instance, plan, options)
    mended, stopped = _mended(ctx, question, effort, relax=options["relax"])
    words = Words(names_of(mended.instance), {})
    day = Day(mended.instance, mended.plan, words.names, words.titles, language, _changes(question, mended, words))
    files = {target: written_day(target, day) for target in outputs}
    if options["adapted"] is not None:
        files[options["adapted"]] = write_instance(mended.instance)
    write_files(files)
    notes = [note.say(language) for note in question.notes]
    lines = _lines(question, mended, words, language, stopped=stopped)
    if options["as_json"]:
        moves = moves_data(mended.moves, words, language)
        answer = {"frozen": question.from_round, **plan_data(mended.plan), "moves": moves, "rounds": mended.plan.seats}
        answer |= {"seed": effort.seed, "steps": mended.steps, "seconds": mended.seconds, "stopped": stopped}
        write_json({**answer, "notes": notes, "sentences": lines, "written": list(map(str, files))})
        return
    first, *rest = lines
    for line in (first, *notes, *rest, *written_lines(files, options["adapted"], language)):
        click.echo(line)


def _read(instance: str, plan: str, options: Mapping[str, Any]) -> _Question:
    """Read and check everything that is asked, before the search is even loaded.

    Raises:
        BadInput: files, rounds or names that cannot be.
    """
    from leercyclus.engine.groups.verified import verified
    from leercyclus.formats.groups import open_instance, read_plan

    opened = open_instance(read_file(instance), instance)
    asked = verified(opened.instance)
    seats = read_plan(read_file(plan), plan, asked)
    frozen = frozen_line(options["from_round"], len(asked.rounds))
    absent = absent_ids(asked, options["absent"])
    joining = walk_ins_of(read_file(options["walk_in"]), options["walk_in"], asked) if options["walk_in"] else None
    if not absent and joining is None:
        raise BadInput(repair_sentences.NOBODY())
    return _Question(
        instance=asked,
        seats=seats,
        from_round=options["from_round"],
        absent=absent,
        walk_ins=joining.people if joining else (),
        frozen=frozen,
        notes=(*opened.notes, *(joining.notes if joining else ())),
    )


def _mended(ctx: click.Context, question: _Question, effort: Effort, *, relax: bool) -> tuple[Repair, bool]:
    """Run the repair; gives what it found and whether it was stopped.

    Raises:
        BadInput: no plan keeps all rules any more.
    """
    from leercyclus.engine.groups.repair import repair

    def search(searching: Searching) -> Repair:
        return repair(
            question.instance,
            question.seats,
            from_round=question.from_round,
            absent=question.absent,
            walk_ins=question.walk_ins,
            relax=relax,
            seed=effort.seed,
            seconds=effort.seconds,
            steps=effort.steps,
            watch=searching.watch,
            stop=searching.stop,
        )

    try:
        return searched(ctx, question.instance, search)
    except Infeasible as none:
        more = [sentences.TRY_RELAX()] if none.obstacles and not relax else []
        raise BadInput(*none.reasons, *more) from None


def _changes(question: _Question, mended: Repair, words: Words) -> Changes:
    """Gather what the workbook tells first; who sits where after walking in stands there with the seats."""
    from leercyclus.engine.groups.repair_sentences import SEATED
    from leercyclus.formats.groups import Changes

    told = (note for note in mended.notes if note.rule is not SEATED)
    return Changes(
        seats=question.seats,
        from_round=question.from_round,
        absent=question.absent,
        joined=tuple(one.id for one in question.walk_ins),
        moves=tuple(replace(move, reason=words.put_in(move.reason)) for move in mended.moves),
        notes=tuple(words.put_in(numbered(mended.instance, note)) for note in told),
    )


def _lines(question: _Question, mended: Repair, words: Words, language: Language, *, stopped: bool) -> list[str]:
    """Tell which rounds stay, what changed, who moves and why, what the plan reaches and keeps."""
    from leercyclus.engine.groups.in_words import say_plan
    from leercyclus.engine.groups.rules_in_words import say_rules

    said = [question.frozen, *(words.put_in(numbered(mended.instance, note)) for note in mended.notes)]
    if stopped:
        said.append(repair_sentences.STOPPED())
    told = (*say_plan(mended.instance, mended.plan), *say_rules(mended.instance))
    reached = [words.put_in(reason) for reason in told]
    moves = moves_lines(mended.instance, mended.moves, words, language)
    return [*(one.say(language) for one in said), *moves, *(one.say(language) for one in reached)]
