"""Draw a QR code as one path: our policy allows no picture that is written into the page as data."""

from __future__ import annotations

from dataclasses import dataclass

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


def picture_of(text: str) -> Picture:
    """Give the QR code of a text, with the white edge of four squares that the standard asks for.

    Examples:
        >>> picture_of("otpauth://totp/x").size
        33
    """
    code = qrcode.QRCode(border=4)
    code.add_data(text)
    squares = code.get_matrix()
    path = "".join(
        f"M{column} {row}h1v1h-1z" for row, line in enumerate(squares) for column, black in enumerate(line) if black
    )
    return Picture(len(squares), path)
