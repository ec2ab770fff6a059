"""The application `seating`."""

from __future__ import annotations

from django.apps import AppConfig


class SeatingConfig(AppConfig):
    """Name the application."""

    name = "leercyclus.web.seating"
    verbose_name = "Seating"
