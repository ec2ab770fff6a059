"""The application `checkin`."""

from __future__ import annotations

from django.apps import AppConfig


class CheckinConfig(AppConfig):
    """Name the application."""

    name = "leercyclus.web.checkin"
    verbose_name = "Check-in"
