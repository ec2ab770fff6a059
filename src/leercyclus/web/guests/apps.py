"""The application `guests`."""

from __future__ import annotations

from django.apps import AppConfig


class GuestsConfig(AppConfig):
    """Name the application."""

    name = "leercyclus.web.guests"
    verbose_name = "Guests"
