from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner, Result

from leercyclus.cli import main


def run(*words: str, **environment: str) -> Result:
    return CliRunner().invoke(main, ["differences", *words], env={"LEERCYCLUS_LANGUAGE": "", **environment})


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Sixty municipalities, twelve indicators, three years; `i3` of M0 is far out in every year."""
    folder = tmp_path_factory.mktemp("own")
    chance = np.random.default_rng(5)
    level = chance.normal(50, 5, (60, 12))
    level[0, 3] = 130
    lines = [
        f"M{row},i{column},{2021 + year},{level[row, column] + chance.normal(0, 0.5):.3f}"
        for year in range(3)
        for row in range(60)
        for column in range(12)
    ]
    (folder / "figures.csv").write_text("code,indicator,year,value\n" + "\n".join(lines), encoding="utf-8")
    said = [f"i{column},Indicator {column},score" for column in range(12)]
    (folder / "indicators.csv").write_text("indicator,name,unit\n" + "\n".join(said), encoding="utf-8")
    people = [f"M{row},{10000 + 500 * row},{chance.normal():.4f}" for row in range(60)]
    (folder / "context.csv").write_text("code,population,c0\n" + "\n".join(people), encoding="utf-8")
    return [
        word for name in ("figures", "indicators", "context") for word in (f"--{name}", str(folder / f"{name}.csv"))
    ]


def test_json_is_a_list_of_all_indicators_in_rank_order() -> None:
    answer = json.loads(run("Zwolle", "Enschede", "Dordrecht", "--json").stdout)
    assert [point["rank"] for point in answer] == list(range(1, len(answer) + 1))
    assert len({point["indicator"] for point in answer}) == len(answer) > 100
    for point in answer:
        assert point["call"] in {"unusual", "real", "none"}
        assert {point["highest"], point["lowest"]} <= {"GM0193", "GM0153", "GM0505"}
        assert [member["name"] for member in point["members"]] == ["Zwolle", "Enschede", "Dordrecht"]


def test_top_shortens_and_theme_keeps_the_ranks() -> None:
    assert len(json.loads(run("Zwolle", "Enschede", "--json", "--top", "4").stdout)) == 4
    answer = json.loads(run("Zwolle", "Enschede", "--json", "--theme", "safety").stdout)
    assert {point["theme"] for point in answer} == {"safety"}
    ranks = [point["rank"] for point in answer]
    assert ranks == sorted(ranks)


@pytest.mark.parametrize("theme", ["social_domain", "Sociaal domein", "social domain"])
def test_a_theme_is_an_id_or_a_name(theme: str) -> None:
    answer = json.loads(run("Zwolle", "Enschede", "--json", "--theme", theme).stdout)
    assert {point["theme"] for point in answer} == {"social_domain"}


def test_what_is_doubted_is_neither_counted_nor_judged() -> None:
    said = run("Zwolle", "Enschede", "Dordrecht").stdout
    answer = json.loads(run("Zwolle", "Enschede", "Dordrecht", "--json").stdout)
    believed = [point for point in answer if not point["speaks"] and not point["doubt"]]
    real = sum(point["call"] != "none" for point in believed)
    assert f"{real} of {len(believed)} points differ" in said
    doubted = said.partition("not to be believed at once")[2]
    assert doubted.count(": no judgement") == 3
    assert "This gap is real" not in doubted


def test_the_text_tells_euros_cautions_and_what_is_doubted() -> None:
    said = run("Zwolle", "Enschede", "Dordrecht").stdout
    assert "per inhabitant" in said
    assert "Mind: " in said
    assert "not to be believed at once" in said
    assert said.index("Waste (gross)") < said.index("not to be believed at once") < said.index("Sheltered housing")
    assert "standard deviation" not in said
    assert "accounts 2023" in said


def test_it_speaks_dutch() -> None:
    said = run("Zwolle", "Enschede", "--language", "nl", "--top", "2").stdout
    assert "groter dan toeval" in said
    assert "per inwoner" in said


def test_figures_of_ones_own_are_compared(own: list[str]) -> None:
    answer = json.loads(run("M0", "M1", "M2", *own, "--json").stdout)
    first = answer[0]
    assert (first["indicator"], first["name"], first["highest"]) == ("i3", "Indicator 3", "M0")
    assert first["call"] in {"real", "unusual"}
    assert len(answer) == 12
    assert "Indicator 3" in run("M0", "M1", "M2", *own).stdout


def test_the_same_seed_gives_the_same_answer(own: list[str]) -> None:
    assert run("M0", "M1", *own, "--json").stdout == run("M0", "M1", *own, "--json", "--seed", "1").stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["Zwolle"], "2 to 13"),
        (["Zwolle", "Zwolle"], "twice"),
        (["Zwolle", "Nergens"], "Nergens"),
        (["Zwolle", "Enschede", "--theme", "fun"], "Expected a theme out of"),
        (["Zwolle", "Enschede", "--top", "0"], "of 1 or more"),
        (["Zwolle", "Enschede", "--figures", "x.csv"], "together"),
    ],
)
def test_bad_input_is_a_sentence_and_exit_code_two(words: list[str], said: str) -> None:
    result = run(*words)
    assert result.exit_code == 2
    assert said in result.stderr
    assert "Traceback" not in result.output


def test_a_theme_needs_a_column_in_a_table_of_ones_own(own: list[str]) -> None:
    result = run("M0", "M1", *own, "--theme", "safety")
    assert result.exit_code == 2
    assert "theme" in result.stderr


def test_a_file_that_is_not_there_is_a_sentence(tmp_path: Path, own: list[str]) -> None:
    words = [str(tmp_path / "none.csv") if word.endswith("figures.csv") else word for word in own]
    result = run("M0", "M1", *words)
    assert result.exit_code == 2
    assert "none.csv" in result.stderr
