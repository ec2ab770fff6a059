"""How the letter writes a date, a quoted text and lines."""

from __future__ import annotations

DAY = "j\N{NO-BREAK SPACE}F\N{NO-BREAK SPACE}Y"
"""A date that stays on one line, as Django formats it."""
ENDS = (".", "?", "!", "…")


def ended(text: str) -> str:
    """Give a text with a full stop, where it has no end of its own.

    >>> ended("Bel eerst"), ended("Waarom niet?")
    ('Bel eerst.', 'Waarom niet?')
    """
    return text if text.endswith(ENDS) else f"{text}."


def lines(text: str) -> tuple[str, ...]:
    """Give the lines that hold something."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def opened(text: str, salutation: str) -> tuple[str, ...]:
    """Give the first lines of a letter; a first line that ends with a comma is a salutation of one's own.

    >>> opened("Vorig jaar schreven wij u al.", "Geachte raad,")
    ('Geachte raad,', 'Vorig jaar schreven wij u al.')
    >>> opened("Beste leden,", "Geachte raad,")
    ('Beste leden,',)
    """
    written = lines(text)
    return written if written and written[0].endswith(",") else (salutation, *written)
