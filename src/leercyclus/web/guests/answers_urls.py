"""Addresses of the answers of guests, their wishes and what the caterer reads."""

from __future__ import annotations

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
