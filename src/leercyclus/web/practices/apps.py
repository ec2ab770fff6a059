"""The application `practices`."""

from __future__ import annotations

from django.apps import AppConfig


class PracticesConfig(AppConfig):
    """Name the application."""

    name = "leercyclus.web.practices"
    verbose_name = "Practices"
