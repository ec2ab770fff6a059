"""Addresses of the app; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import path

from leercyclus.web.accounts.gate import guarded, open_to_all
from leercyclus.web.attending import now_views, rules, views
from leercyclus.web.days.facts_queries import day_facts
from leercyclus.web.guests.facts_queries import guest_facts
from leercyclus.web.running.rules import may_see_now

urlpatterns = [
    path("dagen/<uuid:day>/mijn/", guarded(day_facts, see=rules.has_own_day)(views.own), name="own_day"),
    path(
        "dagen/<uuid:day>/mijn/<uuid:registration>/",
        guarded(guest_facts, see=rules.may_see_own_day)(views.own_of),
        name="own_day_of",
    ),
    path("dagen/<uuid:day>/nu/", guarded(day_facts, see=may_see_now)(now_views.now), name="now"),
    path("b/<str:badge>/", open_to_all(now_views.badge), name="badge"),
]
