"""The differences as tables to take along: every point, everyone's figures, the sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from django.utils.translation import gettext

from leercyclus.engine.differences import Member, Point
from leercyclus.engine.reasons import Language
from leercyclus.figures import Figures
from leercyclus.formats.sheets import Cell, Sheet
from leercyclus.web.municipalities.differences_bridge import PointRow, compared
from leercyclus.web.municipalities.differences_points import Teller
from leercyclus.web.municipalities.own_table import OwnTable
from leercyclus.web.municipalities.page_bridge import differences_page
from leercyclus.web.municipalities.question import ComparisonQuestion


def difference_sheets(
    figures: Figures, question: ComparisonQuestion, own: OwnTable | None, language: Language
) -> list[Sheet]:
    """Give all that the page says of the differences, and the figures behind it, as sheets.

    The first has a line for every point and member, with numbers that are not rounded; the second a line for every
    point; the third the sentences; the fourth the points on which they agree.
    """
    study, found = compared(figures, question.codes, own)
    teller = Teller(figures, (study, found), own, language)
    page = differences_page(figures, question, own, language)
    shown = {row.id: row for row in page.rows}
    points = sorted(
        (point for point in found.points if point.indicator in shown),
        key=lambda point: list(shown).index(point.indicator),
    )
    members = [_member_row(teller, shown, point, member) for point in points for member in point.members]
    rows = [_point_row(teller, shown, point) for point in points]
    said = [(one.number, one.title, " ".join(one.told), " ".join(one.cautions)) for one in (*page.shown, *page.doubted)]
    names = [name for name, _mark in page.members]
    return [
        Sheet(gettext("differences"), _member_header(teller.documents), members),
        Sheet(gettext("points"), _point_header(), rows),
        Sheet(gettext("sentences"), [gettext("place"), gettext("point"), gettext("what it is"), gettext("mind")], said),
        Sheet(gettext("alike"), [gettext("point"), *names], [(one.title, *one.values) for one in page.alike]),
        Sheet(gettext("sources"), [gettext("figures")], [[figures.years_line(language)], [page.level]]),
    ]


def _member_row(teller: Teller, shown: Mapping[str, PointRow], point: Point, member: Member) -> Sequence[Cell]:
    return (
        shown[point.indicator].place,
        point.indicator,
        teller.title(point.indicator),
        _unit(teller.figures, point.indicator, teller.language),
        member.code,
        teller.names[member.code],
        member.level,
        member.expected,
        member.surplus,
        member.likely,
        member.deviation,
        member.doubt,
        member.place or None,
        member.of,
        member.same_way,
        *member.values,
    )


def _point_row(teller: Teller, shown: Mapping[str, PointRow], point: Point) -> Sequence[Cell]:
    return (
        shown[point.indicator].place,
        point.indicator,
        teller.title(point.indicator),
        shown[point.indicator].label,
        teller.names[point.highest],
        teller.names[point.lowest],
        point.gap,
        point.likely_gap,
        point.gap_deviations,
        point.certainty,
        point.chance,
        *point.country,
        point.speaks,
    )


def _unit(figures: Figures, indicator: str, language: Language) -> str:
    return figures.catalogue[indicator].unit_name(language) if indicator in figures.catalogue else ""


def _member_header(documents: Sequence[str]) -> list[str]:
    return [
        gettext("place"),
        gettext("code"),
        gettext("point"),
        gettext("unit"),
        gettext("municipality code"),
        gettext("municipality"),
        gettext("level"),
        gettext("expected"),
        gettext("above expectation"),
        gettext("above expectation without chance"),
        gettext("in standard deviations"),
        gettext("doubt in standard deviations"),
        gettext("place among all"),
        gettext("of so many"),
        gettext("documents that point the same way"),
        *documents,
    ]


def _point_header() -> list[str]:
    return [
        gettext("place"),
        gettext("code"),
        gettext("point"),
        gettext("label"),
        gettext("highest"),
        gettext("lowest"),
        gettext("gap"),
        gettext("gap without chance"),
        gettext("gap in standard deviations"),
        gettext("certainty"),
        gettext("share of circles"),
        *(gettext("percentile %(number)s") % {"number": number} for number in (10, 25, 50, 75, 90)),
        gettext("spoken for by"),
    ]
