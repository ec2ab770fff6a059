"""Building the snapshot of the package from the published tables: one module a table."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from leercyclus.engine.reasons import BadInput
from leercyclus.figures import sentences
from leercyclus.figures.adding.folder import write_all
from leercyclus.figures.build import context_tables, ledgers, municipalities, outlines, ratios
from leercyclus.figures.build.source import Gaps, SourceFolder
from leercyclus.figures.store import PACKAGE_TABLES, csv_bytes, read_words


def build(folder: Path, target: Path = PACKAGE_TABLES) -> tuple[Path, ...]:
    """Build the snapshot from a folder with the published tables.

    The same tables give the same bytes. Nothing is written before every table is built.

    Args:
        folder: the published tables, as PROVENANCE.md there describes them.
        target: where the snapshot goes; made when it is not there.

    Returns:
        The files written.

    Raises:
        BadInput: when a table is missing, or a column or cell of it is not what was expected.
        OSError: when the target cannot be written to; nothing in it has changed then.
    """
    if not folder.is_dir():
        raise BadInput(sentences.NO_SUCH_FOLDER(folder=str(folder)))
    source = SourceFolder(folder)
    return write_all(target, dict(_tables(source)))


def _tables(source: SourceFolder) -> Iterator[tuple[str, bytes]]:
    """Build every table of the snapshot: its file name and its bytes."""
    register = municipalities.register(source)
    codes = tuple(row[0] for row in register.municipalities)
    yield "municipalities.csv", csv_bytes(municipalities.HEADER, register.municipalities)
    yield "mergers.csv", csv_bytes(municipalities.MERGER_HEADER, register.mergers)
    yield "borders.csv", csv_bytes(outlines.HEADER, outlines.borders(source, register.municipalities))
    gaps: Gaps = [tuple(row.values()) for row in read_words("known_gaps")]
    yield from context_tables.tables(source, codes, register.successors, gaps)
    yield from ledgers.tables(source, codes)
    yield "ratios.csv.gz", ratios.table(source, codes, gaps)
    yield "gaps.csv", csv_bytes(("code", "kind", "year", "indicator", "why"), sorted(gaps))
