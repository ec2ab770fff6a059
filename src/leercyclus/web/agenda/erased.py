"""A text without the person who was erased."""

from __future__ import annotations

import re
from collections.abc import Iterable

SHORTEST = 3
"""A shorter name would be found in the middle of other words."""


def without_person(text: str, words: Iterable[str], instead: str) -> str:
    """Replace the name and the address of somebody in a text, whatever their capitals; the text itself stays.

    Args:
        text: what was written.
        words: the name and the address.
        instead: what stands there afterwards.

    Examples:
        >>> without_person("Bel Jo Bos (jo@ede.example).", ["Jo Bos", "jo@ede.example"], "naam verwijderd")
        'Bel naam verwijderd (naam verwijderd).'
    """
    for word in sorted(filter(None, (one.strip() for one in words)), key=len, reverse=True):
        if len(word) >= SHORTEST:
            spaced = r"\s+".join(map(re.escape, word.split()))
            text = re.sub(rf"(?<!\w){spaced}(?!\w)", instead, text, flags=re.IGNORECASE)
    return text
