"""Read a mail that says that another mail came back (a delivery status notification, RFC 3464)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email import message_from_bytes, message_from_string
from email.message import EmailMessage, Message
from email.policy import default
from uuid import UUID

OURS = re.compile(r"<?([0-9a-f]{32})(?:@|>?$)")
FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Report:
    """What a report says of one of our mails.

    Attributes:
        letter: the id of the mail.
        has_failed: whether it did not arrive; False for one that is delayed, relayed or delivered.
        why: the status and what the other side said.
    """

    letter: UUID
    has_failed: bool
    why: str


def read_report(data: bytes) -> Report | None:
    """Read a report; None for any other mail, and for a report of a mail that is not ours.

    The mail is found by what its report quotes: the Message-ID, or else the mark on its envelope (RFC 3461).

    Args:
        data: the whole mail as it came.
    """
    message = message_from_bytes(data, policy=default)
    status, letter = _status(message), None
    if status is None:
        return None
    for part in message.walk():
        letter = letter or _quoted(part)
    letter = letter or next(filter(None, (_ours(block.get("Original-Envelope-Id")) for block in status)), None)
    if letter is None:
        return None
    actions = [str(block.get("Action", "")).strip().lower() for block in status if block.get("Action")]
    said = [
        str(block.get(name) or "") for block in status for name in ("Status", "Diagnostic-Code") if block.get("Action")
    ]
    return Report(letter, FAILED in actions, " ".join(" ".join(filter(None, said)).split()))


def _status(message: EmailMessage | Message) -> list[Message] | None:
    """Give the blocks of fields of a report: one of the mail, then one a reader."""
    for part in message.walk():
        if part.get_content_type() == "message/delivery-status":
            blocks = part.get_payload()
            return [block for block in blocks if isinstance(block, Message)] if isinstance(blocks, list) else []
    return None


def _quoted(part: Message) -> UUID | None:
    """Find the Message-ID of our mail where a report quotes the mail or its head."""
    if part.get_content_type() == "message/rfc822":
        inner = part.get_payload()
        first = inner[0] if isinstance(inner, list) and inner else None
        return _ours(first.get("Message-ID")) if isinstance(first, Message) else None
    if part.get_content_type() == "text/rfc822-headers":
        text = part.get_payload(decode=True)
        head = message_from_string(text.decode("ascii", "replace")) if isinstance(text, bytes) else None
        return _ours(head.get("Message-ID")) if head else None
    return None


def _ours(text: object) -> UUID | None:
    found = OURS.match(str(text or "").strip())
    return UUID(found[1]) if found else None
