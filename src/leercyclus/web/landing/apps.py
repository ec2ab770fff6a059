"""The application `landing`."""

from __future__ import annotations

from django.apps import AppConfig


class LandingConfig(AppConfig):
    """Name the application."""

    name = "leercyclus.web.landing"
    verbose_name = "Landing at home"
