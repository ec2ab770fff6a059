"""Whom a name in a spreadsheet of people means."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.formats.groups import people_sentences as sentences
from leercyclus.formats.layouts import Cell
from leercyclus.formats.names import near, plain
from leercyclus.formats.texts import listed, text_of


class Names:
    """Finds people by id or by name, however written; a name that looks like one is suggested, never taken.

    Args:
        names: id to name of everybody.
    """

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names
        self._by_id = {plain(one) or one: one for one in names}
        self._by_name: dict[str, list[str]] = {}
        for one, name in names.items():
            self._by_name.setdefault(plain(name) or name, []).append(one)

    def find(self, text: str) -> str:
        """Give the id of whom a text means.

        Raises:
            BadInput: nobody, or more than one.
        """
        if text in self._names:
            return text
        key = plain(text) or text
        named = self._by_name.get(key, [])
        if len(named) == 1:
            return named[0]
        if named:
            raise BadInput(sentences.SEVERAL(found=text, names=", ".join(named)))
        if key in self._by_id:
            return self._by_id[key]
        raise BadInput(self._unknown(text))

    def is_like_somebody(self, text: str) -> bool:
        """Tell whether a text looks like a name on the list."""
        return bool(self._near(text))

    def find_all(self, cell: Cell) -> Iterator[str | Reason]:
        """Give everybody whom a cell names, and a reason for each part of it that is nobody."""
        for part in self._parts(cell):
            try:
                yield self.find(part)
            except BadInput as bad:
                yield from bad.reasons

    def _parts(self, cell: Cell) -> Iterator[str]:
        whole = text_of(cell)
        if self._knows(whole):  # a name may hold a comma
            yield whole
            return
        for part in listed(cell):
            split = re.split(r"\s+(?:en|and|&)\s+", part)
            yield from split if len(split) > 1 and not self._knows(part) else [part]

    def _knows(self, text: str) -> bool:
        key = plain(text) or text
        return text in self._names or key in self._by_id or key in self._by_name

    def _unknown(self, text: str) -> Reason:
        alike = self._near(text)
        if alike:
            return sentences.UNKNOWN_NEAR(found=text, near=", ".join(alike))
        return sentences.UNKNOWN(found=text)

    def _near(self, text: str) -> list[str]:
        return near(text, dict.fromkeys((*self._names.values(), *self._names)))
