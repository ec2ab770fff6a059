"""The text of a cell: on one line, or as a list."""

from __future__ import annotations

import re
from collections.abc import Iterable

from leercyclus.formats.layouts import Cell


def text_of(cell: Cell) -> str:
    """Write a cell as text on one line; a whole number without decimals.

    Examples:
        >>> text_of(" Anna   de Vries"), text_of(3.0)
        ('Anna de Vries', '3')
    """
    return (f"{cell:.0f}" if cell.is_integer() else f"{cell:g}") if isinstance(cell, float) else " ".join(cell.split())


def listed(cell: Cell) -> list[str]:
    """Split a cell by `;` or line, or else by comma; each part once.

    Examples:
        >>> listed("schulden, jeugd"), listed("Jansen, Piet; De Vries, Anna")
        (['schulden', 'jeugd'], ['Jansen, Piet', 'De Vries, Anna'])
    """
    text = str(cell) if isinstance(cell, str) else text_of(cell)
    parts: Iterable[str] = re.split(r"[;\n|]", text) if re.search(r"[;\n|]", text) else text.split(",")
    return list(dict.fromkeys(part for part in map(text_of, parts) if part))
