"""One mail of every kind that the code can write, made as the site makes it.

Who adds a kind adds its sample here: a function that does what leads to the mail and gives it.
"""

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
