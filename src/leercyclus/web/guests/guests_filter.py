"""Which of the people asked for a day are looked for; the question stands in the address."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import urlencode
from uuid import UUID

from leercyclus.web.people.members_filter import MembersFilter, Shown, read_filter

ANSWERS = ("invited", "yes", "no", "deputy", "waiting", "withdrawn")
"""What can be asked for; without any, everybody whose invitation stands is shown."""


class Guest(Shown, Protocol):
    """What the filter looks at of a guest, beside what it looks at of anybody."""

    @property
    def state(self) -> str:
        """Give what was answered."""

    @property
    def organisation(self) -> UUID:
        """Give the municipality."""


@dataclass(frozen=True, slots=True)
class GuestsFilter:
    """What somebody looks for.

    Attributes:
        who: text, level, department and topic.
        answer: one of `ANSWERS`, or empty for everybody whose invitation stands.
        organisation: the id of one municipality, or empty.
    """

    who: MembersFilter = field(default_factory=MembersFilter)
    answer: str = ""
    organisation: str = ""

    def fits(self, one: Guest) -> bool:
        """Tell whether a guest is among those looked for."""
        fits_answer = one.state == self.answer if self.answer else one.state != "withdrawn"
        fits_home = not self.organisation or str(one.organisation) == self.organisation
        return fits_answer and fits_home and self.who.fits(one)

    @property
    def narrows(self) -> bool:
        """Tell whether not everybody whose invitation stands is shown."""
        return bool(self.answer or self.organisation or self.who.narrows)

    def address(self) -> str:
        """Write the question as it stands in an address."""
        pairs = {"antwoord": self.answer, "gemeente": self.organisation}
        own = urlencode({name: value for name, value in pairs.items() if value})
        return "&".join(filter(None, [own, self.who.address()]))


def read_guests_filter(given: Mapping[str, str]) -> GuestsFilter:
    """Read the question of an address; what cannot be read asks for nothing.

    Examples:
        >>> read_guests_filter({"antwoord": "yes", "niveau": "alderman"}).address()
        'antwoord=yes&niveau=alderman'
        >>> read_guests_filter({"antwoord": "perhaps", "gemeente": "Zwolle"}).narrows
        False
    """
    answer = given.get("antwoord", "")
    return GuestsFilter(
        who=read_filter(given),
        answer=answer if answer in ANSWERS else "",
        organisation=_id(given.get("gemeente", "")),
    )


def _id(text: str) -> str:
    try:
        return str(UUID(text))
    except ValueError:
        return ""
