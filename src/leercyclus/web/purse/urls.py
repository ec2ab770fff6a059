"""Addresses of the app; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import path

from leercyclus.web.accounts.gate import guarded
from leercyclus.web.circles.circle_queries import circle_facts
from leercyclus.web.purse import export_views, rules, views

seen = guarded(circle_facts, see=rules.may_see_purse)
run = guarded(circle_facts, see=rules.may_see_purse, do=rules.may_set_terms)

urlpatterns = [
    path("kringen/<uuid:circle>/geven-en-nemen/", seen(views.purse), name="purse"),
    path("kringen/<uuid:circle>/geven-en-nemen/uitvoer.xlsx", seen(export_views.purse_xlsx), name="purse_xlsx"),
    path("kringen/<uuid:circle>/geven-en-nemen/uitvoer.csv", seen(export_views.purse_csv), name="purse_csv"),
    path("kringen/<uuid:circle>/geven-en-nemen/afspraken/", run(views.terms), name="purse_terms"),
    path("kringen/<uuid:circle>/geven-en-nemen/rechtzetten/", run(views.correction), name="purse_correction"),
    path("kringen/<uuid:circle>/geven-en-nemen/bereik/", seen(views.reach), name="reach"),
    path("kringen/<uuid:circle>/geven-en-nemen/bereik.csv", seen(export_views.reach_csv), name="reach_csv"),
    path("kringen/<uuid:circle>/geven-en-nemen/bereik.xlsx", seen(export_views.reach_xlsx), name="reach_xlsx"),
]
