"""Whom a cell of a user's own table means: a code as it stands, or a municipality that is known."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Literal

from leercyclus.engine.reasons import BadInput
from leercyclus.formats import sentences
from leercyclus.formats.names import bare, code_of, near, plain


def kind_of(texts: Iterable[str], known: Mapping[str, str], former: Mapping[str, str]) -> Literal["names", "codes", ""]:
    """Tell whether a column holds municipalities that are known: more than half of its different cells are.

    Args:
        texts: the cells.
        known: code to name of the municipalities there are.
        former: old code or old name of a municipality that merged away, with the name of its successor.

    Returns:
        `codes` when every cell is written as a CBS code (`GM0193`), `names` when names are among them, and nothing
        for any other table.

    Examples:
        >>> kind_of(["Zwolle", "Dordrect", "GM0153"], {"GM0193": "Zwolle", "GM0153": "Enschede"}, {})
        'names'
    """
    cells = set(texts)
    lookup = Lookup(known)
    old = {plain(text) for text in former}
    codes = {text for text in cells if re.fullmatch(r"gm\s*\d{1,4}", text.strip().casefold())}
    meant = sum(
        plain(text) in old or (code_of(text) in known if text in codes else bool(lookup.named(text))) for text in cells
    )
    if 2 * meant <= len(cells):
        return ""
    return "codes" if codes == cells else "names"


class Lookup:
    """Turns what stands in a cell into a code.

    Args:
        known: code to name of the municipalities there are; None takes every text as a code.
        former: old code or old name of a municipality that merged away, with the name of its successor.
    """

    def __init__(self, known: Mapping[str, str] | None, former: Mapping[str, str] | None = None) -> None:
        self.known = known
        self._former = {plain(text): successor for text, successor in (former or {}).items()}
        self._codes: dict[str, list[str]] = {}
        for code, name in (known or {}).items():
            for written in {plain(name), plain(re.sub(r"\s*\(.*\)$", "", name)), plain(name).removeprefix("s ")}:
                self._codes.setdefault(written, []).append(code)

    def named(self, text: str) -> list[str]:
        """Give the codes of the known municipalities with this name, however it is written."""
        return self._codes.get(bare(text), [])

    def code(self, cell: str | float) -> tuple[str, bool]:
        """Give the code that a cell means, and whether it was found by name.

        Raises:
            BadInput: when the cell is empty, unknown, means several municipalities, or one that merged away.
        """
        text = f"{cell:.0f}" if isinstance(cell, float) and cell.is_integer() else str(cell).strip()
        if not text:
            raise BadInput(sentences.EMPTY_CODE())
        if self.known is None:
            return text, False
        code = code_of(text)
        if code and code in self.known:
            return code, False
        found = self.named(text)
        if len(found) == 1:
            return found[0], True
        if found:
            names = ", ".join(f"{self.known[one]} ({one})" for one in found)
            raise BadInput(sentences.SEVERAL_CODES(found=text, names=names))
        successor = self._former.get(plain(code or text)) or self._former.get(plain(text))
        if successor:
            raise BadInput(sentences.FORMER_CODE(found=text, successor=successor))
        suggestions = ", ".join(near(text, self.known.values()))
        if suggestions:
            raise BadInput(sentences.UNKNOWN_CODE_NEAR(found=text, near=suggestions))
        raise BadInput(sentences.UNKNOWN_CODE(found=text))
