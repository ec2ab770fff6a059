"""The themes of a cycle, and the differences that could become one."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leercyclus.engine.reasons import Language
from leercyclus.web.agenda.agenda_queries import points_of
from leercyclus.web.circles.cycle_queries import current_cycle
from leercyclus.web.circles.member_queries import Member, members_of
from leercyclus.web.circles.models import Cycle, Theme
from leercyclus.web.municipalities.points_queries import CirclePoint, circle_points, points_by_indicator


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """A theme, and the difference it came from; `point` is None for an own theme."""

    theme: Theme
    point: CirclePoint | None


@dataclass(frozen=True, slots=True)
class ThemesPage:
    """What a cycle is about, and the differences that are no theme yet, in the order of the comparison page."""

    cycle: Cycle
    members: tuple[Member, ...]
    themes: tuple[ThemeRow, ...]
    offered: tuple[CirclePoint, ...]


def themes_page(circle: UUID, language: Language) -> ThemesPage | None:
    """Read the themes of the cycle that a circle is in; None before there is a cycle."""
    cycle = current_cycle(circle)
    if cycle is None:
        return None
    members = members_of(circle)
    codes = tuple(one.code for one in members)
    every = points_by_indicator(codes, language)
    themes = tuple(ThemeRow(one, every.get(one.indicator)) for one in Theme.objects.filter(cycle=cycle))
    taken = {one.theme.indicator for one in themes}
    offered = tuple(point for point in circle_points(codes, language) if point.indicator not in taken)
    return ThemesPage(cycle, members, themes, offered)


def themes_off_agenda(cycle: UUID | None) -> frozenset[str]:
    """Give the indicators of the themes of a cycle that are no point on its agenda yet; two queries."""
    themes = Theme.objects.filter(cycle=cycle).exclude(indicator="").values_list("indicator", flat=True)
    return frozenset(themes) - {point.indicator for point in points_of(cycle)} if cycle else frozenset()


def theme_titles(cycle: UUID | None) -> tuple[str, ...]:
    """Give the titles of the themes of a cycle, in the order of the circle; one query, none without a cycle."""
    return tuple(Theme.objects.filter(cycle=cycle).values_list("title", flat=True)) if cycle else ()
