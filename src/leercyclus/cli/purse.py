"""`leercyclus purse`: who gave and who received, and who hosts next."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import click

from leercyclus.cli import purse_sentences as sentences
from leercyclus.cli.hours import Hours
from leercyclus.cli.language import language_option, spoken
from leercyclus.cli.output import aligned, write_json
from leercyclus.cli.sources import open_figures, read_file
from leercyclus.engine.purse import Balance, NextHost, Part, balance_of, next_host
from leercyclus.engine.reasons import BadInput, Language, Reason, Rule
from leercyclus.formats.gifts import read_gifts
from leercyclus.formats.names import plain

USUAL_TOLERANCE = 40.0


@click.command(name="purse")
@click.argument("gifts", metavar="FILE")
@click.option(
    "--tolerance",
    type=Hours(),
    default=USUAL_TOLERANCE,
    show_default="40",
    help="So many hours a balance may be out, as the circle agreed.",
)
@click.option("--cannot", multiple=True, metavar="NAME", help="Cannot host next; may be given several times.")
@click.option("--any-names", is_flag=True, help="Take names that are no Dutch municipality as they stand.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@language_option
@click.pass_context
def command(
    ctx: click.Context, gifts: str, *, tolerance: float, cannot: tuple[str, ...], any_names: bool, as_json: bool
) -> None:
    """Weigh what municipalities gave one another in FILE, CSV or XLSX.

    The columns are giver, taker, kind (day, seat or hour), amount and date, in Dutch or English; an amount below zero
    puts an earlier line right. The export of the site is read as well. Names are looked up among the municipalities of
    the Netherlands; one that is not there is a problem. The answer is the balance of each in hours, what was given from
    one to another, and who hosts next, with why. No euros: nobody sends a bill. The JSON has the keys balance: [{name,
    hosted, given, received, hours, outside}], pairs: [{giver, taker, days, seats, hours}], tolerance, next_host: {name,
    order, reasons} and notes.
    """
    language = spoken(ctx)
    if not math.isfinite(tolerance) or tolerance < 0:
        raise BadInput(sentences.NOT_A_TOLERANCE(found=f"{tolerance:g}"))
    register = open_figures().register
    known = {} if any_names else {"known": register.names, "former": register.former}
    year_ahead = (datetime.now(tz=UTC) + timedelta(days=365)).date().isoformat()
    read = read_gifts(read_file(gifts), gifts, until=year_ahead, **known)
    balance = balance_of(read.gifts, tolerance=Decimal(repr(tolerance)))
    names = [one.name for one in balance.shares]
    proposal = next_host(balance, names, cannot=_named(cannot, names))
    if as_json:
        write_json(_data(balance, proposal, read.notes, language))
        return
    for line in _lines(balance, proposal, read.notes, language):
        click.echo(line)


def _named(given: Sequence[str], names: Sequence[str]) -> frozenset[str]:
    by_word = {plain(name): name for name in names}
    wrong = [one for one in given if plain(one) not in by_word]
    if wrong:
        raise BadInput(*(sentences.UNKNOWN_NAME(found=one, known=", ".join(names)) for one in wrong))
    return frozenset(by_word[plain(one)] for one in given)


def _data(balance: Balance, proposal: NextHost, notes: Sequence[Reason], language: Language) -> dict[str, object]:
    outside = {one.name for one in balance.outside()}
    return {
        "balance": [
            {
                "name": one.name,
                "hosted": one.hosted,
                "given": _part(one.given),
                "received": _part(one.received),
                "hours": float(one.hours),
                "outside": one.name in outside,
            }
            for one in balance.shares
        ],
        "pairs": [{"giver": one.giver, "taker": one.taker, **_part(one.part)} for one in balance.pairs],
        "tolerance": float(balance.tolerance),
        "next_host": {
            "name": proposal.host or None,
            "order": [one.name for one in proposal.order],
            "reasons": [one.say(language) for one in proposal.reasons],
        },
        "notes": [one.say(language) for one in notes],
    }


def _part(part: Part) -> dict[str, float]:
    return {"days": float(part.days), "seats": float(part.seats), "hours": float(part.hours)}


def _lines(balance: Balance, proposal: NextHost, notes: Sequence[Reason], language: Language) -> Iterator[str]:
    def write(rule: Rule, amount: float | Decimal) -> str:
        return rule(amount=float(amount)).say(language)

    yield from (one.say(language) for one in notes)
    yield ""
    table = [sentences.HEAD().say(language).split("|")]
    for one in balance.shares:
        seats = [write(sentences.WHOLE, part.seats) for part in (one.given, one.received)]
        hours = [write(sentences.NUMBER, part.hours) for part in (one.given, one.received)]
        table.append([one.name, str(one.hosted), *seats, *hours, write(sentences.SIGNED, one.hours)])
    yield from aligned(table, frozenset(range(1, 7)))
    outside = ", ".join(one.name for one in balance.outside())
    tolerance = float(balance.tolerance)
    told = sentences.OUTSIDE(tolerance=tolerance, names=outside) if outside else sentences.WITHIN(tolerance=tolerance)
    yield told.say(language)
    yield "\n" + sentences.PAIRS().say(language)
    pairs = [sentences.PAIR_HEAD().say(language).split("|")]
    for pair in balance.pairs:
        counts = [write(sentences.WHOLE, amount) for amount in (pair.part.days, pair.part.seats)]
        pairs.append([pair.giver, pair.taker, *counts, write(sentences.NUMBER, pair.part.hours)])
    yield from aligned(pairs, frozenset({2, 3, 4}))
    yield ""
    if proposal.host:
        yield sentences.NEXT(name=proposal.host).say(language)
    yield from (f"   {one.say(language)}" for one in proposal.reasons)
