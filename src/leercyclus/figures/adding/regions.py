"""From the regions of a CBS table to the municipalities of the register."""

from __future__ import annotations

import re
from collections.abc import Sequence

from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.figures.adding import sentences
from leercyclus.figures.register import Register
from leercyclus.formats.cbs import CbsTable
from leercyclus.formats.names import code_of

COLUMNS = ("gemeenten", "gemeente", "wijkenenbuurten", "regios", "regio's", "regio", "codering", "gwb_code", "code")
# Country, parts, provinces, regions, districts and neighbourhoods: they stand in the same tables and are left out.
OTHER_REGIONS = re.compile(
    r"(NL|LD|PV|CR|GA|SG|RG|WK|BU|AM|RE|TR|VR|GG|JZ|WM|AR|PO|KK|RU|SR|OP|ZG|WP|UW)\d*", re.IGNORECASE
)


def region_column(table: CbsTable) -> str | None:
    """Give the column that says where, or None."""
    return table.first(COLUMNS)


def municipality_of(text: object, register: Register) -> str | None:
    """Give the code of today of a region; None for a region that is no municipality.

    Raises:
        BadInput: when the municipality is unknown, or was split over several.
    """
    written = str(text or "").strip()
    if not written or OTHER_REGIONS.fullmatch(written):
        return None
    code = code_of(written)
    if code is None:
        raise BadInput(sentences.UNKNOWN_CODE(found=written))
    if code in register.by_code or code in register.merged:
        return register.find(code).code
    raise BadInput(sentences.UNKNOWN_CODE(found=written))


class Problems:
    """Problems found while reading, each told once."""

    def __init__(self) -> None:
        self._reasons: dict[str, Reason] = {}

    def add(self, *reasons: Reason) -> None:
        """Remember problems."""
        for reason in reasons:
            self._reasons.setdefault(reason.say("en"), reason)

    def stop_if_any(self) -> None:
        """Raise BadInput with every problem, when there is one."""
        if self._reasons:
            raise BadInput(*self._reasons.values())


def listed(items: Sequence[str], most: int = 5) -> str:
    """Write items after one another, at most so many."""
    return ", ".join(items[:most]) + (" ..." if len(items) > most else "")
