"""Reading the cells of a user's own table, and keeping every problem with its row and column."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

import numpy as np

from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.engine.tables import Floats
from leercyclus.formats import sentences
from leercyclus.formats.layouts import Cell, Layout, Row
from leercyclus.formats.lookups import Lookup
from leercyclus.formats.numerals import Decimal, decimal_of, is_missing, may_be_thousands, parse_number
from leercyclus.formats.problems import Line, Problem


class Cells:
    """The cells of a table, read row by row into values by code and indicator."""

    def __init__(self, header: Sequence[str], layout: Layout, lookup: Lookup, decimal: Decimal | None) -> None:
        self.header = header
        self.layout = layout
        self.problems: list[Problem] = []
        self.notes: list[Reason] = []
        self.lines: dict[str, int] = {}
        self.names: dict[str, str] = {}
        self.indicators: list[str] = []
        self.lookup = lookup
        self._decimal = decimal
        self._named = 0
        self._missing: Counter[str] = Counter()
        self._bad: dict[str, list[tuple[int, str]]] = {}
        self._good: Counter[str] = Counter()
        self._plain_rows = 0

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes, in the order in which they came."""
        return tuple(self.lines)

    def read(self, body: list[Line], separator: str, year: int | None) -> Floats:
        """Read the rows below the header; gives the values, shape (codes, indicators), NaN where there is none."""
        body = self._of_one_year(body, year)
        sign = self._decimal or self._find_decimal(body, separator)
        values = self._read_wide(body, sign) if self.layout.indicator is None else self._read_long(body, sign)
        self._report_bad(sign)
        if self._named:
            self.notes.append(sentences.READ_NAMES(count=self._named))
        if self._missing:
            signs = ", ".join(f"‘{text}’" for text in sorted(self._missing) if text)
            count = sum(self._missing.values())
            note = sentences.READ_MISSING(count=count, signs=signs) if signs else sentences.READ_EMPTY(count=count)
            self.notes.append(note)
        return values

    def _of_one_year(self, body: list[Line], year: int | None) -> list[Line]:
        """Keep the rows of one year, when there is a column of years."""
        place = self.layout.year
        if place is None:
            return body
        written = {line: _year(row[place]) if place < len(row) else "" for line, row in body}
        years = sorted({text for text in written.values() if text})
        if year is None and len(years) > 1:
            self.problems.append(Problem(None, self.header[place], sentences.SEVERAL_YEARS(years=", ".join(years))))
            return [line for line in body if written[line[0]] == years[-1]]
        if year is not None and str(year) not in years:
            reason = sentences.NO_SUCH_YEAR(year=str(year), years=", ".join(years))
            self.problems.append(Problem(None, self.header[place], reason))
        return body if year is None else [line for line in body if written[line[0]] == str(year)]

    def _find_decimal(self, body: list[Line], separator: str) -> Decimal:
        """Find the decimal sign; a table that can be read in two ways is a problem."""
        sign, doubtful = decimal_of(cell for _, _, cell in self._marked(body))
        if sign is None and doubtful is not None and not (separator == "," and "," not in doubtful):
            line, column, _ = next(cell for cell in self._marked(body) if cell[2] == doubtful)
            self._refuse_two_readings(line, column, doubtful)
            return "."
        if sign is not None:
            self.notes.append(sentences.READ_COMMA() if sign == "," else sentences.READ_POINT())
        if sign is not None or doubtful is not None:
            self._doubt_columns(body, sign or ".")
        return sign or "."

    def _doubt_columns(self, body: list[Line], sign: Decimal) -> None:
        """Refuse a column of which the numbers were likely meant with thousands where others have decimals."""
        columns: dict[tuple[str, int], dict[str, int]] = defaultdict(dict)
        what = self.layout.indicator
        for line, row in body:
            name = str(row[what]) if what is not None and what < len(row) else ""
            for place in self.layout.figures:
                if place < len(row) and isinstance(cell := row[place], str) and not is_missing(cell):
                    columns[name, place].setdefault(cell, line)
        for (_, place), cells in columns.items():
            found = may_be_thousands(cells, sign)
            if found is not None:
                self._refuse_two_readings(cells[found], self.header[place], found)

    def _refuse_two_readings(self, line: int, column: str, found: str) -> None:
        readings = {"with_point": parse_number(found, "."), "with_comma": parse_number(found, ",")}
        shown = {name: int(value) if value.is_integer() else value for name, value in readings.items()}
        self.problems.append(Problem(line, column, sentences.TWO_READINGS(found=found, **shown)))

    def _marked(self, body: list[Line]) -> Iterator[tuple[int, str, str]]:
        """Give line, column and text of every figure with a comma or point in it."""
        for line, row in body:
            for place in self.layout.figures:
                if place < len(row) and isinstance(cell := row[place], str) and ("," in cell or "." in cell):
                    yield line, self.header[place], cell

    def _read_wide(self, body: list[Line], sign: Decimal) -> Floats:
        """Read a table with a row a municipality."""
        self.indicators = [self.header[place] for place in self.layout.figures]
        values = []
        for line, row in self._whole(body):
            code = self._code(line, row)
            if code is None:
                continue
            if code in self.lines:
                reason = sentences.DOUBLE_ROW(found=str(row[self.layout.who]), first=str(self.lines[code]))
                self.problems.append(Problem(line, self.header[self.layout.who], reason))
                continue
            self.lines[code] = line
            values.append(self._figures(line, [row[place] for place in self.layout.figures], sign))
        return np.array(values, dtype=np.float64).reshape(len(values), len(self.indicators))

    def _read_long(self, body: list[Line], sign: Decimal) -> Floats:
        """Read a table with a row a value."""
        found: dict[tuple[str, str], tuple[int, float]] = {}
        what, value = self.layout.indicator or 0, self.layout.figures[0]
        for line, row in self._whole(body):
            code, name = self._code(line, row), str(row[what])
            if not name:
                self.problems.append(Problem(line, self.header[what], sentences.EMPTY_INDICATOR()))
            if code is None or not name:
                continue
            self.lines.setdefault(code, line)
            if (code, name) in found:
                first = str(found[code, name][0])
                reason = sentences.DOUBLE_VALUE(indicator=name, found=str(row[self.layout.who]), first=first)
                self.problems.append(Problem(line, self.header[value], reason))
                continue
            found[code, name] = (line, self._number(line, self.header[value], row[value], sign))
        self.indicators = list(dict.fromkeys(name for _, name in found))
        rows = {code: place for place, code in enumerate(self.lines)}
        columns = {name: place for place, name in enumerate(self.indicators)}
        values = np.full((len(rows), len(columns)), np.nan)
        for (code, name), (_, number) in found.items():
            values[rows[code], columns[name]] = number
        return values

    def _whole(self, body: list[Line]) -> Iterator[Line]:
        """Give the rows that are as long as the header, empty cells added; longer rows are a problem."""
        for line, row in body:
            if any(cell != "" for cell in row[len(self.header) :]):
                reason = sentences.CELLS_IN_ROW(expected=len(self.header), found=len(row))
                self.problems.append(Problem(line, None, reason))
            else:
                yield line, [*row, *[""] * (len(self.header) - len(row))]

    def _code(self, line: int, row: Row) -> str | None:
        """Give the code of a row; None when it is a problem."""
        try:
            code, named = self.lookup.code(row[self.layout.who])
        except BadInput as bad:
            self.problems.append(Problem(line, self.header[self.layout.who], bad.reasons[0]))
            return None
        self._named += named
        if self.layout.label is not None and row[self.layout.label]:
            self.names.setdefault(code, str(row[self.layout.label]))
        return code

    def _figures(self, line: int, cells: Sequence[Cell], sign: Decimal) -> list[float]:
        """Read the figures of one row."""
        if sign == ".":
            # The usual row has only plain numbers: read them at once. `1_000` is a number to Python, not to people.
            try:
                numbers = [float(cell) for cell in cells]
            except ValueError:
                numbers = []
            if (
                numbers
                and all(map(math.isfinite, numbers))
                and "_" not in "".join(cell for cell in cells if isinstance(cell, str))
            ):
                self._plain_rows += 1
                return numbers
        return [self._number(line, name, cell, sign) for name, cell in zip(self.indicators, cells, strict=True)]

    def _number(self, line: int, column: str, cell: Cell, sign: Decimal) -> float:
        """Read one figure; NaN when it is missing, or bad, which is kept to be reported."""
        if isinstance(cell, float):
            self._good[column] += 1
            return cell
        if is_missing(cell):
            self._missing[cell.strip()] += 1
            return math.nan
        try:
            number = parse_number(cell, sign)
        except ValueError:
            self._bad.setdefault(column, []).append((line, cell))
            return math.nan
        self._good[column] += 1
        return number

    def _report_bad(self, sign: Decimal) -> None:
        """Report the cells that are no number: one by one, or a column that holds only text at once."""
        other: Decimal = "," if sign == "." else "."
        for column, cells in self._bad.items():
            if not self._plain_rows and not self._good[column] and len(cells) > 1:
                self.problems.append(Problem(None, column, sentences.TEXT_COLUMN(found=cells[0][1])))
                continue
            for line, cell in cells:
                try:
                    parse_number(cell, other)
                    reason = sentences.OTHER_DECIMAL(found=cell, decimal=sign)
                except ValueError:
                    reason = sentences.NOT_A_NUMBER(found=cell)
                self.problems.append(Problem(line, column, reason))


def _year(cell: Cell) -> str:
    """Give the year that a cell writes: 2023, `2023` or `2023JJ00`; the cell itself when it writes none."""
    text = f"{cell:g}" if isinstance(cell, float) else cell.strip()
    found = re.fullmatch(r"(\d{4})(JJ00)?", text)
    return found[1] if found else text
