"""When to ask where a lesson stands: a month, a quarter and a year after the day. Days are ordinal numbers."""

from __future__ import annotations

from collections.abc import Collection

WAVES = (30, 90, 365)
"""Days after the day."""
OBSERVED_AT = 90
"""The wave at which a second observer is asked too."""


def due_dates(day: int) -> dict[int, int]:
    """Give the day on which each wave is asked, by wave.

    Args:
        day: ordinal number of the day of the visit.

    Examples:
        >>> due_dates(739687)
        {30: 739717, 90: 739777, 365: 740052}
    """
    return {wave: day + wave for wave in WAVES}


def wave_to_ask(day: int, today: int, *, done: Collection[int] = ()) -> int | None:
    """Give the wave to ask today; None where there is nothing to ask.

    Only the latest wave that is due is asked: who was not asked for long, gets one mail and not three.

    Args:
        day: ordinal number of the day of the visit.
        today: ordinal number of today.
        done: waves that were asked or answered before.

    Examples:
        >>> [wave_to_ask(0, today) for today in (29, 30, 89, 90, 400)]
        [None, 30, 30, 90, 365]
        >>> wave_to_ask(0, 95, done={90})
        >>> wave_to_ask(0, 400, done={30})
        365
    """
    due = [wave for wave, on in due_dates(day).items() if on <= today]
    latest = max(due, default=None)
    return latest if latest is not None and latest not in done else None
