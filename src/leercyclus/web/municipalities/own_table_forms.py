"""Read a visitor's own file: what was understood, or every problem with its row and column."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.core.files.uploadedfile import UploadedFile

from leercyclus.engine.reasons import Language, Reason
from leercyclus.figures import Figures
from leercyclus.formats.tables import read_table
from leercyclus.web.municipalities import differences_sentences as sentences
from leercyclus.web.municipalities.own_table import LARGEST, LEAST, MOST, OwnTable, own_table

MEGABYTE = 1_000_000
MOST_SHOWN = 20
LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class FileRead:
    """A file as it was understood: the table (None when something has to be mended), notes and problems in words."""

    table: OwnTable | None
    notes: tuple[str, ...]
    problems: tuple[str, ...]


def read_file(file: UploadedFile[Any] | None, figures: Figures, circle: Sequence[str], language: Language) -> FileRead:
    """Read a file that a visitor sent.

    Args:
        file: what came along, or None.
        figures: whose municipalities it may speak of.
        circle: codes side by side; who is not in the file is named.
        language: of the reader.
    """
    if file is None:
        return FileRead(None, (), (sentences.NO_FILE().say(language),))
    size = file.size or 0
    if size > LARGEST:
        said = sentences.TABLE_TOO_LARGE(most=LARGEST // MEGABYTE, size=size / MEGABYTE).say(language)
        return FileRead(None, (), (said,))
    names = figures.register.names
    name = (file.name or "")[:LONGEST_NAME]
    preview = read_table(file.read(), name, known=names, former=figures.register.former)
    notes = tuple(note.say(language) for note in preview.notes)
    problems = [problem.say(language) for problem in preview.problems[:MOST_SHOWN]]
    if problems:
        return FileRead(None, notes, tuple(problems))
    table = own_table(preview, name)
    problems = [reason.say(language) for reason in _unfit(table)]
    if problems:
        return FileRead(None, notes, tuple(problems[:MOST_SHOWN]))
    absent = [names[code] for code in circle if code not in table.codes]
    if absent:
        notes = (*notes, sentences.NOT_FOR_ALL(names=", ".join(absent)).say(language))
    return FileRead(table, notes, ())


def _unfit(table: OwnTable) -> list[Reason]:
    if len(table.indicators) > MOST:
        return [sentences.TOO_MANY_COLUMNS(most=MOST, count=len(table.indicators))]
    counts = [sum(row[column] is not None for row in table.values) for column in range(len(table.indicators))]
    return [
        sentences.TOO_FEW_KNOWN(name=name, count=count, least=LEAST)
        for name, count in zip(table.indicators, counts, strict=True)
        if count < LEAST
    ]
