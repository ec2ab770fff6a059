"""One difference as the page shows it: sentences, picture, table, slope, cautions."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from leercyclus.engine.differences import Differences, Member, Point, Study
from leercyclus.engine.reasons import Language, Reason
from leercyclus.engine.tables import Floats
from leercyclus.figures import Figures
from leercyclus.figures import differences as figured
from leercyclus.web.municipalities import differences_sentences as sentences
from leercyclus.web.municipalities.charts import MARKED
from leercyclus.web.municipalities.differences_amounts import Amounts
from leercyclus.web.municipalities.differences_charts import Dumbbell, Slope, dumbbell, slope
from leercyclus.web.municipalities.own_table import PREFIX, OwnTable
from leercyclus.web.municipalities.wording import in_a_row

SAME_WAY, TURNS = "differences.same_way", "differences.caution.turns"
DOT = 3
"""The mark of a member without a shape of its own."""


@dataclass(frozen=True, slots=True)
class AmountRow:
    """One line of the table below a picture, in words; `mark` is None for a line about the whole circle or country.

    `note` is the place among all municipalities, and what a member is within the circle.
    """

    name: str
    mark: int | None
    cells: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """One point on which the circle differs.

    Attributes:
        id: of the indicator.
        number: its place on the page; `?` where no judgement is given.
        title: what it is about.
        call: `unusual`, `real` or `none`; empty where no judgement is given.
        rarity: how many circles differ so much, in words.
        told: the sentences; cautions: what to know before believing it.
        chart: the picture; axis: what its line means; middle: the words at the middle municipality.
        is_cost: whether its amounts are expenses, revenue and net; strong: the column that is compared.
        rows: the table below the picture.
        slope: over the documents, None when there is only one; slope_words: the same in words; slope_axis: its ends.
        history: the table of the slope, a line a member; documents: its columns.
        is_own: whether it comes from the visitor's own table.
        beside: what the visitor's own table has on the same task field, a sentence an indicator.
    """

    id: str
    number: str
    title: str
    call: str
    rarity: str
    told: tuple[str, ...]
    cautions: tuple[str, ...]
    chart: Dumbbell
    axis: str
    middle: str
    is_cost: bool
    strong: int
    rows: tuple[AmountRow, ...]
    slope: Slope | None
    slope_title: str
    slope_words: str
    slope_axis: str
    history: tuple[AmountRow, ...]
    documents: tuple[str, ...]
    is_own: bool
    beside: tuple[str, ...]

    @property
    def anchor(self) -> str:
        """The id of its element on the page."""
        return "d-" + self.id.replace(".", "-")


class Teller(Amounts):
    """Writes the points of one comparison for one reader."""

    def __init__(
        self, figures: Figures, compared: tuple[Study, Differences], own: OwnTable | None, language: Language
    ) -> None:
        super().__init__(figures, own.indicators if own else (), language)
        self.study, found = compared
        self.found = found
        self.by_id = {point.indicator: point for point in found.points}
        self.columns = {measure.id: column for column, measure in enumerate(self.study.table.measures)}
        self.names = {code: figures.register.by_code[code].name for code in found.circle}
        several = len(found.circle) > MARKED
        self.marks = {code: DOT if several and place else place for place, code in enumerate(found.circle)}
        table = self.study.table
        people = table.context.population
        known = {} if people is None else dict(zip(table.codes, people.tolist(), strict=True))
        self.people = {code: known[code] for code in found.circle}

    @cached_property
    def documents(self) -> tuple[str, ...]:
        """The names of the documents, oldest first."""
        named = {document.id: document.name(self.language) for document in self.figures.documents()}
        return tuple(named.get(label, label) for label in self.found.documents)

    def floor(self, indicator: str) -> float:
        """Give the size below which a difference is too small to speak of, in the unit of the indicator."""
        return self.study.table.measures[self.columns[indicator]].floor

    def levels(self, indicator: str) -> Floats:
        """Give the level of all municipalities, shape (n,), in the unit of the indicator."""
        column = self.columns[indicator]
        working = self.study.levels.level[column] + self.study.national[column]
        return np.asarray(self.study.transforms[column].back(working))

    def difference(self, point: Point, number: str) -> Difference:
        """Write one point; `number` is `?` where no judgement is given."""
        is_own = point.indicator.startswith(PREFIX)
        # Figures of one year say nothing of chance, so an own table gets no judgement.
        judged = number != "?" and not is_own
        labels = [f"{self.names[member.code]} {self.amount(point.indicator, member.level)}" for member in point.members]
        words = (self._picture_title(point), self._description(point))
        drawn = dumbbell(
            self.levels(point.indicator),
            [member.level for member in point.members],
            [member.expected for member in point.members],
            labels,
            words,
        )
        history = self._history(point)
        country = np.nanmedian(self._values(point.indicator), axis=0)
        kinds = [not label.startswith("accounts") for label in self.found.documents]
        track = [member.values for member in point.members]
        sloped = slope(track, country.tolist(), list(zip(self.documents, kinds, strict=True)))
        return Difference(
            id=point.indicator,
            number=number,
            title=self.title(point.indicator),
            call=point.call if judged else "",
            rarity=self._rarity(point) if judged else "",
            told=tuple(self._told(point)),
            cautions=tuple(self._cautions(point)),
            chart=drawn,
            axis=self._axis(point, drawn),
            middle=sentences.MIDDLE(value=self.amount(point.indicator, point.country[2])).say(self.language),
            is_cost=self._flows(point) is not None,
            strong=2 if self._flows(point) and self.aspect(point.indicator) == "net" else 0,
            rows=tuple(self._rows(point)),
            slope=sloped,
            slope_title=sentences.SLOPE_TITLE(name=self.title(point.indicator)).say(self.language),
            slope_words=self._slope_words(point) if sloped else "",
            slope_axis=self._slope_axis(point.indicator, sloped) if sloped else "",
            history=history,
            documents=self.documents,
            is_own=is_own,
            beside=tuple(self._beside(point)),
        )

    def _beside(self, point: Point) -> Iterator[str]:
        """Tell what everyone has in the own table on this task field: its code stands before the name of a column."""
        field = figured.field_of(point.indicator)
        for own, name in self.own.items():
            if field and name.partition(" ")[0] == field and own in self.by_id:
                members = self.by_id[own].members
                values = [f"{self.names[one.code]} {self.amount(own, one.level)}" for one in members]
                middle = self.amount(own, self.by_id[own].country[2])
                yield sentences.BESIDE(
                    name=name.partition(" ")[2] or name, values=in_a_row(values, self.language), middle=middle
                ).say(self.language)

    def _values(self, indicator: str) -> Floats:
        """Give the values of all municipalities, shape (n, t), leaving a column without any figure empty."""
        values = np.array(self.study.table.values[:, self.columns[indicator]])
        values[0, np.isnan(values).all(0)] = 0.0  # an empty column has no middle; nothing of it is drawn
        return values

    def _rarity(self, point: Point) -> str:
        if point.call == "none":
            return ""
        rule = sentences.RARE if point.call == "unusual" else sentences.NOT_RARE
        return rule(count=point.one_in).say(self.language)

    def _told(self, point: Point) -> list[str]:
        """Say what the highest and the lowest have, what was to be expected, and what it is in all."""
        members = {member.code: member for member in point.members}
        high, low = members[point.highest], members[point.lowest]
        ends = self.ends(point, self.names)
        if ends is None:
            return []
        told = [
            ends,
            sentences.EXPECTED(
                most=self.amount(point.indicator, high.expected), least=self.amount(point.indicator, low.expected)
            ),
        ]
        far = max((high, low), key=lambda member: abs(member.surplus))
        told.append(self._surplus(point, far))
        told += [reason for reason in point.reasons if reason.rule.id == SAME_WAY]
        field = point.indicator.rpartition(".")[0]
        others = [other for other in point.folded if other.rpartition(".")[0] != field]  # the table shows these
        if others:
            names = [self.title(other) for other in others]
            told.append(sentences.TOGETHER(names=in_a_row(names, self.language)))
        return [reason.say(self.language) for reason in told]

    def _cautions(self, point: Point) -> list[str]:
        """Say what to know first, then what is told of the highest and the lowest, then of others.

        That figures turn is told of the highest and the lowest only.
        """
        if point.indicator.startswith(PREFIX):
            return [sentences.ONE_YEAR().say(self.language)]
        ends = {self.names[point.highest], self.names[point.lowest]}
        others = set(self.names.values()) - ends
        kept = [one for one in point.cautions if one.rule.id != TURNS or one.figures.get("name") in ends]
        kept.sort(key=lambda one: 2 if (name := one.figures.get("name")) in others else 1 if name in ends else 0)
        return list(dict.fromkeys(one.say(self.language) for one in kept))

    def _surplus(self, point: Point, far: Member) -> Reason:
        above = far.surplus >= 0
        said = {"name": self.names[far.code], "amount": self.apart(point.indicator, abs(far.surplus))}
        if not point.indicator.startswith("iv3."):
            return (sentences.ABOVE if above else sentences.BELOW)(**said)
        rule = sentences.ABOVE_IN_ALL if above else sentences.BELOW_IN_ALL
        return rule(**said, total=self.total(abs(far.surplus) * self.people[far.code]))

    def _picture_title(self, point: Point) -> str:
        name = self.title(point.indicator).partition(": ")[0] if self.aspect(point.indicator) else None
        rule = sentences.PICTURE[self.aspect(point.indicator)]
        return rule(
            name=name or self.title(point.indicator), count=len(point.members), all=len(self.study.table.codes)
        ).say(self.language)

    def _description(self, point: Point) -> str:
        told = [
            sentences.STANDS(
                name=self.names[member.code],
                value=self.amount(point.indicator, member.level),
                expected=self.amount(point.indicator, member.expected),
            ).say(self.language)
            for member in point.members
        ]
        _tenth, low, middle, high, _last = (self.amount(point.indicator, value) for value in point.country)
        return sentences.SEEN(members=", ".join(told), middle=middle, low=low, high=high).say(self.language)

    def _axis(self, point: Point, drawn: Dumbbell) -> str:
        rule = sentences.AXIS_OUTSIDE if drawn.outside else sentences.AXIS
        said: dict[str, str | int] = {
            "begin": self.amount(point.indicator, drawn.begin),
            "end": self.amount(point.indicator, drawn.end),
        }
        return rule(**said, **({"outside": drawn.outside} if drawn.outside else {})).say(self.language)

    def _flows(self, point: Point) -> tuple[Point, Point] | None:
        """Give the points of gross and net of the same task field, where both are compared."""
        field = point.indicator.rpartition(".")[0]
        gross, net = self.by_id.get(f"{field}.gross"), self.by_id.get(f"{field}.net")
        return (gross, net) if point.indicator.startswith("iv3.") and gross and net else None

    def _rows(self, point: Point) -> list[AmountRow]:
        """Write the table: every member, then the mean of the circle and the middle of the country."""
        flows = self._flows(point)
        compared = [*flows, point] if flows else [point]
        levels = [[member.level for member in one.members] for one in compared]
        expected = [member.expected for member in point.members]
        rows = []
        for place, member in enumerate(point.members):
            cells = self._cells(point, [column[place] for column in levels], expected[place], flows is not None)
            note = self._note(point, member)
            rows.append(AmountRow(self.names[member.code], self.marks[member.code], cells, note))
        means = [_mean(column) for column in levels]
        middles = [one.country[2] for one in compared]
        nan = float("nan")
        rows.append(
            AmountRow(sentences.CIRCLE().say(self.language), None, self._cells(point, means, nan, flows is not None))
        )
        rows.append(
            AmountRow(sentences.COUNTRY().say(self.language), None, self._cells(point, middles, nan, flows is not None))
        )
        return rows

    def _note(self, point: Point, member: Member) -> str:
        """Give the place of a member among all, and whether it is the end of the circle that one looks for first.

        No figure is good or bad in itself, so there is no best: of costs it is the lowest, of a ratio the one with the
        least risk, and of a visitor's own figures both ends.
        """
        if not member.place:
            return ""
        places = [one.place for one in point.members if one.place]
        ends = {"lowest": member.place == max(places), "highest": member.place == min(places)}
        looked = ("highest", "lowest") if point.indicator.startswith(PREFIX) else (figured.looked_for(point.indicator),)
        told = [sentences.PLACE(place=member.place)]
        if min(places) < max(places):
            family = "ratio" if point.indicator.startswith("ratio.") else ""
            told += [sentences.ENDS_OF_CIRCLE[family or end]() for end in looked if ends[end]]
        return ", ".join(one.say(self.language) for one in told)

    def _cells(self, point: Point, levels: Sequence[float], expected: float, whole: bool) -> tuple[str, ...]:  # noqa: FBT001 - of one private caller
        """Write one line: gross, revenue, net and expected of a cost, else level and expected."""
        if not whole:
            return (self.amount(point.indicator, levels[0]), self.amount(point.indicator, expected))
        # Levels are medians, which need not add up by themselves; the one that is compared stands as it is.
        gross, net = levels[0], levels[1]
        revenue = float(np.maximum(gross - net, 0.0))
        if self.aspect(point.indicator) == "gross":
            net = gross - revenue
        else:
            gross = net + revenue
        return tuple(self.amount(point.indicator, value) for value in (gross, revenue, net, expected))

    def _history(self, point: Point) -> tuple[AmountRow, ...]:
        """Write every member's figure of every document."""
        return tuple(
            AmountRow(
                self.names[member.code],
                self.marks[member.code],
                tuple(self.amount(point.indicator, value) for value in member.values),
            )
            for member in point.members
        )

    def _slope_axis(self, indicator: str, drawn: Slope) -> str:
        low, high = self.amount(indicator, drawn.bottom), self.amount(indicator, drawn.top)
        return sentences.SLOPE_AXIS(low=low, high=high).say(self.language)

    def _slope_words(self, point: Point) -> str:
        """Say of every member where it began and where it ended."""
        told = []
        for member in point.members:
            known = [place for place, value in enumerate(member.values) if not math.isnan(value)]
            if len(known) > 1:
                first, last = known[0], known[-1]
                told.append(
                    sentences.SLOPE_SEEN(
                        name=self.names[member.code],
                        first=self.amount(point.indicator, member.values[first]),
                        early=self.documents[first],
                        last=self.amount(point.indicator, member.values[last]),
                        late=self.documents[last],
                    ).say(self.language)
                )
        return " ".join(told)


def _mean(values: Sequence[float]) -> float:
    known = [value for value in values if not math.isnan(value)]
    return sum(known) / len(known) if known else float("nan")


def by_subject(figures: Figures, indicators: Sequence[str]) -> Mapping[str, str]:
    """Give the subject (the theme of the catalogue) of each indicator; an own table is a subject of its own."""
    return {one: PREFIX.rstrip(".") if one.startswith(PREFIX) else figures.catalogue[one].theme for one in indicators}


def subjects(figures: Figures) -> tuple[str, ...]:
    """Give the ids of the subjects to choose from; the last is that of a visitor's own table."""
    return (*dict.fromkeys(info.theme for info in figures.catalogue.of("choice")), PREFIX.rstrip("."))
