"""The tables of the figures as they lie on disk: those of the package, and those a user added."""

from __future__ import annotations

import csv
import gzip
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from leercyclus.figures.documents import Document

HERE = Path(__file__).parent
PACKAGE_TABLES = HERE / "tables"
WORDS = HERE / "words"

Row = list[str]

# What reading a damaged table can raise: an unknown code, no number, no rows, or a file that breaks off.
UNREADABLE = (KeyError, ValueError, StopIteration, OSError, EOFError)


def read_rows(path: Path) -> Iterator[Row]:
    """Read the rows of a CSV file, header included; a name ending in `.gz` is unpacked."""
    if path.suffix == ".gz":
        text = gzip.decompress(path.read_bytes()).decode("utf-8")
    else:
        text = path.read_text(encoding="utf-8")
    return csv.reader(io.StringIO(text, newline=""))


def read_header(path: Path) -> Row:
    """Read only the first row of a CSV file, without unpacking the rest."""
    if path.suffix == ".gz":
        with gzip.open(path, "rt", encoding="utf-8", newline="") as packed:
            return next(csv.reader(packed))
    with path.open(encoding="utf-8", newline="") as plain:
        return next(csv.reader(plain))


def read_words(name: str) -> list[dict[str, str]]:
    """Read a hand-written table of names and definitions, one dictionary a row."""
    with (WORDS / f"{name}.csv").open(encoding="utf-8", newline="") as words:
        return list(csv.DictReader(words))


def csv_bytes(header: Sequence[str], rows: Iterable[Sequence[object]], *, packed: bool = False) -> bytes:
    """Write a CSV table as bytes: the same rows give the same bytes, packed or not."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    plain = text.getvalue().encode("utf-8")
    # Without a time in its header a packed table does not change when nothing in it changed.
    return gzip.compress(plain, compresslevel=9, mtime=0) if packed else plain


@dataclass(frozen=True, slots=True)
class Store:
    """Folders with tables; a table in a later folder stands in for one of the same name in an earlier folder."""

    folders: tuple[Path, ...]

    def paths(self, pattern: str) -> dict[str, Path]:
        """Give the path of every table whose name (without `.csv` or `.csv.gz`) matches a regular expression wholly."""
        found: dict[str, Path] = {}
        for folder in self.folders:
            for path in sorted(folder.iterdir()) if folder.is_dir() else ():
                name, dot, kind = path.name.partition(".")
                if dot and kind in {"csv", "csv.gz"} and re.fullmatch(pattern, name):
                    found[name] = path
        return found

    def documents(self) -> dict[Document, Path]:
        """Give the Iv3 documents there are, in the order of their year, each with its table."""
        found: dict[Document, Path] = {}
        for name, path in self.paths(r"iv3_(accounts|budget)_\d{4}").items():
            _, kind, year = name.split("_")
            found[Document("accounts" if kind == "accounts" else "budget", int(year))] = path
        return dict(sorted(found.items(), key=lambda item: item[0].order))

    def years(self, source: str) -> dict[int, Path]:
        """Give the years there are of a source of context (`fund` or `cbs`), the newest first, each with its table."""
        found = {int(name[-4:]): path for name, path in self.paths(rf"{source}_\d{{4}}").items()}
        return dict(sorted(found.items(), reverse=True))
