"""What the browser of a phone asks by itself: one address each, whatever the language."""

from __future__ import annotations

from django.urls import path

from leercyclus.web.accounts.gate import open_to_all
from leercyclus.web.attending import now_views, worker_views

urlpatterns = [
    path("werker.js", open_to_all(worker_views.worker), name="worker"),
    path("dagen/<uuid:day>/nu/teken/<str:badge>/", open_to_all(now_views.now_pulse), name="now_pulse"),
]
