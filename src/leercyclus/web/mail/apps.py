"""The application `mail`."""

from __future__ import annotations

from django.apps import AppConfig


class MailConfig(AppConfig):
    """Name the application."""

    name = "leercyclus.web.mail"
    verbose_name = "Mail"
