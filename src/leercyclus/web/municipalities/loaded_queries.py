"""Whether the register of municipalities stands in the database, for who watches over the site."""

from __future__ import annotations

from leercyclus.web.municipalities.models import Municipality


def register_is_loaded() -> bool:
    """Tell whether `load_register` was run here; one query."""
    return Municipality.objects.exists()
