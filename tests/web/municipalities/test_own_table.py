"""A visitor's own table: what is kept of it, and how it joins the figures."""

from __future__ import annotations

import time

import numpy as np
import pytest

from leercyclus.figures import differences as figured
from leercyclus.figures import load
from leercyclus.formats.tables import read_table
from leercyclus.web.municipalities.differences_bridge import answer_differences, compared
from leercyclus.web.municipalities.own_table import HOURS, OwnTable, joined, own_table
from leercyclus.web.municipalities.own_table_actions import (
    KEPT,
    forget_tables,
    kept_table,
    show_table,
    shown_table,
    use_shown_table,
)
from leercyclus.web.municipalities.question import ComparisonQuestion
from tests.samples import ARTICLE, DORDRECHT, ENSCHEDE, ZWOLLE


class Memory(dict):  # type: ignore[type-arg]  # a session of Django, as far as it is used
    """A session that remembers how long it lives."""

    seconds = 0

    def set_expiry(self, value: int) -> None:
        self.seconds = value


@pytest.fixture(scope="module")
def satisfied() -> OwnTable:
    """Give satisfaction for every municipality, with Zwolle far above and Enschede far below the others."""
    codes = load().register.codes
    marks = np.round(np.random.default_rng(1).normal(7, 0.5, len(codes)), 1)
    marks[codes.index(ZWOLLE)], marks[codes.index(ENSCHEDE)] = 9.9, 4.2
    return OwnTable("tevreden.csv", codes, ("tevredenheid",), tuple((float(mark),) for mark in marks))


def test_it_survives_the_session(satisfied: OwnTable) -> None:
    assert OwnTable.read(satisfied.kept()) == satisfied


@pytest.mark.parametrize("kept", [None, {}, {"name": "x"}, "text", {"name": "", "codes": 3}])
def test_what_is_no_table_is_none(kept: object) -> None:
    assert OwnTable.read(kept) is None


def test_it_is_looked_at_first_then_used_then_gone(satisfied: OwnTable) -> None:
    session = Memory()
    show_table(session=session, table=satisfied)
    assert kept_table(session) is None
    assert shown_table(session) == satisfied
    assert use_shown_table(session=session) == satisfied
    assert (kept_table(session), shown_table(session)) == (satisfied, None)
    assert session.seconds == HOURS * 3600
    forget_tables(session=session)
    assert (kept_table(session), use_shown_table(session=session)) == (None, None)


def test_after_two_hours_it_is_no_longer_read(satisfied: OwnTable) -> None:
    session = Memory({KEPT: {**satisfied.kept(), "until": time.time() - 1}})
    assert kept_table(session) is None


def test_a_column_with_inhabitants_is_no_indicator() -> None:
    preview = read_table(b"gemeente;inwoners;groen\nZwolle;1000;5", "t.csv", known={ZWOLLE: "Zwolle"})
    assert own_table(preview, "t.csv").indicators == ("groen",)


def test_who_is_not_in_it_has_no_figure(satisfied: OwnTable) -> None:
    table = figured.figure_table(load())
    few = OwnTable("x", (ZWOLLE, "GM9999"), ("groen",), ((5.0,), (6.0,)))
    beside = joined(table, few)
    assert beside.measures[-1].id == "own.1"
    row = table.codes.index(ZWOLLE)
    assert beside.values[row, -1, -1] == 5.0
    assert int((~np.isnan(beside.values[:, -1])).sum()) == 1


def test_its_indicators_join_the_order_and_the_figures_stay_as_they_are(satisfied: OwnTable) -> None:
    _study, found = compared(load(), ARTICLE, satisfied)
    alone = figured.differences(load(), ARTICLE)
    assert [point.rank for point in found.points] == list(range(1, len(found.points) + 1))
    rest = [point.indicator for point in found.points if not point.indicator.startswith("own.")]
    assert rest == [point.indicator for point in alone.points]
    first = found.points[0]
    assert (first.indicator, first.highest, first.lowest) == ("own.1", ZWOLLE, ENSCHEDE)


def test_it_gets_no_judgement_for_it_has_one_year(satisfied: OwnTable) -> None:
    answer = answer_differences(load(), ComparisonQuestion(ARTICLE), satisfied, "nl")
    own = next(one for one in answer.shown if one.is_own)
    assert (own.call, own.rarity, own.number) == ("", "", "1")
    assert "één cijfer per gemeente" in own.cautions[0]
    assert own.slope is None
    assert ("own", "eigen tabel") in answer.subjects


def test_its_subject_shows_only_itself(satisfied: OwnTable) -> None:
    answer = answer_differences(load(), ComparisonQuestion(ARTICLE, subject="own"), satisfied, "en")
    assert [one.title for one in answer.shown] == ["tevredenheid"]


def test_a_member_that_is_missing_gets_a_dash(satisfied: OwnTable) -> None:
    kept = [place for place, code in enumerate(satisfied.codes) if code != DORDRECHT]
    fewer = OwnTable(
        "x",
        tuple(satisfied.codes[place] for place in kept),
        ("groen",),
        tuple(satisfied.values[place] for place in kept),
    )
    answer = answer_differences(load(), ComparisonQuestion(ARTICLE, subject="own"), fewer, "nl")
    assert answer.shown[0].rows[2].cells[0] == "–"
