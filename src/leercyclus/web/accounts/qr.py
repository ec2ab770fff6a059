"""Draw a QR code as one path: our policy allows no picture that is written into the page as data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

import qrcode


@dataclass(frozen=True, slots=True)
class Picture:
    """A QR code.

    Attributes:
        size: how many squares wide and high, the white edge included.
        path: the black squares, as the `d` of an SVG path.
    """

    size: int
    path: str


QUICK_PATTERN = 3
"""One of the eight patterns that break up large areas of one colour; every reader knows all of them."""


def picture_of(text: str, *, quick: bool = False) -> Picture:
    """Give the QR code of a text, with the white edge of four squares that the standard asks for.

    Args:
        text: mostly an address.
        quick: take the same pattern always instead of weighing all eight: five times faster, for hundreds at once.

    Examples:
        >>> picture_of("otpauth://totp/x").size
        33
    """
    code = qrcode.QRCode(border=4, mask_pattern=QUICK_PATTERN if quick else None)
    code.add_data(text)
    squares = code.get_matrix()
    path = "".join(
        f"M{begin} {row}h{length}v1h-{length}z" for row, line in enumerate(squares) for begin, length in _bars(line)
    )
    return Picture(len(squares), path)


def _bars(line: list[bool]) -> Iterator[tuple[int, int]]:
    """Give the black bars of a row: where each begins, and how many squares it is long."""
    column = 0
    for black, squares in groupby(line):
        length = len(list(squares))
        if black:
            yield column, length
        column += length
