"""The application `calendars`."""

from __future__ import annotations

from django.apps import AppConfig


class CalendarsConfig(AppConfig):
    """Name the application."""

    name = "leercyclus.web.calendars"
    verbose_name = "Calendars"
