"""The application `people`."""

from __future__ import annotations

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """Name the application."""

    name = "leercyclus.web.people"
    verbose_name = "People"
