"""The application `lessons`."""

from __future__ import annotations

from django.apps import AppConfig


class LessonsConfig(AppConfig):
    """Name the application."""

    name = "leercyclus.web.lessons"
    verbose_name = "Lessons"
