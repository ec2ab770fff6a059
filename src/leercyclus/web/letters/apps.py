"""The application `letters`."""

from __future__ import annotations

from django.apps import AppConfig


class LettersConfig(AppConfig):
    """Name the application."""

    name = "leercyclus.web.letters"
    verbose_name = "Letters"
