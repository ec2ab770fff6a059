"""`leercyclus peers`: whom a municipality can be compared with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import click

from leercyclus.cli import sentences
from leercyclus.cli.choices import is_general, merger_note, theme_id, theme_name, weight_names, weights_by_id
from leercyclus.cli.language import language_option, spoken
from leercyclus.cli.output import aligned, write_json
from leercyclus.cli.own_tables import DECIMALS, open_own
from leercyclus.cli.sources import open_figures, read_file
from leercyclus.engine.peers import Method, Peer, PeerList, find_peers, named
from leercyclus.engine.peers.method import GENERAL
from leercyclus.engine.peers.sentences import WIDENED
from leercyclus.engine.reasons import BadInput, Language, Reason
from leercyclus.engine.tables import ContextTable
from leercyclus.formats.lists import read_weights

PARTS_SHOWN = 3


@dataclass(frozen=True, slots=True)
class _Question:
    """Who asks, in which table, how, and the words to answer with.

    Attributes:
        names: code to name; indicators: what can be weighed to its name.
        theme: the name of the only theme that counts; empty when all count.
        years: of which years the figures are; told: how a table of one's own was read.
        merged: who took over the municipality that was asked for.
    """

    table: ContextTable
    code: str
    names: Mapping[str, str]
    indicators: Mapping[str, str]
    method: Method
    theme: str = ""
    years: str = ""
    told: tuple[Reason, ...] = ()
    merged: tuple[Reason, ...] = ()

    def name(self, code: str) -> str:
        """Give the name of a municipality, or its code when it has none."""
        return self.names.get(code, code)


@click.command(name="peers")
@click.argument("municipality")
@click.option("--count", default=10, show_default=True, help="How many to list.")
@click.option(
    "--theme",
    default="general",
    show_default=True,
    help="general, size, social, financial or physical, or a Dutch name.",
)
@click.option(
    "--weights", "weights_file", metavar="FILE", help="CSV indicator,weight (id or name): 0 to 10; the others weigh 1."
)
@click.option(
    "--context", "context_file", metavar="FILE", help="A table of your own: first column code or name, then numbers."
)
@click.option(
    "--decimal", type=click.Choice(list(DECIMALS)), metavar="[point|comma]", help="What it has before decimals."
)
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
    stability, coverage, rank_back}]; theme and weights say what counted, and read how a table of your own was read.
    """
    language = spoken(ctx)
    weights = read_weights(read_file(str(options["weights_file"]))) if options["weights_file"] else {}
    method = Method(theme=str(options["theme"]), weights=weights, correct_hubs=options["by"] == "score")
    if options["no_window"]:
        method = replace(method, window=None)
    if options["context_file"]:
        decimal = str(options["decimal"]) if options["decimal"] else None
        question = _own(str(options["context_file"]), municipality, method, decimal)
    else:
        question = _dutch(municipality, method, language)
    found = find_peers(question.table, question.code, count=int(str(options["count"])), method=question.method)
    if options["as_json"]:
        write_json(_answer(question, found, language))
        return
    shown = None if options["all_terms"] else PARTS_SHOWN
    for line in _lines(question, found, language, shown):
        click.echo(line)


def _dutch(municipality: str, method: Method, language: Language) -> _Question:
    figures = open_figures()
    theme = theme_id(figures, method.theme, language)
    return _Question(
        table=figures.context(),
        code=figures.register.find(municipality).code,
        names={one.code: one.name for one in figures.register.municipalities},
        indicators=weight_names(figures, language),
        method=replace(method, theme=theme, weights=weights_by_id(figures, method.weights, language)),
        theme="" if theme == GENERAL else theme_name(figures, theme, language),
        years=figures.years_line(language),
        merged=merger_note(figures.register, municipality),
    )


def _own(path: str, municipality: str, method: Method, decimal: str | None) -> _Question:
    if not is_general(method.theme):
        raise BadInput(sentences.NO_THEMES(theme=method.theme))
    own = open_own(path, municipality, decimal)
    return _Question(own.table, own.code, own.names, {}, replace(method, theme=GENERAL), told=own.told)


def _answer(question: _Question, found: PeerList, language: Language) -> dict[str, object]:
    return {
        "code": found.code,
        "name": question.name(found.code),
        "theme": found.method.theme,
        "weights": dict(found.method.weights),
        "ordered_by": found.ordered_by,
        "candidates": found.candidates,
        "median_distance": found.median_distance,
        "coverage": found.coverage,
        "years": question.years,
        "read": [note.say(language) for note in question.told],
        "notes": [named(note, question.names).say(language) for note in (*question.merged, *found.notes)],
        "peers": [
            {
                "code": peer.code,
                "name": question.name(peer.code),
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
    name = question.name(found.code)
    who = f"{name} ({found.code})" if name != found.code else name
    rule = sentences.TITLE_ONE if len(found.peers) == 1 else sentences.TITLE
    title = rule(name=who, count=len(found.peers), candidates=found.candidates)
    head = sentences.HEAD().say(language).split("|")
    rows = [head, *(_row(peer, question, language, settled=_everyone(found)) for peer in found.peers)]
    if not question.names:
        rows = [[*row[:1], *row[2:]] for row in rows]
    texts = 3 if question.names else 2
    lined = aligned(rows, frozenset({0, *range(texts, len(rows[0]))}))
    lines = [title.say(language), *_counting(question, language), "", lined[0]]
    for row, peer in zip(lined[1:], found.peers, strict=True):
        lines += [row, "    " + _sum(peer, question, language, shown)]
    return [*lines, "", *_explained(found, name, question, language)]


def _everyone(found: PeerList) -> bool:
    """Tell whether all who count are on the list, so that nobody can leave it."""
    return len(found.peers) >= found.candidates


def _counting(question: _Question, language: Language) -> list[str]:
    """Tell what counts, when that is not everything alike."""
    said = [*question.merged, *([sentences.ONLY_THEME(theme=question.theme)] if question.theme else [])]
    weights = question.method.weights
    if weights:
        told = [sentences.WEIGHT(name=question.indicators.get(key, key), weight=weights[key]) for key in weights]
        said.append(sentences.WEIGHED(weights=", ".join(one.say(language) for one in told)))
    return [reason.say(language) for reason in said]


def _row(peer: Peer, question: _Question, language: Language, *, settled: bool) -> list[str]:
    return [
        str(peer.rank),
        question.name(peer.code),
        peer.code,
        sentences.NUMBER(value=peer.score).say(language),
        sentences.SMALL(value=peer.distance).say(language),
        "-" if settled else sentences.SHARE(value=peer.stability).say(language),
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
    method, count = found.method, len(found.peers)
    orders = sentences.BY_SCORE() if found.ordered_by == "score" else sentences.BY_DISTANCE()
    said = [orders, sentences.DISTANCE(median=found.median_distance)]
    if _everyone(found):
        said.append(sentences.ALL_ON_LIST(count=count, name=name))
    else:
        said.append(sentences.STAYS(count=count, resamples=method.resamples, name=name))
    widened = any(note.rule is WIDENED for note in found.notes)
    if method.window is None or question.table.population is None:
        said.append(sentences.NO_WINDOW())
    elif not widened:
        said.append(sentences.WINDOW(low=method.window[0], high=method.window[1]))
    said += [named(note, question.names) for note in found.notes]
    years = [question.years] if question.years else []
    return [reason.say(language) for reason in (*said, *question.told)] + years
