"""Addresses of circles; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import path

from leercyclus.web.accounts.gate import for_somebody
from leercyclus.web.circles import rota_urls, rules, views

urlpatterns = [
    path("kringen/", for_somebody(rules.may_see_own_circles)(views.my_circles), name="my_circles"),
    *rota_urls.urlpatterns,
]
