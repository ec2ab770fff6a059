"""Addresses of the app; the path is the same in Dutch and English."""

from __future__ import annotations

from leercyclus.web.days import offers_urls

urlpatterns = [*offers_urls.urlpatterns]
