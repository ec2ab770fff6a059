"""The application `keeping`."""

from __future__ import annotations

from django.apps import AppConfig


class KeepingConfig(AppConfig):
    """Name the application."""

    name = "leercyclus.web.keeping"
    verbose_name = "Keeping"
