"""Addresses of the pages that tell; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import path

from leercyclus.web.accounts.gate import open_to_all
from leercyclus.web.guide import views

urlpatterns = [
    path("", open_to_all(views.home), name="home"),
    path("vergelijkbaar/", open_to_all(views.comparable), name="comparable"),
    path("bronnen/", open_to_all(views.sources), name="sources"),
    path("bronnen/kenmerken.csv", open_to_all(views.catalogue_csv), name="catalogue_csv"),
    path("bronnen/kenmerken.xlsx", open_to_all(views.catalogue_xlsx), name="catalogue_xlsx"),
    path("bronnen/kenmerk/<str:indicator>/", open_to_all(views.indicator), name="indicator"),
    path("van-idee-naar-scherm/", open_to_all(views.ideas), name="ideas"),
    path("toegankelijkheid/", open_to_all(views.accessibility), name="accessibility"),
    path("privacy/", open_to_all(views.privacy), name="privacy"),
]
