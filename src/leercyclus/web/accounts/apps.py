"""The application `accounts`."""

from __future__ import annotations

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Name the application."""

    name = "leercyclus.web.accounts"
    verbose_name = "Accounts"
