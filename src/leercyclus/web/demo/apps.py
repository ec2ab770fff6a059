"""The application `demo`."""

from __future__ import annotations

from django.apps import AppConfig


class DemoConfig(AppConfig):
    """Name the application."""

    name = "leercyclus.web.demo"
    verbose_name = "Demo"
