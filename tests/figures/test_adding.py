"""A newly published year is checked and added, wholly or not at all."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.figures import load
from leercyclus.figures.adding import Choices, add
from leercyclus.figures.check import check
from leercyclus.figures.documents import Document
from tests.figures.cbs_pages import GROWTH, iv3, key_figures, page, semicolons
from tests.samples import DORDRECHT, ZWOLLE

BUDGET = Document("budget", 2026)


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()} if folder.is_dir() else {}


def test_a_budget_in_pages_appears_among_the_values(tmp_path: Path) -> None:
    records = iv3()
    addition = add([page(records[:1500], more=True), page(records[1500:])], tmp_path)
    assert addition.names == ("iv3_budget_2026",)
    figures = load(tmp_path)
    series = figures.values("iv3.0.4.gross")
    place = figures.register.place[ZWOLLE]
    before, now = (series.values[place, series.documents.index(Document("budget", year))] for year in (2025, 2026))
    assert now == pytest.approx(before * GROWTH, rel=0.001)
    assert "budget 2026" in figures.catalogue["iv3.6.7J.net"].documents
    assert "2023–2026" in figures.years_line("en")
    assert [finding.reason.say("en") for finding in check(figures) if not finding.holds] == []


def test_csv_with_semicolons_says_the_same_as_json(tmp_path: Path) -> None:
    add([page(iv3())], tmp_path / "json")
    add([semicolons(iv3())], tmp_path / "csv")
    assert _files(tmp_path / "json") == _files(tmp_path / "csv")


def test_the_same_table_twice_changes_nothing(tmp_path: Path) -> None:
    add([page(iv3())], tmp_path)
    before = _files(tmp_path)
    again = add([page(iv3())], tmp_path)
    assert again.written == ()
    assert [note.say("en") for note in again.notes] == [
        "iv3_budget_2026 was there already, with the same figures; nothing has changed."
    ]
    assert _files(tmp_path) == before


def test_other_figures_for_a_year_that_is_there_need_a_word(tmp_path: Path) -> None:
    add([page(iv3())], tmp_path)
    before = _files(tmp_path)
    with pytest.raises(BadInput, match="--replace"):
        add([page(iv3(growth=1.05))], tmp_path)
    assert _files(tmp_path) == before
    add([page(iv3(growth=1.05))], tmp_path, Choices(replace=True))
    assert _files(tmp_path) != before


def test_a_year_of_the_package_is_replaced_with_its_gaps(tmp_path: Path) -> None:
    add([page(iv3("2024X000"))], tmp_path, Choices(replace=True))
    series = load(tmp_path).values("iv3.6.7J.gross")
    place = load().register.place["GM0569"]
    assert np.isfinite(series.values[place, series.documents.index(Document("budget", 2024))])


def test_the_second_delivery_counts_as_a_whole(tmp_path: Path) -> None:
    records = iv3()
    for record in records:
        if record["Gemeenten"].strip() == ZWOLLE and record["TaakveldBalanspost"].strip() == "0.4":
            record["k_2ePlaatsing_2"] = 1000.0
    add([page(records)], tmp_path)
    figures = load(tmp_path)
    ledger = figures.ledger(BUDGET)
    row = figures.register.place[ZWOLLE]
    assert ledger.expenses[row, ledger.fields.index("0.4")] == 1000
    assert ledger.expenses[row, ledger.fields.index("2.1")] == 0


def test_municipalities_that_merged_are_added_up(tmp_path: Path) -> None:
    records = iv3()
    doubled = [{**record, "Gemeenten": "GM0501   "} for record in records if record["Gemeenten"].strip() == "GM1992"]
    add([page(records)], tmp_path / "one")
    add([page(records + doubled)], tmp_path / "two")
    one, two = (
        load(tmp_path / name).ledger(BUDGET).expenses[load().register.place["GM1992"]] for name in ("one", "two")
    )
    np.testing.assert_array_equal(two, 2 * one)


def test_a_municipality_that_is_absent_or_does_not_balance_becomes_a_named_gap(tmp_path: Path) -> None:
    records = [record for record in iv3() if record["Gemeenten"].strip() != ZWOLLE]
    for record in records:
        if record["Gemeenten"].strip() == DORDRECHT and record["Categorie"].startswith("B"):
            record["k_1ePlaatsing_1"] = 0.0
    add([page(records)], tmp_path)
    figures = load(tmp_path)
    why = {gap.code: gap.reason.rule.id for gap in figures.gaps if gap.document == BUDGET}
    assert why[ZWOLLE] == "figures.gap.not_delivered"
    assert why[DORDRECHT] == "figures.gap.unbalanced"
    assert [finding.reason.say("en") for finding in check(figures) if not finding.holds] == []


def test_no_report_of_cbs_is_no_amount(tmp_path: Path) -> None:
    records = iv3()
    for record in records:
        record["k_2ePlaatsing_2"] = -99998.0
    add([page(records)], tmp_path)
    assert float(np.nansum(load(tmp_path).ledger(BUDGET).expenses)) > 80e6


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"Gemeenten": "GM9999   "}, "found ‘GM9999’"),
        ({"TaakveldBalanspost": "9.9   "}, "These task fields are not known: 9.9"),
        ({"TaakveldBalanspost": 0.1}, "stands as a number"),
        ({"k_1ePlaatsing_1": "veel"}, "expected a number, found ‘veel’"),
        ({"Gemeenten": "GM0788   "}, "was split over"),
    ],
)
def test_a_table_with_a_fault_is_refused_and_nothing_is_written(
    tmp_path: Path, change: dict[str, object], said: str
) -> None:
    records = iv3()
    records[0] |= change
    with pytest.raises(BadInput, match=said):
        add([page(records)], tmp_path)
    assert _files(tmp_path) == {}


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ([page(iv3()[:900], more=True)], "Another page follows"),
        ([page(iv3()[:900])], "Is this one page of several"),
        ([page(iv3()), page(iv3())], "stands in it twice"),
        ([page(iv3(growth=1000))], "Expected amounts in thousands of euros"),
        ([page(iv3("2026X001"))], "no budget"),
        ([b'{"value": [{"a": 1}]}'], "no table that can be added"),
        ([b'{"value": [{"a": 1}'], "breaks off"),
        ([b'{"error": 1}'], 'Expected was a page of CBS with "value"'),
        ([b""], "nothing in the file"),
    ],
)
def test_what_cannot_be_right_is_refused(tmp_path: Path, files: list[bytes], said: str) -> None:
    with pytest.raises(BadInput, match=said):
        add(files, tmp_path)
    assert _files(tmp_path) == {}


@pytest.mark.parametrize("number", [1, 5, 40])
def test_key_figures_are_found_whatever_number_stands_behind_their_names(tmp_path: Path, number: int) -> None:
    add([page(key_figures(number=number))], tmp_path)
    figures = load(tmp_path)
    assert figures.catalogue["home_value"].years == (2023,)
    table = figures.context()
    ages = table.values[:, [one.id for one in table.indicators].index("age_65_plus")]
    np.testing.assert_allclose(ages, 20, atol=0.2)


def test_key_figures_that_are_not_published_yet_stay_of_an_older_year(tmp_path: Path) -> None:
    addition = add([page(key_figures())], tmp_path)
    assert load(tmp_path).catalogue["income_low"].years == (2022,)
    assert any("income_low" in note.say("en") for note in addition.notes)


def test_the_older_figures_stay_as_they_were(tmp_path: Path) -> None:
    add([page(key_figures())], tmp_path)
    assert load().catalogue["home_value"].years == (2022,)


@pytest.mark.parametrize(
    ("column", "value", "said"),
    [
        ("AantalInwoners_5", 10.0, "the ages add up to"),
        ("GemiddeldeWOZWaardeVanWoningen_11", 300_000.0, "Expected 50 to 3000"),
        ("RegioS", "GM0188    ", "found ‘GM0188’"),
    ],
)
def test_key_figures_with_a_fault_are_refused(tmp_path: Path, column: str, value: object, said: str) -> None:
    records = key_figures()
    records[0][column] = value
    with pytest.raises(BadInput, match=said):
        add([page(records)], tmp_path)
    assert _files(tmp_path) == {}


def test_a_table_that_does_not_tell_its_year_is_told(tmp_path: Path) -> None:
    records = [{name: value for name, value in record.items() if name != "Perioden"} for record in key_figures()]
    with pytest.raises(BadInput, match="Give --year"):
        add([page(records)], tmp_path)
    assert add([page(records)], tmp_path, Choices(year=2024)).names == ("cbs_2024",)


def test_a_value_that_is_missing_in_a_new_year_is_a_named_gap(tmp_path: Path) -> None:
    records = key_figures()
    records[0]["GemiddeldeWOZWaardeVanWoningen_11"] = "."
    add([page(records)], tmp_path)
    assert [finding.reason.say("en") for finding in check(load(tmp_path)) if not finding.holds] == []


def test_nothing_is_half_saved_when_the_disk_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError("no space left")

    monkeypatch.setattr("leercyclus.figures.adding.folder.os.fsync", full)
    with pytest.raises(OSError, match="no space left"):
        add([page(iv3())], tmp_path)
    assert _files(tmp_path) == {}


@pytest.mark.parametrize("name", ["iv3_budget_2026.csv", "iv3_budget_2026.csv.gz", "cbs_2026.csv"])
def test_a_damaged_table_in_the_folder_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"code,inhabitants,0.4.expenses,0.4.revenues\nGM9999,1,2,3\n")
    with pytest.raises(BadInput, match=f"{name} is damaged"):
        check(load(tmp_path))


def test_a_far_year_is_refused_unless_it_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"is about 2099.*--year 2099"):
        add([page(iv3("2099X000"))], tmp_path)
    assert _files(tmp_path) == {}
    assert add([page(iv3("2099X000"))], tmp_path, Choices(year=2099)).names == ("iv3_budget_2099",)


def test_costs_of_predecessors_are_summed_with_a_note(tmp_path: Path) -> None:
    records = [one | {"Gemeenten": "GM0501   "} if one["Gemeenten"].strip() == "GM1992" else one for one in iv3()]
    notes = [note.say("en") for note in add([page(records)], tmp_path).notes]
    assert "Voorne aan Zee is added up from municipalities that merged into it." in notes


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"<!DOCTYPE html><html><body>503</body></html>", "no table but a web page"),
        (b"PK\x03\x04\x14\x00\x06\x00" + bytes(range(256)), "no table but a file without text"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "no table but a file without text"),
    ],
)
def test_what_is_no_table_is_told_so(tmp_path: Path, content: bytes, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        add([content], tmp_path)


def test_a_wrong_unit_is_told_in_a_round_number(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="about 1,000 times"):
        add([page(iv3(growth=1030.0))], tmp_path)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="There is no folder"):
        load(tmp_path / "nothing")
