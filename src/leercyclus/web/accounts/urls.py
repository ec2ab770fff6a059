"""Addresses for signing in and out; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import path

from leercyclus.web.accounts import views
from leercyclus.web.accounts.gate import open_to_all

urlpatterns = [
    path("inloggen/", open_to_all(views.sign_in), name="sign_in"),
]
