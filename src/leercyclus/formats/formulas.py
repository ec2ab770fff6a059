"""Cells of a workbook (xlsx) that hold a formula or an error and no value: a reader of values sees them as empty."""

from __future__ import annotations

import html
import io
import re
import zipfile
import zlib

_DAMAGED = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError)
"""What reading a damaged or locked part of an archive ends in."""
_SHEET = re.compile(rb"<(?:\w+:)?sheet\s[^>]*>")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\s[^>]*>")
_CELL = re.compile(rb"<(?:\w+:)?c(?=[\s>])((?:\s[^>]*?)?)(?<!/)>(.*?)</(?:\w+:)?c>", re.DOTALL)
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s/>]")
_VALUE = re.compile(rb"<(?:\w+:)?v(?:\s[^>]*)?>[^<]")


def valueless_cells(data: bytes, sheet: str) -> tuple[str, ...]:
    """Name the cells of a sheet (`B3`) with an error, or with a formula saved without its value.

    Programs that make workbooks often leave the counting to the spreadsheet program. What cannot be found in the parts
    of the file is taken as not there. Cost grows with the size of the sheet, and only where it holds formulas.

    Args:
        data: the bytes of the workbook.
        sheet: the name of the sheet.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        try:
            part = archive.read(_part(archive, sheet))
        except (KeyError, *_DAMAGED):
            return ()
    if not _FORMULA.search(part) and b't="e"' not in part:
        return ()
    return tuple(
        _attribute(attributes, b"r")
        for attributes, inner in _CELL.findall(part)
        if _attribute(attributes, b"t") == "e"
        or (_FORMULA.search(inner) and _attribute(attributes, b"t") != "str" and not _VALUE.search(inner))
        or (_FORMULA.search(inner) and b"v>" not in inner and b"v/>" not in inner)
    )


def _part(archive: zipfile.ZipFile, sheet: str) -> str:
    """Find the part of the archive with a sheet.

    Raises:
        KeyError: when it is not there.
    """
    for found in _SHEET.findall(archive.read("xl/workbook.xml")):
        if _attribute(found, b"name") == sheet:
            wanted = _attribute(found, rb"\w+:id")
            for relation in _RELATION.findall(archive.read("xl/_rels/workbook.xml.rels")):
                if _attribute(relation, b"Id") == wanted:
                    target = _attribute(relation, b"Target")
                    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    raise KeyError(sheet)


def _attribute(element: bytes, name: bytes) -> str:
    found = re.search(rb"\s" + name + rb"=(?:\"([^\"]*)\"|'([^']*)')", element)
    return html.unescape((found[1] or found[2] or b"").decode("utf-8", errors="replace")) if found else ""
