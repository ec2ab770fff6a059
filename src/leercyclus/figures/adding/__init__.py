"""Adding a newly published year: read, check, and only then write, all or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.figures.adding import iv3, key_figures, sentences
from leercyclus.figures.adding.batch import Batch
from leercyclus.figures.adding.folder import write_all
from leercyclus.figures.collection import Figures, load
from leercyclus.figures.documents import Kind
from leercyclus.figures.store import PACKAGE_TABLES, Store, csv_bytes, read_rows
from leercyclus.formats.cbs import read_cbs

GAPS = "gaps.csv"
# So many years before the first and after the last known year a new table is taken for what it says.
YEARS_BACK, YEARS_AHEAD = 10, 5
GAPS_HEADER = ("code", "kind", "year", "indicator", "why")


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user said besides the file.

    Attributes:
        year: the year of the figures, for a table that does not tell it; of several in a table, the one to take.
        kind: `budget` or `accounts`, in the same way.
        replace: whether a year that is there already may be replaced.
        partial: whether a table with fewer than half of the municipalities is welcome.
    """

    year: int | None = None
    kind: Kind | None = None
    replace: bool = False
    partial: bool = False


@dataclass(frozen=True, slots=True)
class Addition:
    """What adding a file came to.

    Attributes:
        names: the tables, such as `iv3_budget_2026`.
        written: the files that were written; empty when everything was there already.
        notes: what was done and what to mind, to be shown to the user.
    """

    names: tuple[str, ...]
    written: tuple[Path, ...]
    notes: tuple[Reason, ...]


def add(files: Sequence[bytes], folder: Path, choices: Choices = Choices()) -> Addition:
    """Add a year of figures to a folder; `load(folder)` shows it.

    The files are pages of one table: Iv3 (costs by task field) or key figures of municipalities, both of CBS. The
    same files twice change nothing. Every check is made before anything is written.

    Args:
        files: the bytes of one or more pages: JSON of OData version 3, or CSV.
        folder: where the user keeps added years; made when it is not there.
        choices: what the user said besides the file.

    Raises:
        BadInput: when a check fails, with one sentence a problem; nothing is written then.
    """
    figures = load(folder if folder.exists() else None)
    table = read_cbs(files)
    if iv3.fits(table):
        batches = iv3.batches(table, figures, choices.kind, choices.year)
    elif key_figures.fits(table):
        batches = key_figures.batches(table, figures, choices.year)
    else:
        raise BadInput(sentences.UNKNOWN_TABLE(columns=", ".join(table.columns[:12])))
    if choices.year is None:
        _plausible_years(batches, figures)
    _enough(batches, figures, partial=choices.partial)
    changed = [batch for batch in batches if not _already_there(batch, folder)]
    taken = [batch.name for batch in changed if Store((PACKAGE_TABLES, folder)).paths(batch.name)]
    if taken and not choices.replace:
        raise BadInput(*(sentences.TAKEN(name=name) for name in taken))
    contents = {f"{batch.name}{batch.suffix}": batch.content for batch in changed}
    if changed:
        # The gaps go first: those of a document that is not there yet are not read.
        contents = {GAPS: _gaps(folder, changed), **contents}
    written = write_all(folder, contents)
    notes = [note for batch in changed for note in batch.notes]
    notes += [sentences.ALREADY(name=batch.name) for batch in batches if batch not in changed]
    return Addition(tuple(batch.name for batch in batches), written, tuple(notes))


def _plausible_years(batches: Sequence[Batch], figures: Figures) -> None:
    """Refuse a year that is far from those that are known: a wrong column or a slip, unless the user names it."""
    known = {document.year for document in figures.documents()} | set(figures.store.years("cbs"))
    first, last = min(known) - YEARS_BACK, max(known) + YEARS_AHEAD
    far = [batch for batch in batches if not first <= batch.year <= last]
    if far:
        years = {"first": str(first), "last": str(last)}
        raise BadInput(*(sentences.YEAR(name=one.name, year=str(one.year), **years) for one in far))


def _enough(batches: Sequence[Batch], figures: Figures, *, partial: bool) -> None:
    """Refuse a table with few municipalities, unless that is what the user wants."""
    of = len(figures.register)
    short = [batch for batch in batches if 2 * batch.municipalities < of]
    if short and not partial:
        raise BadInput(*(sentences.FEW(name=one.name, count=one.municipalities, of=of) for one in short))


def _already_there(batch: Batch, folder: Path) -> bool:
    """Tell whether the very same table stands in the package or in the folder."""
    found = Store((PACKAGE_TABLES, folder)).paths(batch.name)
    return batch.name in found and found[batch.name].read_bytes() == batch.content


def _gaps(folder: Path, batches: Sequence[Batch]) -> bytes:
    """Put the gaps of new documents in place of those that stood there for the same documents."""
    new = {(batch.kind, str(batch.year)) for batch in batches}
    kept: list[tuple[str, ...]] = []
    if (folder / GAPS).exists():
        kept = [tuple(row) for row in list(read_rows(folder / GAPS))[1:] if (row[1], row[2]) not in new]
    return csv_bytes(GAPS_HEADER, sorted({*kept, *(gap for batch in batches for gap in batch.gaps)}))
