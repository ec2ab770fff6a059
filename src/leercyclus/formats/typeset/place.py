"""A municipality as it stands on paper."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A municipality with its mark: 0 disc, 1 square, 2 diamond, None for none."""

    name: str
    shape: int | None
