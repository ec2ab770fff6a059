"""Addresses about municipalities; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import path

from leercyclus.web.accounts.gate import open_to_all
from leercyclus.web.municipalities import (
    cards_views,
    differences_export_views,
    export_views,
    own_table_views,
    register_views,
    views,
)

urlpatterns = [
    path("gemeenten/", open_to_all(register_views.municipalities), name="municipalities"),
    path("gemeenten/gemeenten.csv", open_to_all(register_views.municipalities_csv), name="municipalities_csv"),
    path("gemeenten/gemeenten.xlsx", open_to_all(register_views.municipalities_xlsx), name="municipalities_xlsx"),
    path("zoek/", open_to_all(register_views.search), name="search"),
    path("gemeente/<str:code>/", open_to_all(views.municipality), name="municipality"),
    path("gemeente/<str:code>/lijst.csv", open_to_all(export_views.peers_csv), name="peers_csv"),
    path("gemeente/<str:code>/lijst.xlsx", open_to_all(export_views.peers_xlsx), name="peers_xlsx"),
    path("gemeente/<str:code>/lijst.json", open_to_all(export_views.peers_json), name="peers_json"),
    path("gemeente/<str:code>/<slug:slug>/", open_to_all(views.municipality), name="municipality_named"),
    path("vergelijken/", open_to_all(views.comparison), name="comparison"),
    path("vergelijken/verschillen/", open_to_all(views.differences), name="differences"),
    path("vergelijken/verschillen.csv", open_to_all(differences_export_views.differences_csv), name="differences_csv"),
    path(
        "vergelijken/verschillen.xlsx", open_to_all(differences_export_views.differences_xlsx), name="differences_xlsx"
    ),
    path("vergelijken/kaarten/", open_to_all(cards_views.cards), name="cards"),
    path("vergelijken/kaarten.pdf", open_to_all(cards_views.cards_pdf), name="cards_pdf"),
    path("vergelijken/eigen-tabel/", open_to_all(own_table_views.own_table), name="own_table"),
    path("vergelijken/cijfers.csv", open_to_all(export_views.comparison_csv), name="comparison_csv"),
    path("vergelijken/cijfers.xlsx", open_to_all(export_views.comparison_xlsx), name="comparison_xlsx"),
]
