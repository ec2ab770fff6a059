"""The application `days`."""

from __future__ import annotations

from django.apps import AppConfig


class DaysConfig(AppConfig):
    """Name the application."""

    name = "leercyclus.web.days"
    verbose_name = "Days"
