"""The figures of the package: what is known holds, what is missing is named."""

from __future__ import annotations

import numpy as np
import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.figures import load
from leercyclus.figures.check import check
from leercyclus.figures.documents import Document
from tests.samples import ARTICLE

FIGURES = load()
PLACE = FIGURES.register.place


def test_everything_that_check_verifies_holds() -> None:
    assert [finding.reason.say("en") for finding in check(FIGURES) if not finding.holds] == []


@pytest.mark.parametrize(
    ("indicator", "document", "expected"),
    [
        ("iv3.0.4.gross", Document("accounts", 2023), [436, 531, 812]),
        ("iv3.0.4.net", Document("accounts", 2023), [401, 415, 484]),
        ("iv3.0.4.net", Document("budget", 2025), [508, 472, 434]),
    ],
)
def test_overhead_of_the_three_cities_is_as_published(indicator: str, document: Document, expected: list[int]) -> None:
    series = FIGURES.values(indicator)
    values = series.values[[PLACE[code] for code in ARTICLE], series.documents.index(document)]
    assert [round(value) for value in values.tolist()] == expected


def test_net_is_gross_less_revenue() -> None:
    gross, revenue, net = (FIGURES.values(f"iv3.6.1.{flow}").values for flow in ("gross", "revenue", "net"))
    np.testing.assert_allclose(net, gross - revenue, atol=1e-9)


def test_fields_that_changed_in_2025_are_comparable_over_the_years() -> None:
    medians = np.nanmedian(FIGURES.values("iv3.6.7J.gross").values, axis=0)
    assert medians.max() < 1.5 * medians.min()


def test_what_is_new_in_2025_has_no_earlier_document() -> None:
    assert FIGURES.catalogue["iv3.6.9.net"].documents == ("budget 2025",)


@pytest.mark.parametrize(
    ("code", "indicator", "document"),
    [
        ("GM1961", "iv3.2.1.gross", Document("accounts", 2023)),
        ("GM1992", "iv3.2.1.gross", Document("budget", 2023)),
        ("GM0610", "iv3.2.1.net", Document("budget", 2023)),
        ("GM0569", "iv3.6.7J.gross", Document("budget", 2024)),
        ("GM0505", "iv3.1.1.net", Document("accounts", 2023)),
        ("GM0193", "ratio.net_debt_ratio", Document("budget", 2022)),
        ("GM0356", "ratio.land_development_ratio", Document("accounts", 2023)),
    ],
)
def test_what_was_booked_or_filled_in_wrongly_is_missing_and_named(
    code: str, indicator: str, document: Document
) -> None:
    series = FIGURES.values(indicator)
    assert np.isnan(series.values[PLACE[code], series.documents.index(document)])
    (gap,) = (one for one in FIGURES.gaps if one.code == code and one.document == document and one.covers(indicator))
    assert gap.why_nl != gap.why_en


def test_a_wrong_field_leaves_the_neighbouring_fields_alone() -> None:
    series = FIGURES.values("iv3.0.4.net")
    assert np.isfinite(series.values[PLACE["GM0505"], series.documents.index(Document("accounts", 2023))])


def test_context_covers_size_social_financial_and_physical() -> None:
    table = FIGURES.context()
    assert {indicator.theme for indicator in table.indicators} == {"size", "social", "financial", "physical"}
    assert table.values.shape == (342, len(table.indicators))


def test_context_on_a_log_scale_is_above_zero() -> None:
    table = FIGURES.context()
    low = {one.id: np.nanmin(table.values[:, at]) for at, one in enumerate(table.indicators) if one.scale == "log"}
    assert [name for name, value in low.items() if value <= 0] == []


def test_above_the_threshold_zero_is_missing() -> None:
    table = FIGURES.context()
    column = table.values[:, [one.id for one in table.indicators].index("age_75_plus")]
    assert {table.codes[row] for row in np.flatnonzero(np.isnan(column))} == {"GM0034", "GM0184", "GM0344", "GM0363"}


def test_voorne_aan_zee_is_added_up_from_its_three_predecessors() -> None:
    table = FIGURES.context()
    row = dict(zip((one.id for one in table.indicators), table.values[PLACE["GM1992"]].tolist(), strict=True))
    assert row["dwellings"] == 8230 + 18113 + 6997
    assert row["home_value"] == pytest.approx((306 * 8230 + 271 * 18113 + 431 * 6997) / 33340, abs=0.01)


def test_holiday_homes_are_no_homes() -> None:
    table = FIGURES.context()
    row = dict(zip((one.id for one in table.indicators), table.values[PLACE["GM0088"]].tolist(), strict=True))
    assert row["dwellings"] == 599
    assert row["holiday_homes"] > 200


def test_density_is_on_land() -> None:
    table = FIGURES.context()
    column = [one.id for one in table.indicators].index("density")
    assert table.values[PLACE["GM0505"], column] == pytest.approx(122070 / 77.01)


def test_the_figures_cannot_be_written_to() -> None:
    with pytest.raises(ValueError, match="read-only"):
        FIGURES.context().values[0, 0] = 1
    with pytest.raises(ValueError, match="read-only"):
        FIGURES.values("iv3.0.4.net").values[0, 0] = 1


def test_an_unknown_indicator_gets_near_ones() -> None:
    with pytest.raises(BadInput, match=r"Do you mean iv3\.0\.4\.net"):
        FIGURES.values("iv3.0.4.nett")


def test_context_has_no_documents() -> None:
    with pytest.raises(BadInput, match="is context"):
        FIGURES.values("inhabitants")


@pytest.mark.parametrize(
    "field", ["0.10", "0.11", "0.4", "0.61", "0.7", "2.3", "0.9", "2.5", "6.81", "6.82", "6.9", "7.1"]
)
def test_what_misleads_has_a_caution_in_both_languages(field: str) -> None:
    info = FIGURES.catalogue[f"iv3.{field}.net"]
    assert info.caution("nl")
    assert info.caution("en")


def test_the_years_are_said_in_one_line() -> None:
    assert FIGURES.years_line("nl") == (
        "Cijfers van CBS 2022 en gemeentefonds 2024; begrotingen 2023–2025 en jaarrekening 2023; grenzen van 2024."
    )


def test_every_source_is_credited_in_both_languages() -> None:
    used = {info.source for info in FIGURES.catalogue}
    assert used <= {source.id for source in FIGURES.sources}
    assert all(source.attribution("nl") and source.attribution("en") for source in FIGURES.sources)


def test_the_same_figures_are_given_twice() -> None:
    assert load() is load()
