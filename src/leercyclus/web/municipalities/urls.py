"""Addresses about municipalities; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import path

from leercyclus.web.municipalities import (
    cards_views,
    differences_export_views,
    export_views,
    own_table_views,
    register_views,
    views,
)

urlpatterns = [
    path("gemeenten/", register_views.municipalities, name="municipalities"),
    path("gemeenten/gemeenten.csv", register_views.municipalities_csv, name="municipalities_csv"),
    path("gemeenten/gemeenten.xlsx", register_views.municipalities_xlsx, name="municipalities_xlsx"),
    path("zoek/", register_views.search, name="search"),
    path("gemeente/<str:code>/", views.municipality, name="municipality"),
    path("gemeente/<str:code>/lijst.csv", export_views.peers_csv, name="peers_csv"),
    path("gemeente/<str:code>/lijst.xlsx", export_views.peers_xlsx, name="peers_xlsx"),
    path("gemeente/<str:code>/lijst.json", export_views.peers_json, name="peers_json"),
    path("gemeente/<str:code>/<slug:slug>/", views.municipality, name="municipality_named"),
    path("vergelijken/", views.comparison, name="comparison"),
    path("vergelijken/verschillen/", views.differences, name="differences"),
    path("vergelijken/verschillen.csv", differences_export_views.differences_csv, name="differences_csv"),
    path("vergelijken/verschillen.xlsx", differences_export_views.differences_xlsx, name="differences_xlsx"),
    path("vergelijken/kaarten/", cards_views.cards, name="cards"),
    path("vergelijken/kaarten.pdf", cards_views.cards_pdf, name="cards_pdf"),
    path("vergelijken/eigen-tabel/", own_table_views.own_table, name="own_table"),
    path("vergelijken/cijfers.csv", export_views.comparison_csv, name="comparison_csv"),
    path("vergelijken/cijfers.xlsx", export_views.comparison_xlsx, name="comparison_xlsx"),
]
