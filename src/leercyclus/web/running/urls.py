"""Addresses of the app; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import URLPattern

from leercyclus.web.running import announce_urls, board_urls

urlpatterns: list[URLPattern] = [
    *announce_urls.urlpatterns,
    *board_urls.urlpatterns,
]
