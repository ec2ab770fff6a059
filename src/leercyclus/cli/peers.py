"""`leercyclus peers`: whom a municipality can be compared with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import click

from leercyclus.cli import sentences
from leercyclus.cli.language import language_option, spoken
from leercyclus.cli.output import aligned, write_json
from leercyclus.cli.sources import open_figures, read_file
from leercyclus.engine.peers import Method, Peer, PeerList, find_peers, named
from leercyclus.engine.reasons import Language
from leercyclus.engine.tables import ContextTable
from leercyclus.formats.lists import read_weights

PARTS_SHOWN = 3


@dataclass(frozen=True, slots=True)
class _Question:
    """Who asks, in which table, and the names to answer with."""

    table: ContextTable
    code: str
    names: Mapping[str, str]
    indicators: Mapping[str, str]
    years: str


@click.command(name="peers")
@click.argument("municipality")
@click.option("--count", default=10, show_default=True, help="How many to list.")
@click.option("--theme", default="general", show_default=True, help="general, size, social, financial or physical.")
@click.option("--weights", "weights_file", metavar="FILE", help="CSV indicator,weight: 0 to 10; the others weigh 1.")
@click.option("--context", "context_file", metavar="FILE", help="A table of your own: first column code, then numbers.")
@click.option("--by", type=click.Choice(["score", "distance"]), default="score", show_default=True, help="What orders.")
@click.option("--no-window", is_flag=True, help="Compare with every size, not only half to double the inhabitants.")
@click.option("--all-terms", is_flag=True, help="Show every part of every distance.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@language_option
@click.pass_context
def command(ctx: click.Context, /, municipality: str, **options: object) -> None:
    """List the municipalities that MUNICIPALITY (a name or a code) can be compared with.

    Every distance is the sum of its parts, one an indicator. The JSON has the keys code, name, ordered_by, candidates,
    median_distance, coverage, years, notes and peers: [{code, name, rank, distance, score, terms: {indicator: part},
    stability, coverage, rank_back}].
    """
    language = spoken(ctx)
    weights = read_weights(read_file(str(options["weights_file"]))) if options["weights_file"] else {}
    method = Method(theme=str(options["theme"]), weights=weights, correct_hubs=options["by"] == "score")
    if options["no_window"]:
        method = replace(method, window=None)
    context = options["context_file"]
    question = _own(str(context), municipality) if context else _dutch(municipality, language)
    found = find_peers(question.table, question.code, count=int(str(options["count"])), method=method)
    if options["as_json"]:
        write_json(_answer(question, found, language))
        return
    shown = None if options["all_terms"] else PARTS_SHOWN
    for line in _lines(question, found, language, shown):
        click.echo(line)


def _dutch(municipality: str, language: Language) -> _Question:
    figures = open_figures()
    return _Question(
        table=figures.context(),
        code=figures.register.find(municipality).code,
        names={one.code: one.name for one in figures.register.municipalities},
        indicators={one.id: figures.catalogue[one.id].name(language) for one in figures.context().indicators},
        years=figures.years_line(language),
    )


def _own(path: str, code: str) -> _Question:
    from leercyclus.formats.tables import read_table

    table = read_table(read_file(path), path).table()
    return _Question(table, code, {}, {}, "")


def _answer(question: _Question, found: PeerList, language: Language) -> dict[str, object]:
    return {
        "code": found.code,
        "name": question.names.get(found.code, found.code),
        "theme": found.method.theme,
        "ordered_by": found.ordered_by,
        "candidates": found.candidates,
        "median_distance": found.median_distance,
        "coverage": found.coverage,
        "years": question.years,
        "notes": [named(note, question.names).say(language) for note in found.notes],
        "peers": [
            {
                "code": peer.code,
                "name": question.names.get(peer.code, peer.code),
                "rank": peer.rank,
                "distance": peer.distance,
                "score": peer.score,
                "terms": peer.terms,
                "stability": peer.stability,
                "coverage": peer.coverage,
                "rank_back": peer.rank_back,
            }
            for peer in found.peers
        ],
    }


def _lines(question: _Question, found: PeerList, language: Language, shown: int | None) -> list[str]:
    name = question.names.get(found.code, found.code)
    title = sentences.TITLE(name=name, code=found.code, count=len(found.peers), candidates=found.candidates)
    head = sentences.HEAD().say(language).split("|")
    rows = aligned([head, *(_row(peer, question, language) for peer in found.peers)], frozenset({0, 3, 4, 5, 6, 7}))
    lines = [title.say(language), "", rows[0]]
    for row, peer in zip(rows[1:], found.peers, strict=True):
        lines += [row, "    " + _sum(peer, question, language, shown)]
    return [*lines, "", *_explained(found, name, question, language)]


def _row(peer: Peer, question: _Question, language: Language) -> list[str]:
    return [
        str(peer.rank),
        question.names.get(peer.code, peer.code),
        peer.code,
        sentences.NUMBER(value=peer.score).say(language),
        sentences.SMALL(value=peer.distance).say(language),
        sentences.SHARE(value=peer.stability).say(language),
        "-" if peer.rank_back is None else str(peer.rank_back),
        sentences.SHARE(value=peer.coverage).say(language),
    ]


def _sum(peer: Peer, question: _Question, language: Language, shown: int | None) -> str:
    """Write the distance as the sum of its greatest parts and the rest."""
    parts = sorted(peer.terms.items(), key=lambda part: -part[1])
    first, rest = parts[:shown], parts[len(parts[:shown]) :]
    words = [sentences.PART(name=question.indicators.get(key, key), value=value).say(language) for key, value in first]
    if rest:
        words.append(sentences.REST(count=len(rest), value=sum(value for _, value in rest)).say(language))
    return "= " + " + ".join(words)


def _explained(found: PeerList, name: str, question: _Question, language: Language) -> list[str]:
    method = found.method
    orders = sentences.BY_SCORE() if found.ordered_by == "score" else sentences.BY_DISTANCE()
    said = [orders, sentences.DISTANCE(median=found.median_distance)]
    said.append(sentences.STAYS(count=len(found.peers), resamples=method.resamples, name=name))
    if method.weights:
        told = ", ".join(f"{question.indicators.get(key, key)} {value:g}" for key, value in method.weights.items())
        said.append(sentences.WEIGHED(weights=told))
    if method.window is None or question.table.population is None:
        said.append(sentences.NO_WINDOW())
    else:
        said.append(sentences.WINDOW(low=method.window[0], high=method.window[1]))
    said += [named(note, question.names) for note in found.notes]
    return [reason.say(language) for reason in said] + ([question.years] if question.years else [])
