"""How the tests keep one sample of every kind of mail."""

from __future__ import annotations

from collections.abc import Callable

from leercyclus.web.mail.models import Message
from tests.cast import Cast

Sample = Callable[[Cast], Message]
SAMPLES: dict[str, Sample] = {}
"""By kind."""


def sample(kind: str) -> Callable[[Sample], Sample]:
    """Name a function that makes a mail of a kind."""

    def keep(function: Sample) -> Sample:
        SAMPLES[kind] = function
        return function

    return keep


def waiting(kind: str) -> Message:
    """Give a mail of a kind that waits to be sent."""
    found = Message.objects.filter(kind=kind, state="waiting").first()
    assert found, f"nothing of the kind {kind} waits to be sent"
    return found
