"""The application `agenda`."""

from __future__ import annotations

from django.apps import AppConfig


class AgendaConfig(AppConfig):
    """Name the application."""

    name = "leercyclus.web.agenda"
    verbose_name = "Agenda"
