"""From how many people up a count of them may be told."""

from __future__ import annotations

FEWEST = 5
"""Fewer people are never counted out: somebody could tell who they are."""
