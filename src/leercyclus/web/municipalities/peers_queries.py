"""What the pages about municipalities ask of the figures, each read once a process: names, journeys, what they do."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import numpy as np

from leercyclus.engine.circles import Travel, estimate
from leercyclus.engine.peers import themes
from leercyclus.engine.reasons import Language
from leercyclus.engine.tables import Floats
from leercyclus.figures import Figures
from leercyclus.figures.policy import BOOKED, net_costs
from leercyclus.web.municipalities import sentences
from leercyclus.web.municipalities.question import GENERAL

_FEW = 4


@lru_cache(maxsize=_FEW)
def municipality_names(figures: Figures) -> Mapping[str, str]:
    """Give the name of every municipality by its code."""
    return {one.code: one.name for one in figures.register.municipalities}


@lru_cache(maxsize=_FEW)
def theme_names(figures: Figures) -> tuple[str, ...]:
    """Give the ids of the themes of the context, `general` first."""
    return themes(figures.context())


def theme_word(figures: Figures, theme: str, language: Language) -> str:
    """Give the word for a theme as it stands within a sentence: the name in the catalogue, small."""
    return (
        sentences.EVERYTHING().say(language)
        if theme == GENERAL
        else figures.catalogue.theme_name(theme, language).casefold()
    )


def unit_beside(name: str, unit: str) -> str:
    """Give a unit as it stands beside the name of its indicator: nothing where the name already says it.

    Examples:
        >>> unit_beside("Inwoners", "inwoners"), unit_beside("Water", "%")
        ('', '%')
    """
    return "" if unit.casefold() in name.casefold() else unit


@lru_cache(maxsize=2 * _FEW)
def indicator_names(figures: Figures, language: Language) -> Mapping[str, str]:
    """Give the name of every context indicator by its id."""
    return {one.id: figures.catalogue[one.id].name(language) for one in figures.context().indicators}


@lru_cache(maxsize=2 * _FEW)
def weight_names(figures: Figures, language: Language) -> Mapping[str, str]:
    """Give the name of everything that can be weighed, as the engine calls it: `theme:size`, `age_0_14`."""
    by_theme = {f"theme:{theme}": theme_word(figures, theme, language) for theme in theme_names(figures)[1:]}
    return {**by_theme, **indicator_names(figures, language)}


@lru_cache(maxsize=_FEW)
def journeys(figures: Figures) -> Travel:
    """Estimate the minutes between all municipalities."""
    places = figures.register.municipalities
    return estimate(
        tuple(one.code for one in places),
        np.array([one.latitude for one in places]),
        np.array([one.longitude for one in places]),
    )


@lru_cache(maxsize=_FEW)
def what_they_do(figures: Figures) -> tuple[tuple[str, ...], Floats]:
    """Give what municipalities spend by task field: the ids, and the euros per inhabitant, shape (n, k)."""
    return net_costs(figures, without=BOOKED)
