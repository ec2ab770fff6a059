"""What was read a moment ago and holds for all phones of a day, in the memory of the process.

The cache of the site writes what it keeps as bytes and reads it anew each time; for a day with four hundred people that
takes longer than writing a page. Here things are handed out as they are, so nobody may change them.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Lock
from typing import TypeVar, cast

Kept = TypeVar("Kept")

_shelf: dict[tuple[object, ...], tuple[float, object]] = {}
_making = Lock()


def kept_for(seconds: float, key: tuple[object, ...], make: Callable[[], Kept]) -> Kept:
    """Give what is kept under a key, or make it and keep it for so many seconds.

    When something changed all phones come at once: one of them makes it, the others wait for that. What `make` raises
    is kept for nobody.

    Examples:
        >>> kept_for(60, ("an example", 1), lambda: "made"), kept_for(60, ("an example", 1), lambda: "made again")
        ('made', 'made')
    """
    found = _shelf.get(key)
    if found is None or found[0] < time.monotonic():
        with _making:
            found = _shelf.get(key)
            if found is None or found[0] < time.monotonic():
                found = (time.monotonic() + seconds, make())
                _tidy()
                _shelf[key] = found
    return cast("Kept", found[1])  # what stands under a key was made for the same purpose


def forget_moments() -> None:
    """Throw away all that is kept, as when a process begins."""
    with _making:
        _shelf.clear()


def _tidy() -> None:
    now = time.monotonic()
    for key in [key for key, (until, _what) in _shelf.items() if until < now]:
        del _shelf[key]
