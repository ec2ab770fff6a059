"""Tables that are printed and kept in benchmarks/README.md."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

PAGE = Path(__file__).resolve().parent / "README.md"


@dataclass(frozen=True, slots=True)
class Table:
    """One measurement: the name of its place in the page, the heads and the rows."""

    name: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]

    def markdown(self) -> str:
        """Write the table in Markdown."""
        lines = [self.head, ["---"] * len(self.head), *self.rows]
        return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def publish(tables: Sequence[Table]) -> None:
    """Print the tables and put each between its marks in the page.

    Raises:
        ValueError: the page has no place for a table.
    """
    page = PAGE.read_text(encoding="utf-8")
    for table in tables:
        print(f"\n{table.name}\n{table.markdown()}")
        start, end = (
            page.find(f"<!-- {table.name} -->\n"),
            page.find("<!-- end -->", page.find(f"<!-- {table.name} -->")),
        )
        if min(start, end) < 0:
            raise ValueError(f"Expected a place for {table.name} in {PAGE.name}.")
        page = f"{page[:start]}<!-- {table.name} -->\n{table.markdown()}\n{page[end:]}"
    PAGE.write_text(page, encoding="utf-8")


def machine(name: str = "machine") -> Table:
    """Say on what was measured, in the table of that name."""
    load = f"{os.getloadavg()[0]:.1f}"
    rows = [[platform.machine(), str(os.cpu_count()), platform.python_version(), load]]
    return Table(name, ("machine", "processors", "Python", "load at the start"), rows)
