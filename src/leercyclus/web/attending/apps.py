"""The application `attending`."""

from __future__ import annotations

from django.apps import AppConfig


class AttendingConfig(AppConfig):
    """Name the application."""

    name = "leercyclus.web.attending"
    verbose_name = "Attending"
