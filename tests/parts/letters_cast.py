"""A letter of Zwolle to its council about the day that is over, with words of its secretary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leercyclus.web.letters.models import Letter
from tests.fixed import fixed

if TYPE_CHECKING:
    from tests.cast import Cast


def keep_letter(cast: Cast) -> None:
    """Write who signs; all else is as usual."""
    Letter.objects.create(
        id=fixed("letter"),
        organisation=cast.zwolle,
        day_id=fixed("lived"),
        signature="Het college van Zwolle",
        changed_by=cast.people["municipal_secretary"],
    )
