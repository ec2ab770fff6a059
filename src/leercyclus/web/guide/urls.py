"""Addresses of the pages that tell; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import path

from leercyclus.web.guide import views

urlpatterns = [
    path("", views.home, name="home"),
    path("vergelijkbaar/", views.comparable, name="comparable"),
    path("bronnen/", views.sources, name="sources"),
    path("bronnen/kenmerken.csv", views.catalogue_csv, name="catalogue_csv"),
    path("bronnen/kenmerken.xlsx", views.catalogue_xlsx, name="catalogue_xlsx"),
    path("bronnen/kenmerk/<str:indicator>/", views.indicator, name="indicator"),
    path("van-idee-naar-scherm/", views.ideas, name="ideas"),
    path("toegankelijkheid/", views.accessibility, name="accessibility"),
    path("privacy/", views.privacy, name="privacy"),
]
