"""A file is read in one sitting, and its name says what is in it."""

from __future__ import annotations

import ast
import re

from tests.contract.tracked import shown, tracked

MOST_LINES = 400
WRITTEN_BY_A_PROGRAM = {"docs/cli.md", "tests/contract/routes.txt"}  # as long as there are commands and addresses
LONGEST_FUNCTION = 60
VAGUE = {"utils", "util", "helpers", "helper", "common", "core", "manager", "misc"}
# Written apart, or this file would be the one that is found.
UNFINISHED = re.compile("|".join(rf"\b{left}{right}\b" for left, right in (("TO", "DO"), ("FIX", "ME"), ("XX", "X"))))


def test_no_file_is_longer_than_400_lines() -> None:
    long = {
        shown(path): lines
        for path in tracked(".py", ".html", ".css", ".js", ".md", ".sh", ".toml", ".txt")
        if "migrations" not in path.parts
        and shown(path) not in WRITTEN_BY_A_PROGRAM
        and (lines := path.read_text(encoding="utf-8").count("\n")) > MOST_LINES
    }
    assert long == {}


def test_no_function_is_longer_than_a_screen() -> None:
    long = [
        f"{shown(path)}:{node.lineno} {node.name}"
        for path in tracked(".py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or node.lineno) - node.lineno > LONGEST_FUNCTION
    ]
    assert long == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    vague = [shown(path) for path in tracked(".py") if VAGUE & {path.stem, *path.parts}]
    assert vague == []


def test_nothing_is_left_for_later() -> None:
    marked = [
        f"{shown(path)}:{number}"
        for path in tracked(".py", ".html", ".css", ".js", ".sh", ".md")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if UNFINISHED.search(line)
    ]
    assert marked == []
