"""Read what a day could be about: the themes of the circle, and the points on its agenda."""

from __future__ import annotations

from uuid import UUID

from leercyclus.engine.reasons import Language
from leercyclus.web.agenda.agenda_queries import points_of
from leercyclus.web.circles.cycle_queries import current_cycle
from leercyclus.web.circles.themes_queries import theme_titles
from leercyclus.web.municipalities.points_queries import indicator_title


def proposed_topics(circle: UUID, language: Language) -> tuple[str, ...]:
    """Give the topics that a day can choose from, each once: themes first, then agenda points; three queries."""
    cycle = current_cycle(circle)
    points = points_of(cycle.pk if cycle else None)
    titles = (*theme_titles(cycle.pk if cycle else None), *(indicator_title(one.indicator, language) for one in points))
    return tuple(dict.fromkeys(titles))
