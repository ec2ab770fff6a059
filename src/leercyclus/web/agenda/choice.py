"""Which differences somebody wants to see before picking, as it stands in the address."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

REAL, RARE = "", "zeldzaam"
LABELS = (REAL, RARE)
LONGEST_WORD = 60


@dataclass(frozen=True, slots=True)
class ChoiceQuestion:
    """Which differences to show.

    Attributes:
        subject: a theme of the catalogue; empty for all.
        label: `zeldzaam` for the unusual ones; empty for all that are real.
        word: what is looked for in all that is compared; empty for the list.
    """

    subject: str = ""
    label: str = REAL
    word: str = ""

    def address(self) -> str:
        """Write the question as it stands after the `?` of the address.

        Examples:
            >>> ChoiceQuestion(subject="culture", word="musea").address()
            'onderwerp=culture&q=musea'
        """
        given = (("onderwerp", self.subject), ("label", self.label), ("q", self.word))
        return urlencode([(name, value) for name, value in given if value])
