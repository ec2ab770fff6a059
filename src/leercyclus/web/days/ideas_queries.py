"""Titles to pick from for workshops and visits: what the host is proud of, what the circle talks about, the topics."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from leercyclus.engine.reasons import Language
from leercyclus.web.agenda.agenda_queries import points_of
from leercyclus.web.circles.cycle_queries import current_cycle
from leercyclus.web.circles.lines_queries import lines_of
from leercyclus.web.circles.member_queries import members_of
from leercyclus.web.days.day_queries import WholeDay
from leercyclus.web.municipalities.points_queries import indicator_title

LONGEST, MOST = 80, 10
"""A title is at most so long to be an idea, and so many are offered."""


def title_ideas(whole: WholeDay, language: Language) -> tuple[str, ...]:
    """Give titles that nothing on the day has yet, the nearest to the host first; four queries.

    Args:
        whole: the day.
        language: of the reader.
    """
    taken = {one.title.casefold() for one in whole.offers}
    found: dict[str, str] = {}
    for text in _ideas(whole.day.circle_id, whole.day.host_id, language):
        found.setdefault(text.casefold(), text)
    for topic in map(str, whole.day.topics):
        found.setdefault(topic.casefold(), topic[:1].upper() + topic[1:])
    return tuple(text for key, text in found.items() if key not in taken)[:MOST]


def _ideas(circle: UUID, host: UUID, language: Language) -> Iterator[str]:
    cycle = current_cycle(circle)
    if cycle is None:
        return
    for lines in lines_of(cycle, members_of(circle)):
        if lines.member.organisation == host:
            yield from filter(None, map(as_title, (lines.proud, lines.start)))
    for point in points_of(cycle.pk):
        yield as_title(indicator_title(point.indicator, language).partition(": ")[0])


def as_title(text: str) -> str:
    """Make a title of a line: its first sentence without the full stop; empty where that is too long for one.

    Examples:
        >>> as_title("Onze brieven zijn begrijpelijk. Daar werkten we twee jaar aan.")
        'Onze brieven zijn begrijpelijk'
    """
    first = " ".join(text.split()).split(". ")[0].rstrip(".")
    return first if len(first) <= LONGEST else ""
