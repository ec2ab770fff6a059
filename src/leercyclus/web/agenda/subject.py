"""What a point is about, in the words by which the people who work on it are found."""

from __future__ import annotations

from leercyclus.engine.reasons import Language
from leercyclus.figures.differences import field_of
from leercyclus.web.municipalities.cards_roles_sentences import ROLES
from leercyclus.web.municipalities.snapshot import current_figures


def subject_words(indicator: str, language: Language) -> tuple[str, ...]:
    """Give the words by which people who work on an indicator are found: its subject and whom one would ask."""
    catalogue = current_figures().catalogue
    if indicator not in catalogue:
        return ()
    role = ROLES.get(field_of(indicator))
    return (catalogue.theme_name(catalogue[indicator].theme, language), *([role().say(language)] if role else []))
