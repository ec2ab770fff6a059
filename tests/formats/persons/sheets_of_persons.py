"""Lists of persons as files, for the tests."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

import xlsxwriter

from leercyclus.formats.persons import PersonsList, read_persons
from leercyclus.formats.sheets import Cell, Sheet, write_csv, write_xlsx

Write = Callable[[Sequence[str], Sequence[Sequence[Cell]]], bytes]


def read(text: str | bytes) -> PersonsList:
    return read_persons(text.encode() if isinstance(text, str) else text, "lijst.csv")


def problems(text: str | bytes) -> list[str]:
    return [problem.say("en") for problem in read(text).problems]


def notes(text: str | bytes) -> str:
    return " ".join(note.say("en") for note in read(text).checked().notes)


def csv_bytes(header: Sequence[str], rows: Sequence[Sequence[Cell]]) -> bytes:
    stream = io.StringIO()
    write_csv(Sheet("mensen", header, rows), stream, separator=";")
    return stream.getvalue().encode()


def xlsx_bytes(header: Sequence[str], rows: Sequence[Sequence[Cell]]) -> bytes:
    stream = io.BytesIO()
    write_xlsx([Sheet("mensen", header, rows)], stream)
    return stream.getvalue()


class Book:
    """A workbook that is written cell by cell."""

    def __init__(self) -> None:
        self._stream = io.BytesIO()
        self._book = xlsxwriter.Workbook(self._stream)
        self.tab = self._book.add_worksheet("Mensen & meer")

    def bold(self) -> object:
        return self._book.add_format({"bold": True})

    def dates(self) -> object:
        return self._book.add_format({"num_format": "d-m-yyyy"})

    def saved(self) -> bytes:
        self._book.close()
        return self._stream.getvalue()
