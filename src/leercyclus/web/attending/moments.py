"""What was read a moment ago and holds for all phones of a day, in the memory of the process.

The cache of the site writes what it keeps as bytes and reads it anew each time; for a day with four hundred people that
takes longer than writing a page. Here things are handed out as they are, so nobody may change them.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from typing import Generic, TypeVar, cast

Kept = TypeVar("Kept")
GRACE_SECONDS = 10
"""So long after its time something may still be given out as what was before."""


@dataclass(frozen=True, slots=True)
class _Kept(Generic[Kept]):
    """What is kept: until when, of which version, and what it is."""

    until: float
    version: int
    what: Kept


_shelf: dict[tuple[object, ...], _Kept[object]] = {}
_making: dict[tuple[object, ...], Lock] = {}
_lock = Lock()


def kept_for(
    seconds: float, key: tuple[object, ...], make: Callable[[], Kept], *, version: int = 0, is_before_good: bool = False
) -> Kept:
    """Give what is kept under a key, or make it and keep it for so many seconds.

    When something changed all phones come at once: one of them makes it, the others wait for that. What `make` raises
    is kept for nobody.

    Args:
        seconds: how long it is kept.
        key: under which.
        make: makes it.
        version: of which at least it must be; what was kept of a lower one is made anew.
        is_before_good: let the others not wait, and give them what was kept before, where there is something.

    Examples:
        >>> kept_for(60, ("an example", 1), lambda: "made"), kept_for(60, ("an example", 1), lambda: "made again")
        ('made', 'made')
    """
    found = _shelf.get(key)
    if found is None or not _is_good(found, version):
        making = _lock_of(key)
        before = found if is_before_good and found is not None and _is_recent(found) else None
        if not making.acquire(blocking=before is None):
            return cast("_Kept[Kept]", before).what
        try:
            found = _shelf.get(key)
            if found is None or not _is_good(found, version):
                found = _Kept(time.monotonic() + seconds, version, make())
                with _lock:
                    _tidy()
                    _shelf[key] = found
        finally:
            making.release()
    return cast("Kept", found.what)  # what stands under a key was made for the same purpose


def forget_moments() -> None:
    """Throw away all that is kept, as when a process begins."""
    with _lock:
        _shelf.clear()
        _making.clear()


def _is_good(found: _Kept[object], version: int) -> bool:
    return found.version >= version and found.until >= time.monotonic()


def _is_recent(found: _Kept[object]) -> bool:
    return found.until >= time.monotonic() - GRACE_SECONDS


def _lock_of(key: tuple[object, ...]) -> Lock:
    """Give the lock of who makes this: who makes something else does not wait for it."""
    with _lock:
        return _making.setdefault(key, Lock())


def _tidy() -> None:
    """Throw away what is past its time for a while; until then it is what was before."""
    for key in [key for key, kept in _shelf.items() if not _is_recent(kept)]:
        del _shelf[key]
    for key in [key for key, making in _making.items() if key not in _shelf and not making.locked()]:
        del _making[key]
