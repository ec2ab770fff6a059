"""Somebody who was named with an address."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody of whom only the name and the address were given.

    Attributes:
        name: as it was typed.
        address: a mail address; capitals make no difference.
        code: of the municipality with which a person who is not known yet comes along; empty for the usual one.
    """

    name: str
    address: str
    code: str = ""
