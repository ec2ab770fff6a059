"""The application `operating`."""

from __future__ import annotations

from django.apps import AppConfig


class OperatingConfig(AppConfig):
    """Name the application."""

    name = "leercyclus.web.operating"
    verbose_name = "Operating"
