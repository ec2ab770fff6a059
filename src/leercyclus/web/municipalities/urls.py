"""Addresses about municipalities; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import path

from leercyclus.web.municipalities import register_views, views

urlpatterns = [
    path("gemeenten/", register_views.municipalities, name="municipalities"),
    path("gemeenten/gemeenten.csv", register_views.municipalities_csv, name="municipalities_csv"),
    path("gemeenten/gemeenten.xlsx", register_views.municipalities_xlsx, name="municipalities_xlsx"),
    path("zoek/", register_views.search, name="search"),
    path("gemeente/<str:code>/", views.municipality, name="municipality"),
    path("vergelijken/", views.comparison, name="comparison"),
]
