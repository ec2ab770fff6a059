"""Titles of a calendar, on one line and not too long."""

from __future__ import annotations

LONGEST = 200


def shortened(text: str) -> str:
    r"""Give a title on one line, of at most 200 characters, without signs that cannot be seen.

    Examples:
        >>> shortened(" Raad\n 's avonds ")
        "Raad 's avonds"
    """
    seen = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    return seen if len(seen) <= LONGEST else f"{seen[: LONGEST - 1]}…"
