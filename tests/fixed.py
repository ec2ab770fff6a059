"""Ids that are the same in every run, so that an address can be written down before there is a database."""

from __future__ import annotations

from uuid import UUID, uuid5

SPACE = UUID("5b1f2c1e-8a52-4c5e-9a6e-0d1c9f6f0000")


def fixed(name: str) -> UUID:
    """Give the id of one of the cast, or of what they made."""
    return uuid5(SPACE, name)
