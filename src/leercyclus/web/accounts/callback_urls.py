"""Where an issuer sends people back to: one address, whatever their language, since it is registered there."""

from __future__ import annotations

from django.urls import path

from leercyclus.web.accounts import issuer_sign_in_views
from leercyclus.web.accounts.gate import open_to_all

urlpatterns = [
    path(
        "inloggen/terug/<slug:provider_id>/",
        open_to_all(issuer_sign_in_views.back_from_issuer),
        name="openid_connect_callback",
    ),
]
