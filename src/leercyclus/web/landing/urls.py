"""Addresses of the app; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import URLPattern

from leercyclus.web.landing import home_urls, owner_urls

urlpatterns: list[URLPattern] = [*home_urls.urlpatterns, *owner_urls.urlpatterns]
