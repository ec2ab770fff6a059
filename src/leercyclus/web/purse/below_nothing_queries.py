"""Read whether what was put right or taken back leaves less than nothing between two."""

from __future__ import annotations

from uuid import UUID

from leercyclus.engine.purse import overdrawn
from leercyclus.engine.reasons import Reason
from leercyclus.web.people.names_queries import named
from leercyclus.web.purse.lines import gifts_of
from leercyclus.web.purse.lines_queries import ends_of, lines_of


def below_nothing(circle: UUID, giver: UUID, taker: UUID) -> tuple[Reason, ...]:
    """Name of which kind more was taken off than one gave another; nothing where all is well; seven queries.

    Others are not looked at: a day of which the guests changed since must not stand in the way of these two.

    Args:
        circle: in which circle.
        giver: the one that gave; one that went on in another counts for that one.
        taker: the one that received.
    """
    ends = ends_of()
    two = ends.get(giver, giver), ends.get(taker, taker)
    lines = [one for one in lines_of(circle, ends) if (one.giver, one.taker) == two]
    return overdrawn(gifts_of(lines), {str(one.id): one.name for one in named(frozenset(two)).values()})
