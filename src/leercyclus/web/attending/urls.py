"""Addresses of the app; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import path

from leercyclus.web.accounts.gate import guarded, open_to_all
from leercyclus.web.attending import rules, views
from leercyclus.web.days.facts_queries import day_facts
from leercyclus.web.guests.facts_queries import guest_facts

urlpatterns = [
    path("dagen/<uuid:day>/mijn/", guarded(day_facts, see=rules.has_own_day)(views.own), name="own_day"),
    path(
        "dagen/<uuid:day>/mijn/<uuid:registration>/",
        guarded(guest_facts, see=rules.may_see_own_day)(views.own_of),
        name="own_day_of",
    ),
    path("b/<str:badge>/", open_to_all(views.badge), name="badge"),
]
