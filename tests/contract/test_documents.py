"""The documents say what is: their links lead somewhere, their commands exist, what follows from code is current."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.contract.tracked import ROOT, shown, tracked
from tools import cli_docs

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
MAKE = re.compile(r"(?<!groups )\bmake ([a-z]+)\b")  # `leercyclus groups make` is no target
COMMAND = re.compile(r"^(?: {4}|\$ )(leercyclus .+)$", re.MULTILINE)
READMES = ("README.md", "README.nl.md")


def _anchors(path: Path) -> set[str]:
    """Give the anchors of the headings of a document."""
    heads = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


@pytest.mark.parametrize("path", [pytest.param(path, id=shown(path)) for path in tracked(".md")])
def test_every_link_leads_somewhere(path: Path) -> None:
    lost = []
    for link in LINK.findall(path.read_text(encoding="utf-8")):
        if link.startswith(("http://", "https://", "mailto:")):
            continue
        place, _, anchor = link.partition("#")
        target = (path.parent / place).resolve() if place else path
        if not target.exists() or (anchor and target.suffix == ".md" and anchor not in _anchors(target)):
            lost.append(link)
    assert lost == []


def test_every_target_of_make_that_a_document_names_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):.*## ", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    code = re.compile(r"`[^`\n]+`|^ {4}.+$", re.MULTILINE)
    named = {
        target
        for path in tracked(".md")
        for part in code.findall(path.read_text(encoding="utf-8"))
        for target in MAKE.findall(part)
    }
    assert named - targets == set()


def test_the_page_of_the_command_line_is_current() -> None:
    assert cli_docs.PAGE.read_text(encoding="utf-8") == cli_docs.page(), "Run: make docs"


@pytest.mark.parametrize("name", READMES)
def test_every_command_of_a_readme_is_documented(name: str) -> None:
    page = cli_docs.page()
    for line in COMMAND.findall((ROOT / name).read_text(encoding="utf-8")):
        words = [word for word in re.sub(r"--language \w+ ", "", line).split() if not word.startswith("#")]
        named = " ".join(words[1:3]) if f"# leercyclus {' '.join(words[1:3])}\n" in page else words[1]
        chapter = re.search(rf"^#+ leercyclus {named}\n(.+?)(?=^#|\Z)", page, re.MULTILINE | re.DOTALL)
        assert chapter, line
        assert [word for word in words if word.startswith("--") and word not in chapter[1]] == [], line


def test_both_readmes_say_the_same_things_in_the_same_order() -> None:
    shape = [
        [LINK.sub("link", re.sub(r"[^#\[\]()]", "", line))[:2] for line in text.splitlines() if line.startswith("#")]
        for text in ((ROOT / name).read_text(encoding="utf-8") for name in READMES)
    ]
    links = [
        [link for link in LINK.findall((ROOT / name).read_text(encoding="utf-8")) if not link.startswith("docs/shots")]
        for name in READMES
    ]
    assert shape[0] == shape[1]
    assert [link for link in links[0] if "README" not in link] == [link for link in links[1] if "README" not in link]
