"""Weights of indicators: `indicator,weight`."""

from __future__ import annotations

from leercyclus.formats.lists import sentences
from leercyclus.formats.lists.lines import read_lines


def read_weights(data: bytes) -> dict[str, float]:
    r"""Read weights by indicator, or by theme as `theme:size`.

    Raises:
        BadInput: what `lines.read_lines` refuses.

    Examples:
        >>> read_weights(b"indicator,weight\nhome_value,2\n")
        {'home_value': 2.0}
    """
    lines = read_lines(data, ("indicator", "weight"), sentences.BAD_WEIGHT, ("kenmerk", "gewicht"))
    return {line.names[0]: line.value for line in lines}
