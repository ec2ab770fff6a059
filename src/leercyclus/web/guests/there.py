"""Who comes later or leaves earlier: whether somebody is there for a part of the programme."""

from __future__ import annotations

from datetime import time

from leercyclus.web.days.clock import minute_of


def is_there(begins: time, minutes: int, *, arrives: time | None, leaves: time | None) -> bool:
    """Tell whether somebody is there for at least half of a part of the programme.

    Args:
        begins: when the part begins.
        minutes: how long it takes.
        arrives: when the person comes; None for from the beginning.
        leaves: when the person goes; None for to the end.

    Examples:
        >>> is_there(time(10), 45, arrives=time(10, 22), leaves=None)
        True
        >>> is_there(time(10), 45, arrives=None, leaves=time(10, 22))
        False
    """
    start = minute_of(begins)
    from_minute = max(start, minute_of(arrives) if arrives else start)
    until = min(start + minutes, minute_of(leaves) if leaves else start + minutes)
    return 2 * max(0, until - from_minute) >= minutes
