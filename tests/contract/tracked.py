"""The files that git holds."""

from __future__ import annotations

import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COPIED = ("benchmarks/instances/", "requirements/", "package-lock.json", "LICENSE")


@cache
def tracked(*suffixes: str) -> tuple[Path, ...]:
    """List the files under git that the project wrote itself, those with one of the suffixes where any is given."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    own = (name for name in listed.split("\0") if name and not name.startswith(COPIED))
    return tuple(ROOT / name for name in own if name.endswith(suffixes or "") and (ROOT / name).exists())


def shown(path: Path) -> str:
    """Write a path as a reader of the repository would."""
    return path.relative_to(ROOT).as_posix()
