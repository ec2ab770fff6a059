"""The application `scripts`."""

from __future__ import annotations

from django.apps import AppConfig


class ScriptsConfig(AppConfig):
    """Name the application."""

    name = "leercyclus.web.scripts"
    verbose_name = "Scripts"
