"""Addresses of the app; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import path

from leercyclus.web.accounts.gate import guarded
from leercyclus.web.days.facts_queries import day_facts
from leercyclus.web.days.rules import may_see_day, of_day
from leercyclus.web.paper import rules, views
from leercyclus.web.paper.facts_queries import sheet_facts

_print = guarded(day_facts, see=may_see_day, do=rules.may_print)
_sheet = guarded(sheet_facts, see=of_day(may_see_day), do=of_day(rules.may_print))

urlpatterns = [
    path("dagen/<uuid:day>/papier/", _print(views.paper), name="paper"),
    path("dagen/<uuid:day>/papier/<str:sheet>.pdf", _sheet(views.paper_pdf), name="paper_pdf"),
    path("dagen/<uuid:day>/papier/alles.xlsx", _print(views.paper_xlsx), name="paper_xlsx"),
]
