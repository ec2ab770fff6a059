"""`leercyclus differences`: the points on which a circle differs most."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import click

from leercyclus.cli import differences_sentences as sentences
from leercyclus.cli.language import language_option, spoken
from leercyclus.cli.output import write_json
from leercyclus.cli.sources import open_figures, read_file
from leercyclus.engine.differences import Differences, Member, Point
from leercyclus.engine.reasons import BadInput, Language
from leercyclus.formats.names import plain

SHOWN = 10
DOUBTED = 3
_FILES = ("figures", "indicators", "context")
_JUDGES = frozenset({"differences.unusual", "differences.real", "differences.none"})
"""Sentences that are left out where no judgement is given."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """What was found, and the words to tell it with.

    Attributes:
        found: the points.
        names: of the members, by code; titles and themes: by indicator.
        doubt: tells whether a point is not to be believed at once.
        documents: of which the figures are, in words.
        words: the id of a theme by each word for it, plain.
    """

    found: Differences
    names: Mapping[str, str]
    titles: Mapping[str, str]
    themes: Mapping[str, str]
    doubt: Callable[[Point], bool]
    documents: str
    words: Mapping[str, str]


@click.command(name="differences")
@click.argument("municipality", nargs=-1, required=True)
@click.option("--top", type=int, help="How many points: 10 when left out, or all in JSON.")
@click.option("--theme", default="", help="Only this theme, by id or name, such as safety or culture.")
@click.option("--seed", type=click.IntRange(min=0), default=1, show_default=True, help="Of the random circles.")
@click.option("--figures", metavar="FILE", help="Figures of your own: CSV code,indicator,year,value.")
@click.option("--indicators", metavar="FILE", help="What they are: CSV indicator,unit and if you like name,theme.")
@click.option("--context", metavar="FILE", help="The municipalities of it: CSV code,population, then numbers.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@language_option
@click.pass_context
def command(ctx: click.Context, /, municipality: tuple[str, ...], **options: object) -> None:
    """Rank the points on which two to thirteen municipalities differ most.

    MUNICIPALITY is a name or a code; with figures of your own a code of them. The JSON is a list in rank order:
    [{rank, indicator, name, theme, unit, highest, lowest, call (unusual, real or none), doubt, gap, likely_gap,
    gap_deviations, certainty, chance, anywhere, noise_share, country, folded, speaks, members: [{code, name, values,
    level, expected, surplus, likely, place, of, deviation, doubt, documents, same_way}], reasons, cautions}].
    """
    language = spoken(ctx)
    top = options["top"] if isinstance(options["top"], int) else None
    if top is not None and top < 1:
        raise BadInput(sentences.TOP(count=top))
    seed = int(str(options["seed"]))
    files = {name: str(options[name]) for name in _FILES if options[name]}
    answer = _own(files, municipality, seed) if files else _dutch(municipality, seed, language)
    answer = _of_theme(answer, str(options["theme"]))
    if options["as_json"]:
        write_json([_plain(answer, point, language) for point in answer.found.points[:top]])
        return
    for line in _lines(answer, top or SHOWN, language):
        click.echo(line)


def _dutch(municipalities: Sequence[str], seed: int, language: Language) -> _Answer:
    from leercyclus.figures.differences import differences, is_in_doubt

    figures = open_figures()
    codes = [figures.register.find(name).code for name in municipalities]
    found = differences(figures, codes, seed)
    about = {point.indicator: figures.catalogue[point.indicator] for point in found.points}
    themes = dict.fromkeys(info.theme for info in about.values())
    words = {plain(figures.catalogue.theme_name(one, tongue)): one for one in themes for tongue in ("nl", "en")}
    return _Answer(
        found=found,
        names={code: figures.register.names[code] for code in codes},
        titles={one: info.name(language) for one, info in about.items()},
        themes={one: info.theme for one, info in about.items()},
        doubt=is_in_doubt,
        documents=", ".join(document.name(language) for document in figures.documents()),
        words=words | {plain(one): one for one in themes},
    )


def _own(files: Mapping[str, str], codes: Sequence[str], seed: int) -> _Answer:
    from leercyclus.engine.differences import find_differences
    from leercyclus.formats.comparisons import File, read_comparison

    if len(files) < len(_FILES):
        raise BadInput(sentences.TOGETHER(given=", ".join(f"--{name}" for name in files)))
    opened = [File(files[name], read_file(files[name])) for name in _FILES]
    compared = read_comparison(*opened)
    found = find_differences(compared.table, codes, seed=seed)
    return _Answer(
        found=found,
        names={code: code for code in codes},
        titles=compared.names,
        themes=compared.themes,
        doubt=lambda _point: False,
        documents=", ".join(found.documents),
        words={plain(one): one for one in compared.themes.values()},
    )


def _of_theme(answer: _Answer, theme: str) -> _Answer:
    """Keep the points of one theme, in the ranking of all."""
    if not theme:
        return answer
    known = [name for name in dict.fromkeys(answer.themes.values()) if name]
    if not known:
        raise BadInput(sentences.NO_THEMES(theme=theme))
    wanted = answer.words.get(plain(theme))
    if wanted is None:
        raise BadInput(sentences.THEME(known=", ".join(sorted(known)), theme=theme))
    kept = tuple(point for point in answer.found.points if answer.themes[point.indicator] == wanted)
    return replace(answer, found=replace(answer.found, points=kept))


def _plain(answer: _Answer, point: Point, language: Language) -> dict[str, object]:
    """Give a point as JSON has it."""
    return {
        "rank": point.rank,
        "indicator": point.indicator,
        "name": answer.titles[point.indicator],
        "theme": answer.themes[point.indicator],
        "unit": point.unit,
        "highest": point.highest,
        "lowest": point.lowest,
        "call": point.call,
        "doubt": answer.doubt(point),
        "gap": point.gap,
        "likely_gap": point.likely_gap,
        "gap_deviations": point.gap_deviations,
        "certainty": point.certainty,
        "chance": point.chance,
        "anywhere": point.anywhere,
        "noise_share": point.noise_share,
        "country": point.country,
        "folded": point.folded,
        "speaks": point.speaks,
        "members": [_member(answer, member) for member in point.members],
        "reasons": [reason.say(language) for reason in point.reasons],
        "cautions": [reason.say(language) for reason in point.cautions],
    }


def _member(answer: _Answer, member: Member) -> dict[str, object]:
    return {
        "code": member.code,
        "name": answer.names[member.code],
        "values": dict(zip(answer.found.documents, member.values, strict=True)),
        "level": member.level,
        "expected": member.expected,
        "surplus": member.surplus,
        "likely": member.likely,
        "place": member.place,
        "of": member.of,
        "deviation": member.deviation,
        "doubt": member.doubt,
        "documents": member.documents,
        "same_way": member.same_way,
    }


def _lines(answer: _Answer, top: int, language: Language) -> list[str]:
    leading = answer.found.leading
    believed = [point for point in leading if not answer.doubt(point)]
    doubted = [point for point in leading if answer.doubt(point) and point.call != "none"]
    title = sentences.TITLE(
        names=", ".join(answer.names.values()),
        count=len(believed),
        real=sum(point.call != "none" for point in believed),
        rare=sum(point.call == "unusual" for point in believed),
    )
    lines = [title.say(language), ""]
    for point in believed[:top]:
        lines += _told(answer, point, language)
    if doubted:
        lines += ["", sentences.IN_DOUBT().say(language), ""]
        for point in doubted[:DOUBTED]:
            lines += _told(answer, point, language)
    return [*lines, "", sentences.EXPLAINED(documents=answer.documents).say(language)]


def _told(answer: _Answer, point: Point, language: Language) -> list[str]:
    """Tell one point: what everyone has, the sentences, and what to mind; without judgement where it is in doubt."""
    doubt = answer.doubt(point)
    call = (sentences.NO_JUDGEMENT if doubt else sentences.CALLS[point.call])().say(language)
    name = answer.titles[point.indicator]
    values = ", ".join(
        [
            *(_amount(answer.names[member.code], member.level, point.unit, language) for member in point.members),
            _amount(sentences.COUNTRY().say(language), point.country[2], point.unit, language),
        ]
    )
    if point.unit == "EUR":
        values = sentences.PER_INHABITANT(values=values).say(language)
    said = [reason.say(language) for reason in point.reasons if not (doubt and reason.rule.id in _JUDGES)]
    minded = [sentences.CAUTION(text=reason.say(language)).say(language) for reason in point.cautions]
    head = sentences.POINT(rank=str(point.rank), name=name, call=call).say(language)
    return [head, *(f"    {line}" for line in (values, *said, *minded))]


def _amount(name: str, value: float, unit: str, language: Language) -> str:
    if math.isnan(value):
        return sentences.UNKNOWN(name=name).say(language)
    if unit == "EUR":
        return sentences.EUR(name=name, value=value).say(language)
    if unit == "share":
        return sentences.SHARE(name=name, value=100 * value).say(language)
    return sentences.PLAIN(name=name, value=value, unit=unit).say(language).rstrip()
