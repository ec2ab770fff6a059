"""The application `jobs`."""

from __future__ import annotations

from django.apps import AppConfig


class JobsConfig(AppConfig):
    """Name the application."""

    name = "leercyclus.web.jobs"
    verbose_name = "Jobs"
