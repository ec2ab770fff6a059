from __future__ import annotations

import numpy as np
import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.formats.comparisons import Compared, File, read_comparison

CONTEXT = "code,population,age\n" + "".join(f"G{row},{1000 + row},{40 + row}\n" for row in range(4))
INDICATORS = "indicator,name,unit\ngreen,Green space,EUR\nsafe,Safety,%\n"
FIGURES = "code,indicator,year,value\nG0,green,2024,12.5\nG0,green,2023,11\nG3,safe,2023,50\n"


def read(figures: str = FIGURES, indicators: str = INDICATORS, context: str = CONTEXT) -> Compared:
    return read_comparison(
        File("figures.csv", figures.encode()),
        File("indicators.csv", indicators.encode()),
        File("context.csv", context.encode()),
    )


def refused(**files: str) -> list[str]:
    with pytest.raises(BadInput) as caught:
        read(**files)
    for reason in caught.value.reasons:
        assert reason.say("nl")
    return caught.value.say("en")


def test_three_tables_become_the_figures_of_the_engine() -> None:
    compared = read()
    table = compared.table
    assert table.documents == ("2023", "2024")
    assert [measure.unit for measure in table.measures] == ["EUR", "%"]
    assert table.values[0, 0].tolist() == [11.0, 12.5]
    assert np.isnan(table.values[1]).all()
    assert table.context.population is not None
    assert table.context.population.tolist() == [1000.0, 1001.0, 1002.0, 1003.0]
    assert [indicator.id for indicator in table.context.indicators] == ["age"]
    assert compared.names == {"green": "Green space", "safe": "Safety"}


def test_an_indicator_without_figures_is_not_compared() -> None:
    assert [m.id for m in read(FIGURES.replace("G3,safe,2023,50\n", "")).table.measures] == ["green"]


def test_a_decimal_comma_is_understood_between_semicolons_and_columns_may_stand_in_any_order() -> None:
    compared = read("value;year;indicator;code\n12,5;2023;green;G1\n", "unit;indicator;theme\nEUR;green;nature\n")
    assert compared.table.values[1, 0, 0] == 12.5
    assert compared.themes == {"green": "nature"}
    assert compared.names == {"green": "green"}


def test_years_stand_in_order_of_time() -> None:
    lines = "".join(f"G0,green,{year},1\n" for year in ("2010", "999", "2009"))
    assert read("code,indicator,year,value\n" + lines).table.documents == ("999", "2009", "2010")


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({"figures": FIGURES + "G9,green,2023,1\n"}, "figures.csv, line 5: ‘G9’ is not in the table of context"),
        ({"figures": FIGURES + "G1,blue,2023,1\n"}, "line 5: ‘blue’ is not in the table of indicators"),
        ({"figures": FIGURES + "G1,green,2023,much\n"}, "line 5, column ‘value’: expected a number, got ‘much’"),
        ({"figures": FIGURES + "G1,green,2023,inf\n"}, "expected a number, got ‘inf’"),
        ({"figures": FIGURES + "G0,green,2023,4\n"}, "‘G0, green, 2023’ is there already"),
        ({"figures": FIGURES + "G0,green\n"}, "line 5: expected 4 cells, got 2"),
        ({"figures": "code,indicator,value\nG0,green,1\n"}, "expected a first line with code, indicator, year, value"),
        ({"figures": "code,indicator,year,value\n"}, "expected at least one line below the first"),
        ({"figures": ""}, "expected a first line"),
        ({"context": CONTEXT + "G0,5,6\n"}, "context.csv, line 6: ‘G0’ is there already"),
        ({"context": "code,population\nG0,many\n"}, "column ‘population’: expected a number"),
        ({"indicators": INDICATORS + "safe,Safety,%\n"}, "indicators.csv, line 4: ‘safe’ is there already"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(files: dict[str, str], said: str) -> None:
    assert any(said in sentence for sentence in refused(**files))


def test_of_many_problems_twenty_are_told() -> None:
    assert len(refused(figures=FIGURES + "G9,green,2023,1\n" * 50)) == 20


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(BadInput, match="UTF-8"):
        read_comparison(File("f", b"\xff\xfe\x00"), File("i", b""), File("c", CONTEXT.encode()[:5] + b"\xff"))
