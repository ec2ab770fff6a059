"""Several runs of the search side by side, within a time or a number of steps."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Event

from leercyclus.engine.groups.search.chain import Chain

PIECE = 25_000
"""Steps between two looks at the clock."""
WORKERS = 2
_LATE = 0.15
"""A run that is this share behind its time cools down faster from there."""
_MARGIN = 0.92


def run(
    chains: Sequence[Chain],
    *,
    until: float | None,
    halted: Callable[[], bool],
    enough: Callable[[Chain], bool],
    look: Callable[[], None],
) -> bool:
    """Let runs go side by side, and tell whether all came to the end that they planned.

    A run that found enough stops those behind it, never those before it: what comes out depends on the steps alone,
    unless the time ran out or somebody asked to stop.

    Args:
        chains: in order of preference.
        until: the monotonic time at which all have to end; None for no limit. The first runs take their turn first.
        halted: asked between pieces; whether everybody should stop.
        enough: asked between pieces; whether a run found all that can be found.
        look: called between pieces of the first run.
    """
    ended = [Event() for _ in chains]
    cut = Event()
    turns = -(-len(chains) // WORKERS)

    def work(place: int) -> None:
        chain, begin = chains[place], time.monotonic()
        # A later turn has what the earlier ones left of the time.
        left = None if until is None else max(0.001, until - begin) / (turns - place // WORKERS)
        while not chain.finished and not cut.is_set() and not any(event.is_set() for event in ended[: place + 1]):
            chain.advance(PIECE)
            if enough(chain):
                ended[place].set()
            if halted():
                cut.set()
            if place == 0:
                look()
            if left is not None and _is_late(chain, time.monotonic() - begin, left):
                return

    with ThreadPoolExecutor(max_workers=WORKERS) as pool:
        for job in [pool.submit(work, place) for place in range(len(chains))]:
            job.result()
    return not cut.is_set() and not any(chain.hurried for chain in chains)


def _is_late(chain: Chain, spent: float, seconds: float) -> bool:
    """Tell whether the time of a run is over; bring its end forward where it would not be in time."""
    if spent >= seconds:
        chain.hurried = chain.hurried or not chain.finished
        return True
    if spent / seconds > chain.share + _LATE:
        chain.hurry(int(_MARGIN * (seconds - spent) * chain.done / spent))
    return False
