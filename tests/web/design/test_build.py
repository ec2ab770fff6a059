"""The style sheet is composed of what npm gives, the tokens of a municipality, and our own layout."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from leercyclus.web.design import build

NODE_MODULES = Path(__file__).resolve().parents[3] / "node_modules"
needs_npm = pytest.mark.skipif(not NODE_MODULES.exists(), reason="no node_modules; to install it: npm ci")


def test_only_tokens_that_are_read_are_taken_along() -> None:
    theme = "  --a: 1px;\n  --b: var(--a);\n  --c: 3px;\n"
    assert build.needed_tokens(theme, "p { margin: var(--b); }") == {"--a": "1px", "--b": "var(--a)"}


def test_the_base_comes_first_and_paper_last() -> None:
    names = [path.stem for path in build.own_files()]
    assert (names[0], names[-1]) == ("base", "print")


def test_our_layout_holds_no_colour_of_its_own() -> None:
    colours = {path.name: re.findall(r"#[0-9a-f]{3,8}\b(?=[^{]*;)", path.read_text()) for path in build.own_files()}
    assert {name: found for name, found in colours.items() if found} == {}


@needs_npm
def test_a_municipality_can_replace_the_tokens(tmp_path: Path) -> None:
    tokens = tmp_path / "tokens.css"
    tokens.write_text(build.TOKENS.read_text(encoding="utf-8").replace("#00694d", "#123456"), encoding="utf-8")
    sheet = build.build(NODE_MODULES, tokens, tmp_path / "built").read_text(encoding="utf-8")
    assert "--lc-groen: #123456;" in sheet
    assert "#00694d" not in sheet


@needs_npm
def test_the_sheet_asks_nothing_of_another_host(tmp_path: Path) -> None:
    path = build.build(NODE_MODULES, build.TOKENS, tmp_path)
    addresses = re.findall(r"url\(\"?([^\")]+)", path.read_text(encoding="utf-8"))
    assert addresses
    assert all((tmp_path / address).is_file() for address in addresses if not address.startswith("data:"))


def test_without_npm_a_sentence_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["build", "--node-modules", str(tmp_path)])
    assert build.main() == 2
    assert "Run npm ci first" in capsys.readouterr().err
