"""Municipalities chosen by hand, side by side: how comparable they are, what they share and what not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from leercyclus.engine.peers import Method, Profile, Rank, Trait, profile, ranks
from leercyclus.engine.reasons import Language, Reason
from leercyclus.figures import Figures
from leercyclus.web.municipalities import rules, sentences
from leercyclus.web.municipalities.charts import MARKED, Line, letters_of, line_of_places
from leercyclus.web.municipalities.peers_bridge import in_names
from leercyclus.web.municipalities.peers_queries import (
    indicator_names,
    journeys,
    municipality_names,
    theme_names,
    theme_word,
    unit_beside,
)
from leercyclus.web.municipalities.question import ComparisonQuestion
from leercyclus.web.municipalities.wording import in_a_row, in_a_sentence, in_letters

SHOWN = 6
"""So many indicators are drawn on either side; the table holds all."""
SIZE = "size"
NAMED_APART = 3
TWICE, ROUGH = 2, 10
"""Up to twice as large is near in size; from ten times on, whole numbers say enough."""


@dataclass(frozen=True, slots=True)
class Member:
    """One of the municipalities side by side; `without` is the question when it is removed.

    `letter` tells many apart, from A; three or fewer have a mark by shape and no letter.
    """

    code: str
    name: str
    inhabitants: float
    mark: int
    letter: str
    without: str


@dataclass(frozen=True, slots=True)
class OnList:
    """A place on a list: in the general comparison or the theme that was chosen, and on size alone.

    Attributes:
        owner: whose list.
        other: whose place.
        place: from 1; None when it may not be on the list.
        of: how many may be.
        by_size: the place when only size counts.
        why_not: why there is no place, in a sentence; else empty.
    """

    owner: str
    other: str
    place: int | None
    of: int
    by_size: int | None
    why_not: str


@dataclass(frozen=True, slots=True)
class Row:
    """The row of one member in the tables: a cell for everyone's place on its list, and the minutes to everyone."""

    member: Member
    cells: tuple[OnList | None, ...]
    minutes: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two municipalities with the place of each on the list of the other, and the journey between them."""

    one: Member
    other: Member
    places: tuple[OnList, OnList]
    minutes: float


@dataclass(frozen=True, slots=True)
class Feature:
    """One indicator of all members: the line to draw, the values, and the same in words.

    `beside` is the unit as it stands beside the name; `order` names many members by their letters, the lowest first.
    """

    name: str
    unit: str
    beside: str
    definition: str
    decimals: int
    values: tuple[float, ...]
    percentiles: tuple[float | None, ...]
    line: Line
    words: str
    order: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ComparisonAnswer:
    """What the comparison shows.

    Attributes:
        members: in the order in which they were chosen.
        title: their names in a row.
        heading: how many there are, as a question.
        lead: what they are to each other, in sentences.
        pairs: two by two.
        rows: one for every member, with a cell for every member; None for itself.
        longest: the longest journey, in a sentence.
        common: the indicators on which they are most alike.
        apart: the indicators on which they are least alike.
        features: all indicators, the most alike first.
        themes: to look at, as (id, word).
    """

    members: tuple[Member, ...]
    title: str
    heading: str
    lead: str
    pairs: tuple[Pair, ...]
    rows: tuple[Row, ...]
    longest: str
    common: tuple[Feature, ...]
    apart: tuple[Feature, ...]
    features: tuple[Feature, ...]
    themes: tuple[tuple[str, str], ...]


def answer_comparison(figures: Figures, question: ComparisonQuestion, language: Language) -> ComparisonAnswer:
    """Put municipalities side by side."""
    table = figures.context()
    codes = question.codes
    members = _members(figures, question)
    matrix = _matrix(figures, question, language)
    found = profile(table, codes, Method(theme=question.theme))
    travel = journeys(figures)
    minutes = tuple(tuple(travel.between(one, other) for other in codes) for one in codes)
    pairs = tuple(
        Pair(
            members[one],
            members[other],
            (_known(matrix[one][other]), _known(matrix[other][one])),
            minutes[one][other],
        )
        for one, other in combinations(range(len(codes)), 2)
    )
    longest = max(pairs, key=lambda pair: pair.minutes)
    return ComparisonAnswer(
        members=members,
        title=in_a_row([member.name for member in members], language),
        heading=sentences.HOW_COMPARABLE(count=in_letters(len(members), language)).say(language),
        lead=" ".join(reason.say(language) for reason in _lead(figures, members, matrix, found, language)),
        pairs=pairs,
        rows=tuple(Row(*parts) for parts in zip(members, matrix, minutes, strict=True)),
        longest=sentences.LONGEST_JOURNEY(one=longest.one.name, other=longest.other.name, minutes=longest.minutes).say(
            language
        ),
        common=_features(figures, members, found.common[:SHOWN], language),
        apart=_features(figures, members, found.apart[:SHOWN], language),
        features=_features(
            figures, members, sorted((*found.common, *found.between, *found.apart), key=lambda t: t.spread), language
        ),
        themes=tuple((theme, theme_word(figures, theme, language)) for theme in theme_names(figures)),
    )


def _known(place: OnList | None) -> OnList:
    if place is None:
        raise ValueError("Expected a place of one municipality on the list of another.")
    return place


def _members(figures: Figures, question: ComparisonQuestion) -> tuple[Member, ...]:
    names = municipality_names(figures)
    population = figures.context().population
    inhabitants = {} if population is None else dict(zip(figures.context().codes, population.tolist(), strict=True))
    letters = letters_of(len(question.codes))
    marks = range(len(question.codes)) if len(question.codes) <= MARKED else [MARKED] * len(question.codes)
    return tuple(
        Member(code, names[code], inhabitants.get(code, float("nan")), mark, letter, question.without(code).address())
        for code, mark, letter in zip(question.codes, marks, letters, strict=True)
    )


def _matrix(
    figures: Figures, question: ComparisonQuestion, language: Language
) -> tuple[tuple[OnList | None, ...], ...]:
    """Give everyone's place on the lists of the others, under the theme and on size alone."""
    table, names = figures.context(), municipality_names(figures)
    chosen = ranks(table, question.codes, Method(theme=question.theme))
    by_size = ranks(table, question.codes, Method(theme=SIZE))

    def cell(rank: Rank | None, size: Rank | None) -> OnList | None:
        if rank is None or size is None:
            return None
        why_not = "" if rank.reason is None else in_names(figures, rank.reason).say(language)
        return OnList(names[rank.code], names[rank.other], rank.place, rank.of, size.place, why_not)

    return tuple(
        tuple(cell(rank, size) for rank, size in zip(row, sizes, strict=True))
        for row, sizes in zip(chosen, by_size, strict=True)
    )


def _lead(
    figures: Figures,
    members: Sequence[Member],
    matrix: Sequence[Sequence[OnList | None]],
    found: Profile,
    language: Language,
) -> Iterator[Reason]:
    """Say what they are to each other: in size, on each other's lists, and in what they lie apart."""
    yield _in_size(members)
    places = [cell.place for row in matrix for cell in row if cell is not None]
    known = [place for place in places if place is not None]
    if not known:
        yield sentences.ON_NO_LIST()
    elif len(known) < len(places):
        yield sentences.ON_SOME_LISTS(best=min(known))
    elif max(known) <= rules.LIST_LENGTH:
        yield sentences.ALL_NEAR(worst=in_letters(max(known), language))
    elif min(known) == 1:
        yield sentences.FIRST_TO_FAR(worst=max(known))
    else:
        rule = sentences.SAME_PLACE if min(known) == max(known) else sentences.NOT_ALL_NEAR
        yield rule(best=min(known), worst=max(known))
    if found.apart:
        names = indicator_names(figures, language)
        apart = [in_a_sentence(names[trait.indicator]) for trait in found.apart[:NAMED_APART]]
        yield sentences.APART(names=in_a_row(apart, language))
    else:
        yield sentences.NOTHING_APART()


def _in_size(members: Sequence[Member]) -> Reason:
    small = min(members, key=lambda member: member.inhabitants)
    large = max(members, key=lambda member: member.inhabitants)
    rule = sentences.FAR_IN_SIZE if large.inhabitants < ROUGH * small.inhabitants else sentences.VERY_FAR_IN_SIZE
    if large.inhabitants <= TWICE * small.inhabitants:
        rule = sentences.NEAR_IN_SIZE
    return rule(
        small=small.name,
        large=large.name,
        low=round(small.inhabitants, -3),
        high=round(large.inhabitants, -3),
        ratio=large.inhabitants / small.inhabitants,
    )


def _features(
    figures: Figures, members: Sequence[Member], traits: Sequence[Trait], language: Language
) -> tuple[Feature, ...]:
    table = figures.context()
    rows = [figures.register.place[member.code] for member in members]
    columns = {indicator.id: column for column, indicator in enumerate(table.indicators)}
    names = indicator_names(figures, language)
    return tuple(
        Feature(
            name=names[trait.indicator],
            unit=figures.catalogue[trait.indicator].unit_name(language),
            beside=unit_beside(names[trait.indicator], figures.catalogue[trait.indicator].unit_name(language)),
            definition=figures.catalogue[trait.indicator].definition(language),
            decimals=figures.catalogue[trait.indicator].decimals,
            values=tuple(float(table.values[row, columns[trait.indicator]]) for row in rows),
            percentiles=trait.percentiles,
            line=line_of_places(trait.percentiles),
            words=_words(members, trait, language),
            order=_order(members, trait),
        )
        for trait in traits
    )


def _order(members: Sequence[Member], trait: Trait) -> tuple[str, ...]:
    """Give the letters of many members from the lowest to the highest; a few have marks and need none."""
    places = zip(members, trait.percentiles, strict=True)
    known = sorted(((place, member) for member, place in places if place is not None), key=lambda pair: pair[0])
    return tuple(member.letter for _place, member in known if member.letter)


def _words(members: Sequence[Member], trait: Trait, language: Language) -> str:
    """Say where everyone stands, as the picture shows it; of many only the first, the lowest and the highest."""
    known = [
        (place, member.name) for member, place in zip(members, trait.percentiles, strict=True) if place is not None
    ]
    told = known if len(known) <= MARKED else sorted({known[0], min(known), max(known)})
    said = [sentences.HIGHER_THAN(name=name, share=round(place)).say(language) for place, name in told]
    return in_a_row(said, language)
