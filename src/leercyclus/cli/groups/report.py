"""What a search found, as sentences and as JSON; and the files that hold it."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path

from leercyclus.cli.groups import sentences
from leercyclus.cli.groups.searching import Solved
from leercyclus.cli.groups.words import Words
from leercyclus.cli.output import aligned
from leercyclus.engine.groups.in_words import say_plan
from leercyclus.engine.groups.result import Plan
from leercyclus.engine.groups.rules_in_words import say_rules
from leercyclus.engine.reasons import Language, Reason
from leercyclus.formats.groups import Day, book, people_sheet, raw_bounds, round_title, write_plan
from leercyclus.formats.sheets import write_csv, write_xlsx


def written_day(target: Path, day: Day) -> bytes:
    """Give what a file holds by its ending: a table with a column a round (.csv), a workbook (.xlsx), or the plan."""
    kind = target.suffix.casefold()
    if kind == ".csv":
        text = io.StringIO(newline="")
        write_csv(people_sheet(day), text, separator=";")
        return text.getvalue().encode("utf-8-sig")  # with its mark a spreadsheet knows the accents
    if kind == ".xlsx":
        stream = io.BytesIO()
        write_xlsx(book(day), stream, fit=True)
        return stream.getvalue()
    return write_plan(day.instance, day.plan.seats)


def plan_data(plan: Plan) -> dict[str, object]:
    """Give what a plan reaches and what no plan can pass, as JSON has it."""
    return {"measures": asdict(plan.measures), "bounds": raw_bounds(plan)}


def solved_data(solved: Solved, lines: list[str], written: Mapping[Path, bytes], notes: list[str]) -> dict[str, object]:
    """Give all of an answer as JSON has it."""
    answer = solved.answer
    return {
        **plan_data(answer.plan),
        "chosen": answer.chosen,
        "plans": [plan_data(plan) for plan in answer.plans],
        "seed": answer.seed,
        "steps": solved.steps,
        "seconds": answer.seconds,
        "finished": answer.finished,
        "stopped": solved.stopped,
        "relaxed": lines[: len(solved.relaxed)],
        "notes": notes,
        "sentences": lines,
        "written": [str(path) for path in written],
    }


def solved_lines(solved: Solved, words: Words, language: Language, *, in_file: bool = True) -> list[str]:
    """Tell what was found: rules let go, what the plan reaches and keeps, the choice, how to get it again."""
    answer = solved.answer
    said = [words.put_in(reason) for reason in solved.relaxed]
    if solved.stopped:
        said.append(sentences.STOPPED())
    told = (*say_plan(solved.instance, answer.plan), *say_rules(solved.instance))
    said += [words.put_in(reason) for reason in told]
    if len(answer.plans) > 1:
        said += [sentences.CHOICES(count=len(answer.plans)), *_choices(solved)]
    if solved.stopped and not answer.finished:
        said.append(sentences.NOT_AGAIN())
    else:
        kept = (sentences.KEEPS_OTHERS if solved.relaxed else sentences.KEEPS_RULES)()
        said.append(sentences.KEEP_FILE(said=kept) if in_file else kept)
    if answer.finished:
        said.append(sentences.AGAIN(seed=str(answer.seed), steps=str(solved.steps)))
    return [reason.say(language) for reason in said]


def written_lines(files: Iterable[Path], question: Path | None, language: Language) -> list[str]:
    """Tell which files were written, and that the one with the question, if any, is not to be kept for long."""
    said = [sentences.WRITTEN(path=str(path)) for path in files]
    if question is not None:
        said.append(sentences.HOLDS_NAMES(path=str(question)))
    return [reason.say(language) for reason in said]


def table_lines(day: Day) -> list[str]:
    """Write the day for a screen: round by round, group by group, a line a person."""
    lines: list[str] = []
    for number in range(len(day.instance.rounds)):
        rows: list[list[str]] = []
        for place, theme, ids in day.groups(number):
            rule = sentences.GROUP_THEME if theme else sentences.GROUP
            title = rule(number=place, theme=theme).say(day.language)
            rows += [[title if seat == 0 else "", *day.about(person)] for seat, person in enumerate(ids)]
        lines += [round_title(number, day.language), *(f"  {line}" for line in aligned(rows)), ""]
    return lines


def _choices(solved: Solved) -> Iterator[Reason]:
    for number, plan in enumerate(solved.answer.plans):
        reached = plan.measures
        choice = sentences.CHOICE(number=number + 1, pairs=reached.pairs, cross=reached.cross, off=reached.spread_dev)
        yield sentences.CHOSEN(choice=choice) if number == solved.answer.chosen else choice
