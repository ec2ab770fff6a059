"""Read as much of YAML as compose.yaml uses: mappings and lists by indentation, one-line lists, anchors and merges."""

from __future__ import annotations

import json
import re
from typing import Any

KEY = re.compile(r"^([\w.-]+|<<):(?:\s+(.*))?$")


def read(text: str) -> dict[str, Any]:
    """Give what the file says; a value in quotes or a list on one line is read as JSON, anything else is a text."""
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    anchors: dict[str, Any] = {}
    found, rest = _mapping(lines, 0, anchors)
    assert rest == [], f"not understood: {rest[0]}"
    return found


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _mapping(lines: list[str], depth: int, anchors: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    found: dict[str, Any] = {}
    while lines and _indent(lines[0]) == depth and not lines[0].lstrip().startswith("- "):
        match = KEY.match(lines[0].strip())
        assert match, f"not understood: {lines[0]}"
        key, value = match[1], (match[2] or "").strip()
        lines = lines[1:]
        anchor = value[1:] if value.startswith("&") else ""
        if key == "<<":
            found = {**anchors[value.removeprefix("*")], **found}
        elif value and not anchor:
            found[key] = _scalar(value)
        else:
            found[key], lines = _block(lines, depth, anchors)
            anchors[anchor] = found[key]
    return found, lines


def _block(lines: list[str], depth: int, anchors: dict[str, Any]) -> tuple[Any, list[str]]:
    if not lines or _indent(lines[0]) <= depth:
        return None, lines
    below = _indent(lines[0])
    if not lines[0].lstrip().startswith("- "):
        return _mapping(lines, below, anchors)
    items = []
    while lines and _indent(lines[0]) == below:
        items.append(_scalar(lines[0].strip().removeprefix("- ")))
        lines = lines[1:]
    return items, lines


def _scalar(text: str) -> Any:  # noqa: ANN401 - a text, a number or a list
    return json.loads(text) if text[0] in '["' else text
