"""The application `guide`."""

from __future__ import annotations

from django.apps import AppConfig


class GuideConfig(AppConfig):
    """Name the application."""

    name = "leercyclus.web.guide"
    verbose_name = "Guide"
