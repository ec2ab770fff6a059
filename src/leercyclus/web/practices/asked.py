"""What somebody looks for among practices and wants; the question stands in the address."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlencode
from uuid import UUID

LONGEST = 80
PRACTICES, WANTS, LINES, EXAMPLES = "praktijk", "gezocht", "zinnen", "voorbeeld"
KINDS = (PRACTICES, WANTS, LINES, EXAMPLES)
MOST_PAGES = 9_999


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody looks for.

    Attributes:
        text: words that all stand in what is found.
        topic: a whole topic, or empty.
        organisation: of which municipality; None for all.
        kind: one of `KINDS`, or empty for all.
        page: which page of each list, from 1.
    """

    text: str = ""
    topic: str = ""
    organisation: UUID | None = None
    kind: str = ""
    page: int = 1

    @property
    def narrows(self) -> bool:
        """Tell whether not all is shown."""
        return bool(self.text or self.topic or self.organisation or self.kind)

    @property
    def address(self) -> str:
        """Write the question as it stands in an address."""
        pairs = {
            "q": self.text,
            "onderwerp": self.topic,
            "gemeente": str(self.organisation or ""),
            "soort": self.kind,
            "blad": str(self.page) if self.page > 1 else "",
        }
        return urlencode({name: value for name, value in pairs.items() if value})

    def on_page(self, page: int) -> Asked:
        """Give the same question for another page."""
        return replace(self, page=page)


def read_asked(given: Mapping[str, str]) -> Asked:
    """Read the question of an address; what cannot be read asks for nothing.

    Examples:
        >>> read_asked({"q": " subsidie ", "soort": "gezocht", "blad": "2"}).address
        'q=subsidie&soort=gezocht&blad=2'
        >>> read_asked({"soort": "iets", "gemeente": "Zwolle", "blad": "-1"})
        Asked(text='', topic='', organisation=None, kind='', page=1)
    """
    kind, page = given.get("soort", ""), given.get("blad", "")
    return Asked(
        text=given.get("q", "").strip()[:LONGEST],
        topic=given.get("onderwerp", "").strip()[:LONGEST],
        organisation=_id(given.get("gemeente", "")),
        kind=kind if kind in KINDS else "",
        page=_page(page),
    )


def _page(text: str) -> int:
    found = int(text) if text.isascii() and text.isdecimal() and len(text) <= len(str(MOST_PAGES)) else 1
    return max(found, 1)


def _id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
