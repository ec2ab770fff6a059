"""The tags of a PDF, as a reader that speaks walks them."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pikepdf


def structure(pdf: bytes) -> list[tuple[str, str]]:
    """Give the elements in reading order: the kind of each, and its words instead of a picture."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return list(_elements(document.Root.StructTreeRoot))


def kinds(pdf: bytes) -> list[str]:
    """Give the kinds of the elements in reading order."""
    return [kind for kind, _words in structure(pdf)]


def _elements(node: pikepdf.Object) -> Iterator[tuple[str, str]]:
    if isinstance(node, pikepdf.Array):
        for child in node:
            yield from _elements(child)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            yield str(node.S), str(node.get("/Alt", ""))
        if "/K" in node:
            yield from _elements(node["/K"])
