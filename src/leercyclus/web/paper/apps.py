"""The application `paper`."""

from __future__ import annotations

from django.apps import AppConfig


class PaperConfig(AppConfig):
    """Name the application."""

    name = "leercyclus.web.paper"
    verbose_name = "Paper"
