"""The script that the circle of the cast wrote itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leercyclus.web.scripts.models import Script
from tests.fixed import fixed

if TYPE_CHECKING:
    from tests.cast import Cast


def keep_scripts(cast: Cast) -> None:
    """Write one script."""
    Script.objects.create(
        id=fixed("script"),
        circle=cast.circle,
        title="Rondje vragen",
        about="Voor een tafel van zes.",
        steps="5 | Vraag | Een vertelt.\n15 | Rondje | Ieder stelt een vraag.",
    )
