"""The application `audit`."""

from __future__ import annotations

from django.apps import AppConfig


class AuditConfig(AppConfig):
    """Name the application."""

    name = "leercyclus.web.audit"
    verbose_name = "Audit"
