"""What is asked of the outbox, as it stands in the address."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode
from uuid import UUID


@dataclass(frozen=True, slots=True)
class OutboxQuestion:
    """Which mails to show.

    Attributes:
        state: one of the states of a mail; 'attention' for those that wait for a person to decide; empty for all.
        kind: a kind of mail; empty for all.
        person: whose mails; None for everybody's.
        text: a part of a name, an address or a subject; empty for all.
        page: from 1.
    """

    state: str = ""
    kind: str = ""
    person: UUID | None = None
    text: str = ""
    page: int = 1

    def address(self, **other: object) -> str:
        """Write the question as the part of an address after its `?`, with something else in it or without.

        Examples:
            >>> OutboxQuestion(state="sent", page=3).address(page=1, kind="sign_in_code")
            'staat=sent&soort=sign_in_code'
        """
        values: dict[str, object] = {
            "state": self.state,
            "kind": self.kind,
            "person": self.person or "",
            "text": self.text,
            "page": self.page,
            **other,
        }
        values["page"] = "" if values["page"] == 1 else values["page"]
        return urlencode({word: values[name] for name, word in WORDS.items() if values[name]})


WORDS = {"state": "staat", "kind": "soort", "person": "persoon", "text": "q", "page": "blad"}
"""The words in the address, the same in both languages."""
ATTENTION = "attention"
