"""The figures as the whole site shares them: read once a process, at the first question."""

from __future__ import annotations

from django.conf import settings

from leercyclus.figures import Figures, load


def current_figures() -> Figures:
    """Give the shipped figures, with the years that were added in the folder of LEERCYCLUS_FIGURES."""
    return load(settings.FIGURES_FOLDER)
