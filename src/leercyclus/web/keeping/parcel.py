"""The file of an export: an inventory, every document, and what to look at, for people and for programs."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from django.utils.formats import date_format
from django.utils.translation import gettext

from leercyclus.formats.sheets import Cell, Sheet, write_xlsx
from leercyclus.web.keeping.blackout import REASONS, Found
from leercyclus.web.keeping.periods import NATURES
from leercyclus.web.keeping.records import SORTS, Record

FIXED = (1980, 1, 1, 0, 0, 0)
"""The time of every file in the export: the same question on the same facts gives the same documents."""


@dataclass(frozen=True, slots=True)
class Question:
    """What an export is asked for.

    Attributes:
        organisation: the name of the organisation that holds the documents.
        subject: words that must all stand in a document; empty for an archive of everything.
        begin: the first day.
        end: the last day.
    """

    organisation: str
    subject: str
    begin: date
    end: date


def pack(question: Question, records: Sequence[Record], found: Sequence[Found]) -> bytes:
    """Put an export in one file (zip).

    Args:
        question: what was asked for.
        records: the documents, in the order of their numbers, from 1.
        found: what to look at.
    """
    whole = io.BytesIO()
    with ZipFile(whole, "w", ZIP_DEFLATED) as box:
        _add(box, gettext("read-me.txt"), _read_me(question, len(records), len(found)).encode())
        book = io.BytesIO()
        write_xlsx([_inventory(question, records), _texts(records), _to_look_at(found)], book, fit=True)
        _add(box, "woo.xlsx", book.getvalue())
        data = json.dumps(as_data(question, records, found), ensure_ascii=False, indent=2)
        _add(box, "woo.json", f"{data}\n".encode())
        for number, record in enumerate(records, 1):
            name = f"{gettext('documents')}/{number:04d}-{record.day.isoformat()}-{record.sort}.txt"
            _add(box, name, _readable(question, number, record).encode())
    return whole.getvalue()


def as_data(question: Question, records: Sequence[Record], found: Sequence[Found]) -> dict[str, object]:
    """Give an export as JSON can hold it."""
    return {
        "organisation": question.organisation,
        "subject": question.subject,
        "from": question.begin.isoformat(),
        "to": question.end.isoformat(),
        "documents": [
            {
                "number": number,
                "kind": record.sort.value,
                "day": record.day.isoformat(),
                "title": record.title,
                "circle": record.circle,
                "nature": record.nature.value,
                "holder": question.organisation,
                "texts": [
                    {"label": one.label, "text": one.text, "nature": one.nature.value} for one in record.passages
                ],
            }
            for number, record in enumerate(records, 1)
        ],
        "look_at": [
            {
                "document": one.document,
                "label": one.label,
                "begin": one.begin,
                "end": one.end,
                "text": one.text,
                "why": one.why.value,
                "ground": one.ground,
            }
            for one in found
        ],
    }


def _add(box: ZipFile, name: str, content: bytes) -> None:
    info = ZipInfo(name, FIXED)
    info.compress_type = ZIP_DEFLATED
    box.writestr(info, content)


def _inventory(question: Question, records: Sequence[Record]) -> Sheet:
    header = [gettext("number"), gettext("date"), gettext("kind"), gettext("title"), gettext("circle")]
    header += [gettext("nature"), gettext("holder")]
    rows: list[list[Cell]] = [
        [
            number,
            record.day.isoformat(),
            str(SORTS[record.sort]),
            record.title,
            record.circle,
            str(NATURES[record.nature]),
            question.organisation,
        ]
        for number, record in enumerate(records, 1)
    ]
    return Sheet(gettext("inventory"), header, rows, is_wide=True)


def _texts(records: Sequence[Record]) -> Sheet:
    header = [gettext("number"), gettext("date"), gettext("kind"), gettext("part"), gettext("text"), gettext("nature")]
    rows: list[list[Cell]] = [
        [number, record.day.isoformat(), str(SORTS[record.sort]), one.label, one.text, str(NATURES[one.nature])]
        for number, record in enumerate(records, 1)
        for one in record.passages
    ]
    return Sheet(gettext("documents"), header, rows, is_wide=True)


def _to_look_at(found: Sequence[Found]) -> Sheet:
    header = [
        gettext("document"),
        gettext("part"),
        gettext("from sign"),
        gettext("to sign"),
        gettext("what stands there"),
    ]
    header += [gettext("ground"), gettext("why")]
    rows: list[list[Cell]] = [
        [one.document, one.label, one.begin, one.end, one.text, one.ground, str(REASONS[one.why])] for one in found
    ]
    return Sheet(gettext("to black out"), header, rows, is_wide=True)


def _readable(question: Question, number: int, record: Record) -> str:
    lines = [
        gettext("Document %(number)s") % {"number": number},
        f"{gettext('date')}: {date_format(record.day, 'j F Y')}",
        f"{gettext('kind')}: {SORTS[record.sort]}",
        f"{gettext('title')}: {record.title}",
    ]
    if record.circle:
        lines.append(f"{gettext('circle')}: {record.circle}")
    lines += [f"{gettext('nature')}: {NATURES[record.nature]}", f"{gettext('holder')}: {question.organisation}"]
    for one in record.passages:
        lines += ["", f"{one.label} ({NATURES[one.nature]})", one.text]
    return "\n".join(lines) + "\n"


def _read_me(question: Question, documents: int, passages: int) -> str:
    period = {"begin": date_format(question.begin, "j F Y"), "end": date_format(question.end, "j F Y")}
    subject = question.subject or gettext("everything")
    lines = [
        gettext("Documents that %(name)s holds in Leercyclus") % {"name": question.organisation},
        "",
        gettext("Subject: %(subject)s") % {"subject": subject},
        gettext("Period: %(begin)s to %(end)s") % period,
        gettext("Documents: %(documents)s") % {"documents": documents},
        gettext("Passages to look at: %(passages)s") % {"passages": passages},
        "",
        gettext("woo.xlsx holds three tabs: the inventory, the texts, and what to black out with its ground."),
        gettext("woo.json holds the same for a program. The folder holds every document as text."),
        "",
        gettext("Nothing has been blacked out yet. The list is a proposal: a person decides, passage by passage."),
        gettext(
            "Found by the program: names and addresses that it knows, telephone numbers, posts below management, texts "
            "that are a personal policy view, and what an outside partner wrote. Read every document: a name that the "
            "program does not know is not on the list."
        ),
    ]
    return "\n".join(lines) + "\n"
