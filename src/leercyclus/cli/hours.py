"""A number of hours on the command line, with a decimal comma or point."""

from __future__ import annotations

from typing import Any

import click
from click.types import FloatParamType


class Hours(FloatParamType):
    """Reads `40`, `40.5` and `40,5`."""

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """Read the number; what is none is told as for any other number."""
        text: Any = str(value).replace(",", ".", 1)
        return float(super().convert(text, param, ctx))
