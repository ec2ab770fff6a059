"""The application `municipalities`."""

from __future__ import annotations

from django.apps import AppConfig


class MunicipalitiesConfig(AppConfig):
    """Name the application; the figures themselves are read at the first question (see `snapshot`)."""

    name = "leercyclus.web.municipalities"
    verbose_name = "Municipalities"
