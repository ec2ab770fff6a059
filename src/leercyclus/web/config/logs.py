"""What may stand in a log: never the key that is in the address of a page."""

from __future__ import annotations

import logging
import re
from typing import ClassVar

HIDDEN = "..."


class HideKeys(logging.Filter):
    """Leave the key out of the address of a page behind a link from a mail, whoever writes the line.

    Django writes the path of every answer of 400 and above. The path of an invitation, of an answer, of a badge, of a
    partner's link, or by which a phone asks for news, is itself the way in; a log is read by more people than a mail.
    """

    KEYS: ClassVar = re.compile(r"(/(?:partner|uitnodiging|antwoord|teken|b)/)[^/\s?'\"]+")

    def filter(self, record: logging.LogRecord) -> bool:
        """Let every line through, without the keys in its text."""
        text = record.getMessage()
        clean = self.KEYS.sub(rf"\g<1>{HIDDEN}", text)
        if clean != text:
            record.msg, record.args = clean, None
        return True
