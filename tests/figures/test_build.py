"""A published table with a fault is refused with the place of the fault, and nothing is written."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from click.testing import CliRunner

from leercyclus.cli import main
from leercyclus.engine.reasons import BadInput
from leercyclus.figures.build.municipalities import register
from leercyclus.figures.build.source import SourceFolder

HEADER = "code,name,province,latitude,longitude\n"


def _folder(tmp_path: Path, municipalities: str) -> Path:
    (tmp_path / "municipalities.csv").write_text(municipalities, encoding="utf-8")
    (tmp_path / "mergers.csv").write_text("code,name,valid_to,successor\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("municipalities", "said"),
    [
        (HEADER.replace("code", "kode") + "GM0193,Zwolle,Overijssel,52.5,6.1\n", "should have a column code"),
        (HEADER + "GM0193,Zwolle,Overijssel,north,6.1\n", "row 2, column latitude: expected a number, found ‘north’"),
        (HEADER + "GM0193,Zwolle,Overijssel,nan,6.1\n", "row 2, column latitude"),
        (HEADER + "GM0193,Zwolle,Overijssel,52.5\n", "row 2: expected 5 cells, found 4"),
    ],
)
def test_a_fault_is_pointed_at(tmp_path: Path, municipalities: str, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        register(SourceFolder(_folder(tmp_path, municipalities)))


def test_what_is_not_known_is_pointed_at(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("field\n9.9\n", encoding="utf-8")
    (row,) = SourceFolder(tmp_path).rows("t.csv")
    with pytest.raises(BadInput, match=r"row 2, column field: ‘9.9’ is not known"):
        row.one_of("field", {"0.1": "0.1"})


def test_a_row_that_must_be_there_is_named(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("code\nGM0193\n", encoding="utf-8")
    assert set(SourceFolder(tmp_path).by("t.csv", "code", ["GM0193"])) == {"GM0193"}
    with pytest.raises(BadInput, match="no row where code is ‘GM0153’"):
        SourceFolder(tmp_path).by("t.csv", "code", ["GM0153"])


@pytest.mark.parametrize("content", [b"no gzip", gzip.compress(b"a\n1\n")[:-6], gzip.compress(b"a\n\xff\xfe\n")])
def test_a_damaged_file_is_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "t.csv.gz").write_bytes(content)
    with pytest.raises(BadInput, match=r"t.csv.gz cannot be read"):
        list(SourceFolder(tmp_path).rows("t.csv.gz"))


def test_the_command_tells_it_and_makes_no_target(tmp_path: Path) -> None:
    target = tmp_path / "new"
    result = CliRunner().invoke(
        main, ["figures", "build", str(_folder(tmp_path, "kode\n1\n")), "--target", str(target)]
    )
    assert result.exit_code == 2
    assert "municipalities.csv" in result.output
    assert not target.exists()
