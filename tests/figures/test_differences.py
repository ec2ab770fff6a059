from __future__ import annotations

import numpy as np
import pytest

from leercyclus.engine.differences import Differences
from leercyclus.engine.differences.check import problems
from leercyclus.engine.reasons import BadInput
from leercyclus.figures import Figures, load
from leercyclus.figures.differences import (
    differences,
    field_of,
    figure_table,
    is_doubtful,
    is_in_doubt,
    is_prepared,
    ledger,
    study,
)
from leercyclus.figures.policy import NO_CHOICE

ARTICLE = ("GM0193", "GM0153", "GM0505")  # Zwolle, Enschede, Dordrecht


@pytest.fixture(scope="module")
def figures() -> Figures:
    return load()


@pytest.fixture(scope="module")
def found(figures: Figures) -> Differences:
    return differences(figures, ARTICLE)


def test_every_choice_is_compared_net_and_gross_over_the_documents_of_the_costs(figures: Figures) -> None:
    table = figure_table(figures)
    ids = {measure.id for measure in table.measures}
    assert {"iv3.0.4.net", "iv3.0.4.gross", "ratio.solvency_ratio"} <= ids
    assert not any(one.endswith(".revenue") for one in ids)
    assert table.documents == ("budget 2023", "accounts 2023", "budget 2024", "budget 2025")
    column = [measure.id for measure in table.measures].index("iv3.0.4.net")
    row = table.codes.index("GM0505")
    assert [round(value) for value in table.values[row, column, [1, 3]]] == [484, 434]  # as CBS published
    assert all(measure.floor > 0 for measure in table.measures)


def test_the_answer_holds_together(figures: Figures, found: Differences) -> None:
    assert problems(found, figure_table(figures)) == []
    assert differences(figures, ARTICLE) == found


def test_a_task_field_is_one_point(found: Differences) -> None:
    fields = [field_of(point.indicator) for point in found.leading if field_of(point.indicator)]
    assert len(fields) == len(set(fields))
    for point in found.leading:
        if field := field_of(point.indicator):
            assert point.indicator.endswith(".gross" if field in {"3.4", "7.2", "7.3"} else ".net")


def test_what_is_in_doubt_stands_behind_all_that_is_not(found: Differences) -> None:
    doubts = [is_in_doubt(point) for point in found.leading]
    assert doubts == sorted(doubts)
    assert {field_of(point.indicator) for point in found.leading[:10]} & (NO_CHOICE | {"6.81", "2.3", "2.5"}) == set()
    for field in ("0.9", "2.3", "2.5", "6.81", "0.10", "0.7"):
        assert is_doubtful(f"iv3.{field}.net")


def test_nothing_that_booking_explains_is_without_its_caution(found: Differences) -> None:
    by_id = {point.indicator: point for point in found.points}
    for field in NO_CHOICE | {"2.3", "2.5", "3.2", "6.81", "6.82", "6.9", "8.2", "0.4", "0.3"}:
        assert by_id[f"iv3.{field}.net"].cautions, field


def test_the_zeros_of_zwolle_in_public_health_are_told_and_doubted(figures: Figures, found: Differences) -> None:
    health = next(point for point in found.points if point.indicator == "iv3.7.1.net")
    assert is_in_doubt(health)
    assert any("Zwolle has 0 in 3 of 4 documents" in reason.say("en") for reason in health.cautions)
    elsewhere = differences(figures, ("GM0153", "GM0505"))
    without = next(point for point in elsewhere.points if point.indicator == "iv3.7.1.net")
    assert not is_in_doubt(without)


def test_dordrecht_may_do_overhead_for_others(found: Differences) -> None:
    overhead = next(point for point in found.points if point.indicator == "iv3.0.4.net")
    said = [text for text in (reason.say("en") for reason in overhead.cautions) if "for others" in text]
    assert any("Dordrecht" in text for text in said)
    assert not any("Zwolle" in text for text in said)


def test_several_that_may_work_for_others_share_one_sentence(found: Differences) -> None:
    nature = next(point for point in found.points if point.indicator == "iv3.7.4.net")
    said = [reason.say("nl") for reason in nature.cautions if "voor andere gemeenten" in reason.say("nl")]
    assert len(said) == 1
    assert "Enschede (66 %), Dordrecht (58 %); in het midden van het land 21 %" in said[0]


def test_den_bosch_may_collect_waste_for_others_and_zwolle_not(figures: Figures) -> None:
    waste = next(p for p in differences(figures, ("GM0796", "GM0193")).points if p.indicator == "iv3.7.3.gross")
    said = [reason.say("nl") for reason in waste.cautions]
    assert any("'s-Hertogenbosch ontvangt hier" in text and "voor andere gemeenten" in text for text in said)
    assert not any("Zwolle ontvangt" in text for text in said)


def test_a_task_that_stands_elsewhere_is_doubted(figures: Figures) -> None:
    library = next(
        p for p in differences(figures, ("GM0344", "GM0772", "GM0014")).points if p.indicator == "iv3.5.6.net"
    )
    assert any("Groningen books hardly anything" in reason.say("en") for reason in library.cautions)
    assert is_in_doubt(library)


def test_a_figure_that_was_left_out_is_told_with_its_reason(found: Differences) -> None:
    fire = next(point for point in found.points if point.indicator == "iv3.1.1.net")
    assert any(reason.say("nl").startswith("Dordrecht, jaarrekening 2023: ") for reason in fire.cautions)


def test_ratios_are_told_in_percentage_points_and_totals_in_two_digits(found: Differences) -> None:
    solvency = next(point for point in found.points if point.indicator == "ratio.solvency_ratio")
    assert "procentpunt" in solvency.reasons[0].say("nl")
    for point in found.points:
        for reason in point.reasons:
            total = reason.figures.get("total")
            if total is not None:
                assert float(str(total)) == float(f"{float(str(total)):.1e}")


def test_the_first_ten_of_the_article_are_points_of_policy(found: Differences) -> None:
    first = [point.indicator for point in found.points[:10]]
    assert {"iv3.7.3.gross", "iv3.5.6.net", "ratio.solvency_ratio", "iv3.6.71.net", "iv3.4.2.net"} <= set(first)
    assert all(point.call == "real" for point in found.points[:10])


def test_net_of_the_ledger_is_gross_less_revenue(figures: Figures) -> None:
    overhead = ledger(figures, "GM0505", "0.4")
    assert [document.id for document in overhead.documents] == list(figure_table(figures).documents)
    assert np.allclose(np.subtract(overhead.gross, overhead.revenue), overhead.net)


def test_a_study_is_made_once(figures: Figures) -> None:
    assert study(figures) is study(figures)
    assert is_prepared(figures)


def test_a_wrong_circle_is_refused(figures: Figures) -> None:
    with pytest.raises(BadInput):
        differences(figures, ("GM0193",))
    with pytest.raises(BadInput):
        differences(figures, ("GM0193", "GM0193"))
