"""What is built and not committed: the site does not start without it, for nobody would see why it looks wrong."""

from __future__ import annotations

from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

WEB = Path(__file__).resolve().parent.parent
SHEET = "built/leercyclus.css"
STYLE = f"design/static/{SHEET}"
DUTCH = "locale/nl/LC_MESSAGES/django.mo"
PARTS = {STYLE: "the style sheet", DUTCH: "the Dutch translations"}


def require(web: Path = WEB, collected: Path | None = None) -> None:
    """Refuse to serve people pages without style, or English pages that say they are Dutch.

    Args:
        web: the folder of this package.
        collected: where `collectstatic` put style and script, when the site serves them from there.

    Raises:
        ImproperlyConfigured: says what is missing and what makes it.
    """
    missing = [name for path, name in PARTS.items() if not (web / path).is_file()]
    if missing:
        raise ImproperlyConfigured(
            f"Expected {' and '.join(missing)} in {web}, found none. "
            "In a clone, `make demo` builds them, and `make wheel` packs them; install that package (see "
            "docs/how-to/install.md)."
        )
    if collected and not (collected / SHEET).is_file():
        raise ImproperlyConfigured(
            f"Expected the style sheet in STATIC_ROOT ({collected}), found none. "
            "Run `python -m leercyclus.web collectstatic --no-input` first."
        )
