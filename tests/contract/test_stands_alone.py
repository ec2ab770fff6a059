"""The project names no package index, no folder of one machine and nothing outside its own folder."""

from __future__ import annotations

import re

import pytest

from tests.contract.tracked import ROOT, shown, tracked

# Written in pieces, or this file would be the one that is found.
INDEXES = ("pypi" + r"\.org", "pythonhosted" + r"\.org", "registry" + r"\.npmjs", "registry" + r"\.yarnpkg")
FOLDERS = (r"(?<![\w./-])/(?:work|root|home|opt|tmp)" + "/", r"\.\./" + "shared")
BINARY = (".gz", ".png", ".ico", ".woff2", ".npz", ".xlsx", ".mo")


@pytest.mark.parametrize("pattern", [*INDEXES, *FOLDERS])
def test_no_tracked_file_names(pattern: str) -> None:
    found = [
        f"{shown(path)}:{number}"
        for path in (*tracked(), ROOT / "package-lock.json", *(ROOT / "requirements").glob("*.txt"))
        if path.suffix not in BINARY
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1)
        if re.search(pattern, line)
    ]
    assert found == []
