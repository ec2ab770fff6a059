"""Tables as CBS publishes them: OData version 3 in JSON pages, or CSV."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from leercyclus.engine.reasons import BadInput
from leercyclus.formats import sentences
from leercyclus.formats.delimited import decode, read_delimited
from leercyclus.formats.numerals import decimal_of, is_missing, parse_number

Value = str | float | None
# So many signs at the front of a file tell whether it is text.
CONTROLLED = 1000


@dataclass(frozen=True, slots=True)
class CbsTable:
    """A table of CBS, with its columns by their lasting name.

    Attributes:
        columns: the names without the number that changes by year (`AantalInwoners_5` is `aantalinwoners`), in small
            letters.
        rows: the cells by column; text is stripped of its padding, `.` is None. A number can be text still.
        decimal: the decimal sign of numbers that are text.
    """

    columns: tuple[str, ...]
    rows: list[dict[str, Value]]
    decimal: str

    def first(self, names: Sequence[str]) -> str | None:
        """Give the first of these names that is a column, or None."""
        return next((name for name in names if name in self.columns), None)

    def number(self, row: dict[str, Value], column: str) -> float | None:
        """Give a cell as a number, or None when it is missing; raises ValueError when it is text."""
        value = row.get(column)
        if isinstance(value, str):
            return parse_number(value, "," if self.decimal == "," else ".")
        return value


def stem(column: str) -> str:
    """Give the lasting name of a column: small letters, without quotes and the number behind it.

    Examples:
        >>> stem("AantalInwoners_5"), stem("k_1ePlaatsing_1"), stem("edu_appl_sci")
        ('aantalinwoners', 'k_1eplaatsing', 'edu_appl_sci')
    """
    return re.sub(r"_\d+$", "", column.strip().strip('"\ufeff').casefold())


def read_cbs(files: Sequence[bytes]) -> CbsTable:
    """Read one table of CBS from its pages: JSON of OData version 3 (several pages in a file are fine), or CSV.

    Raises:
        BadInput: when a file is neither, when pages are missing, or when nothing is in it.
    """
    records: list[dict[str, Any]] = []
    pages = 0
    unfinished = 0
    for data in files:
        text, _ = decode(data)
        _refuse_what_is_no_table(text)
        if text.lstrip()[:1] in {"{", "["}:
            for page, more in _json_pages(text):
                records += page
                pages += 1
                unfinished += more
        else:
            records += _csv_records(data)
    if pages and unfinished == pages:
        raise BadInput(sentences.MORE_PAGES(pages=pages))
    if not records:
        raise BadInput(sentences.EMPTY_TABLE())
    names = {key: stem(key) for record in records for key in record if not key.startswith(("odata.", "__", "@"))}
    rows = [{names[key]: _value(value) for key, value in record.items() if key in names} for record in records]
    texts = (value for row in rows for value in row.values() if isinstance(value, str) and "," in value)
    # Codes of task fields have a point too: only a comma can tell, and without one it is the point of JSON.
    return CbsTable(tuple(dict.fromkeys(names.values())), rows, decimal_of(texts)[0] or ".")


def _refuse_what_is_no_table(text: str) -> None:
    """Refuse a web page (often an error in the place of the table) and a file without text.

    Raises:
        BadInput: tells which of the two it is.
    """
    if text.lstrip().startswith("<"):
        raise BadInput(sentences.A_WEB_PAGE())
    # Text holds no control characters but the ends of lines and tabs; a packed file or picture soon does.
    if (
        any(ord(sign) < ord(" ") and sign not in "\t\r\n\f" for sign in text[:CONTROLLED])
        or "\ufffd" in text[:CONTROLLED]
    ):
        raise BadInput(sentences.A_BINARY_FILE())


def _json_pages(text: str) -> Iterator[tuple[list[dict[str, Any]], bool]]:
    """Give the records of every page in a text, and whether the page says that another follows."""
    decoder = json.JSONDecoder()
    place = 0
    while place < len(text):
        if text[place].isspace() or text[place] == ",":
            place += 1
            continue
        try:
            page, place = decoder.raw_decode(text, place)
        except json.JSONDecodeError as error:
            raise BadInput(sentences.BROKEN_JSON(line=error.lineno)) from error
        parts = page if isinstance(page, list) and page and _records(page[0]) is not None else [page]
        for part in parts:
            records = _records(part)
            if records is None:
                raise BadInput(sentences.NO_RECORDS())
            yield records, isinstance(part, dict) and bool(part.get("odata.nextLink") or part.get("__next"))


def _records(page: Any) -> list[dict[str, Any]] | None:  # noqa: ANN401 - whatever JSON holds
    """Give the records of a page: `value`, `d` or `d.results`, or a bare list; None when there are none."""
    if isinstance(page, dict):
        page = page.get("value", page.get("d"))
        if isinstance(page, dict):
            page = page.get("results", [page])
    if isinstance(page, list) and all(isinstance(record, dict) for record in page):
        return page
    return None


def _csv_records(data: bytes) -> list[dict[str, Any]]:
    """Give the records of a CSV table; a row that is too long or too short is refused."""
    rows = [row for row in read_delimited(data).rows if any(row)]
    if not rows:
        return []
    header = rows[0]
    for line, row in enumerate(rows[1:], start=2):
        if len(row) != len(header):
            raise BadInput(sentences.RAGGED_ROW(row=line, expected=len(header), found=len(row)))
    return [dict(zip(header, row, strict=True)) for row in rows[1:]]


def _value(value: object) -> Value:
    """Give a cell: stripped text, a number, or None when it is missing."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return float(value)
    text = str(value).strip()
    return None if is_missing(text) else text
