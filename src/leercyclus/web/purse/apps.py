"""The application `purse`."""

from __future__ import annotations

from django.apps import AppConfig


class PurseConfig(AppConfig):
    """Name the application."""

    name = "leercyclus.web.purse"
    verbose_name = "The closed purse"
