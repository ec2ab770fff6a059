"""Tables in an Excel workbook (xlsx)."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass

from leercyclus.formats.formulas import valueless_cells

# A packed workbook that unpacks to more than this is no table of municipalities, but a trap.
LARGEST_UNPACKED_BYTES = 300_000_000
_DAMAGED = (zipfile.BadZipFile, NotImplementedError, EOFError, OSError)
"""What reading the contents of a damaged archive ends in."""
Merged = tuple[int, int, int, int]
"""First row, first column, last row and last column of merged cells, from 0."""


@dataclass(frozen=True, slots=True)
class Workbook:
    """The first sheet of a workbook that is not empty.

    Attributes:
        rows: its rows, header included; a number stays a float, all else is text.
        sheet: its name.
        others: names of the other sheets that hold something, which are not read.
        merged: ranges of merged cells; a value stands in the first cell only.
        valueless: cells (`B3`) with an error, or with a formula that was saved without its value; empty in `rows`.
    """

    rows: list[list[str | float]]
    sheet: str
    others: tuple[str, ...]
    merged: tuple[Merged, ...] = ()
    valueless: tuple[str, ...] = ()


def is_workbook(data: bytes) -> bool:
    """Tell whether bytes are an Excel workbook (xlsx)."""
    return data[:2] == b"PK" and zipfile.is_zipfile(io.BytesIO(data))


def read_workbook(data: bytes) -> Workbook:
    """Read the first sheet that holds something; formulas give the value they had when the file was saved.

    Raises:
        ValueError: when it is no workbook, is damaged, or unpacks to more than 300 MB.
    """
    import python_calamine

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            is_too_large = sum(part.file_size for part in archive.infolist()) > LARGEST_UNPACKED_BYTES
    except _DAMAGED as error:
        raise ValueError(str(error)) from error
    if is_too_large:
        raise ValueError("too large")
    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        tabs = {name: book.get_sheet_by_name(name) for name in book.sheet_names}
        sheets = [(name, tab.to_python(skip_empty_area=False)) for name, tab in tabs.items()]
    except (python_calamine.CalamineError, OSError) as error:
        raise ValueError(str(error)) from error
    filled = [(name, rows) for name, rows in sheets if any(cell != "" for row in rows for cell in row)]
    if not filled:
        return Workbook([], "", ())
    name, rows = filled[0]
    return Workbook(
        [[_cell(cell) for cell in row] for row in rows],
        name,
        tuple(other for other, _ in filled[1:]),
        tuple((*start, *end) for start, end in tabs[name].merged_cell_ranges or ()),
        valueless_cells(data, name),
    )


def _cell(cell: object) -> str | float:
    """Keep a number as a number; write all else as text."""
    if isinstance(cell, bool):
        return str(cell)
    if isinstance(cell, int | float):
        return float(cell)
    return str(cell).strip()
