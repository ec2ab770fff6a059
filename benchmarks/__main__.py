"""Measure everything, or the parts that are named, and renew their tables of benchmarks/README.md."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping

from benchmarks import differences, groups, pages, paper, prediction, speed, stability
from benchmarks.report import Table, machine, publish

PARTS: Mapping[str, Callable[[], list[Table]]] = {
    "speed": speed.tables,
    "prediction": prediction.tables,
    "stability": stability.tables,
    "differences": differences.tables,
    "pages": pages.tables,
    "paper": paper.tables,
    "groups": groups.tables,
}


def main() -> None:
    """Measure and publish; the table of the machine belongs to a run of everything."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure and renew benchmarks/README.md.")
    parser.add_argument("parts", nargs="*", type=_part, metavar="part", help=f"only these: {', '.join(PARTS)}")
    parts = parser.parse_args().parts
    tables = [] if parts else [machine()]
    for part in parts or PARTS:
        tables += PARTS[part]()
    publish(tables)


def _part(name: str) -> str:
    if name not in PARTS:
        raise argparse.ArgumentTypeError(f"expected one of {', '.join(PARTS)}, got {name}")
    return name


if __name__ == "__main__":
    main()
