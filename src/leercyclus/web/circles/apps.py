"""The application `circles`."""

from __future__ import annotations

from django.apps import AppConfig


class CirclesConfig(AppConfig):
    """Name the application."""

    name = "leercyclus.web.circles"
    verbose_name = "Circles"
