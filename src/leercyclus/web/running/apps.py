"""The application `running`."""

from __future__ import annotations

from django.apps import AppConfig


class RunningConfig(AppConfig):
    """Name the application."""

    name = "leercyclus.web.running"
    verbose_name = "The day as it runs"
