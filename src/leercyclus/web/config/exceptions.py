"""What a log tells of an exception: its kind and where it arose; what it says only where that holds nobody's facts.

PostgreSQL tells in the detail of a refusal the values of the row that it refused: an address, a name. So a message is
kept only of kinds that speak of the machine.
"""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from smtplib import SMTPException

from django.core.exceptions import DisallowedHost, ImproperlyConfigured
from django.db import OperationalError

SPEAK_OF_THE_MACHINE = (OperationalError, ImproperlyConfigured, DisallowedHost, ImportError, OSError)
SPEAK_OF_PEOPLE = (SMTPException,)
"""Kinds that would be among those above: a mail server names whom it refuses."""


def lean(error: BaseException) -> dict[str, object]:
    """Tell of an exception, and of what it came from, without the values that it speaks of.

    Examples:
        >>> lean(ValueError("anna@example.nl"))
        {'type': 'ValueError', 'frames': []}
        >>> lean(FileNotFoundError("no such folder"))["message"]
        'no such folder'
    """
    told: dict[str, object] = {"type": type(error).__qualname__}
    if isinstance(error, SPEAK_OF_THE_MACHINE) and not isinstance(error, SPEAK_OF_PEOPLE):
        told["message"] = str(error).partition("\n")[0]
    told["frames"] = [
        f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__)
    ]
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None:
        told["after"] = lean(before)
    return told


def lines(told: dict[str, object]) -> Iterator[str]:
    """Write the same for a reader, a line a frame."""
    message = f": {told['message']}" if "message" in told else ""
    yield f"  {told['type']}{message}"
    frames, after = told["frames"], told.get("after")
    if isinstance(frames, list):
        yield from (f"    {frame}" for frame in frames)
    if isinstance(after, dict):
        yield from lines(after)
