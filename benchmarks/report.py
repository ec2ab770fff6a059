"""Tables that are printed and kept in benchmarks/README.md, and in the pages beside it."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

PAGE = Path(__file__).resolve().parent / "README.md"
PAGES = (PAGE, PAGE.with_name("on-the-day.md"))


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
    """Print the tables and put each between its marks in the page that has a place for it.

    Raises:
        ValueError: no page has a place for a table.
    """
    for table in tables:
        print(f"\n{table.name}\n{table.markdown()}")
        mark = f"<!-- {table.name} -->\n"
        path = next((one for one in PAGES if mark in one.read_text(encoding="utf-8")), PAGE)
        page = path.read_text(encoding="utf-8")
        start, end = page.find(mark), page.find("<!-- end -->", page.find(mark))
        if min(start, end) < 0:
            raise ValueError(f"Expected a place for {table.name} in {PAGE.name}.")
        path.write_text(f"{page[:start]}{mark}{table.markdown()}\n{page[end:]}", encoding="utf-8")


def machine(name: str = "machine") -> Table:
    """Say on what was measured, in the table of that name."""
    load = f"{os.getloadavg()[0]:.1f}"
    rows = [[platform.machine(), str(os.cpu_count()), platform.python_version(), load]]
    return Table(name, ("machine", "processors", "Python", "load at the start"), rows)
