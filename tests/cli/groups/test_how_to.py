"""Every command of the page on mixed groups works, in the order of the page, on the files that stand beside it."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from leercyclus.cli import main

PAGE = Path(__file__).resolve().parents[3] / "docs" / "how-to" / "groups.md"
COMMANDS = re.findall(r"^ {4}leercyclus (groups .+)$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)


def test_the_commands_of_the_page_work_one_after_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for file in PAGE.parent.glob("*.csv"):
        shutil.copy(file, tmp_path)
    monkeypatch.chdir(tmp_path)
    assert len(COMMANDS) > 6
    for command in COMMANDS:
        words = shlex.split(re.sub(r"--seconds \d+", "", command))
        result = CliRunner().invoke(main, [*words, "--steps", "20000"])
        assert result.exit_code == 0, f"{command}\n{result.output}"
    written = {path.name for path in tmp_path.iterdir()}
    assert {"day.xlsx", "plan.json", "day.json", "plan2.json", "day2.xlsx", "plan3.json", "plan4.front.json"} <= written


def test_every_file_that_the_page_names_stands_beside_it() -> None:
    named = set(re.findall(r"\]\(([\w-]+\.csv)\)", PAGE.read_text(encoding="utf-8")))
    assert named == {"people.csv", "workshops.csv"}
    assert all((PAGE.parent / name).is_file() for name in named)
