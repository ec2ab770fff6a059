"""Does a circle keep the rules? Written without the finder: from the lists and the minutes alone."""

from __future__ import annotations

from itertools import permutations

from leercyclus.engine.circles import sentences
from leercyclus.engine.circles.travel import Travel
from leercyclus.engine.peers.method import Method
from leercyclus.engine.peers.ranks import rank_of
from leercyclus.engine.reasons import Reason
from leercyclus.engine.tables import ContextTable


def broken_rules(
    table: ContextTable,
    members: tuple[str, ...],
    *,
    code: str,
    size: int,
    minutes: float,
    travel: Travel,
    method: Method | None = None,
    limit: int = 30,
) -> tuple[Reason, ...]:
    """Name every rule that a circle breaks; none for a good circle.

    Args:
        table: what municipalities are.
        members: the codes of the circle.
        code: the municipality it was made for.
        size: how many members it should have.
        minutes: the longest journey allowed.
        travel: minutes between all codes.
        method: how nearness is measured.
        limit: every member is among this many first on the list of every other.

    Raises:
        BadInput: a member that the table or the journeys do not know.
    """
    broken = []
    if len(set(members)) != size or len(members) != size or code not in members:
        broken.append(sentences.BROKEN_SIZE(size=size, code=code, members=", ".join(members)))
    for one, other in permutations(dict.fromkeys(members), 2):
        place = rank_of(table, one, other, method).place
        if place is None or place > limit:
            broken.append(sentences.BROKEN_PLACE(code=one, other=other, limit=limit))
        if travel.between(one, other) > minutes:
            broken.append(
                sentences.BROKEN_TRAVEL(one=one, other=other, minutes=travel.between(one, other), limit=minutes)
            )
    return tuple(broken)
