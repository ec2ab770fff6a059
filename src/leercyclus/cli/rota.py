"""`leercyclus rota`: who receives which day of a cycle, and when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import click

from leercyclus.cli import rota_sentences as sentences
from leercyclus.cli.language import language_option, spoken
from leercyclus.cli.output import aligned, write_json
from leercyclus.cli.sources import read_file
from leercyclus.engine.reasons import BadInput, Language
from leercyclus.engine.rota import Day, Question, Rota, days_for, plan
from leercyclus.engine.rota.dates import say_date
from leercyclus.formats.rota import read_question

USUAL_COUNT = 10


@click.command(name="rota")
@click.argument("question", metavar="QUESTION.json")
@click.option("--turn", type=int, help="Rank the days for this turn instead; 1 is the first.")
@click.option("--host", help="Id of the member that receives that turn; the one of the rota when left out.")
@click.option("--count", type=int, help=f"How many days to list with --turn; {USUAL_COUNT} when left out.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@language_option
@click.pass_context
def command(
    ctx: click.Context, question: str, *, turn: int | None, host: str | None, count: int | None, as_json: bool
) -> None:
    """Plan who receives which day of the cycle in QUESTION.json, and on which date.

    The file has members: [{id, name, hosted, received, wishes: [{says, turn}], not_before, not_after, weekly: [{kind,
    weekday, title}], obstacles: [{kind, first, last, title}]}], turns, first, last, days_between, minutes and excused.
    Where there is no rota, the answer says who stands in the way and what helps, with exit code 2. The JSON has the
    keys turns: [{turn, host, name, date, reason, hindered, reasons}], members: [{id, name, hosted, minutes}], value,
    given_up, notes and proof; with --turn the keys turn, host and days: [{date, rank, free, hindered, blocked,
    reasons}].
    """
    language = spoken(ctx)
    asked = read_question(read_file(question), question)
    if turn is not None:
        _tell_days(asked, turn, host, count, as_json=as_json, language=language)
        return
    if host is not None or count is not None:
        raise BadInput(sentences.HOST_ALONE(options="--host" if count is None else "--count"))
    rota = plan(asked)
    if as_json:
        write_json(_rota_data(asked, rota, language))
        return
    for line in _rota_lines(asked, rota, language):
        click.echo(line)


def _tell_days(
    question: Question, turn: int, host: str | None, count: int | None, *, as_json: bool, language: Language
) -> None:
    count = USUAL_COUNT if count is None else count
    if count < 1:
        raise BadInput(sentences.COUNT_RANGE(count=count))
    days_for(question, turn - 1, host)  # a turn or a host that is not there is told before the search
    host = host or plan(question).hosts.turns[turn - 1].host
    days = days_for(question, turn - 1, host)
    if as_json:
        write_json({"turn": turn, "host": host, "days": [_day_data(day, language) for day in days]})
        return
    best, barred = [day for day in days if day.proposed], [day for day in days if not day.proposed]
    click.echo(sentences.DAYS_TITLE(turn=turn, name=question.names()[host]).say(language))
    for day in best[:count]:
        click.echo(f"{day.rank}  {say_date(day.day).say(language)}")
        for reason in day.reasons:
            click.echo(f"   {reason.say(language)}")
    if not best:
        click.echo(sentences.NO_DAYS().say(language))
    if barred:
        click.echo("\n" + sentences.BARRED_TITLE().say(language))
    for day in sorted(barred, key=lambda one: one.day)[:count]:
        click.echo("   " + " ".join(reason.say(language) for reason in day.reasons))


def _iso(day: int) -> str:
    return dt.date.fromordinal(day).isoformat()


def _day_data(day: Day, language: Language) -> dict[str, object]:
    return {
        "date": _iso(day.day),
        "rank": day.rank,
        "free": day.free,
        "hindered": day.hindered,
        "blocked": day.blocked,
        "reasons": [reason.say(language) for reason in day.reasons],
    }


def _rota_data(question: Question, rota: Rota, language: Language) -> dict[str, object]:
    names, order, value = question.names(), rota.hosts, rota.value
    return {
        "turns": [
            {
                "turn": turn.number + 1,
                "host": turn.host,
                "name": names[turn.host],
                "date": _iso(day.day),
                "reason": turn.reason.say(language),
                "hindered": day.hindered,
                "reasons": [reason.say(language) for reason in day.reasons],
            }
            for turn, day in zip(order.turns, rota.days, strict=True)
        ],
        "members": [
            {"id": id_, "name": names[id_], "hosted": order.hosted[id_], "minutes": order.minutes[id_]} for id_ in names
        ],
        "value": {key: getattr(value, key) for key in value.__dataclass_fields__},
        "given_up": [reason.say(language) for reason in order.given_up],
        "notes": [reason.say(language) for reason in order.notes],
        "proof": rota.proof.say(language),
    }


def _rota_lines(question: Question, rota: Rota, language: Language) -> Iterator[str]:
    names, order = question.names(), rota.hosts
    yield sentences.TITLE(first=say_date(question.first), last=say_date(question.last)).say(language)
    heads = [
        [str(turn.number + 1), say_date(day.day).say(language), names[turn.host]]
        for turn, day in zip(order.turns, rota.days, strict=True)
    ]
    for head, turn, day in zip(aligned(heads), order.turns, rota.days, strict=True):
        yield head
        yield from (f"   {reason.say(language)}" for reason in (turn.reason, *day.reasons))
    yield ""
    table = [sentences.HEAD().say(language).split("|")]
    for id_ in names:
        minutes = sentences.MINUTES(minutes=order.minutes[id_]).say(language)
        table.append([names[id_], str(order.hosted[id_]), minutes])
    yield from aligned(table, frozenset({1, 2}))
    if order.given_up:
        yield "\n" + sentences.GIVEN_UP().say(language)
        yield from (f"   {reason.say(language)}" for reason in order.given_up)
    yield ""
    yield from (reason.say(language) for reason in (*order.notes, rota.proof))
