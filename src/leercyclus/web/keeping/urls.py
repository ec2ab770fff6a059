"""Addresses of keeping and giving; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import path

from leercyclus.web.accounts.gate import for_somebody, guarded
from leercyclus.web.audit.line_queries import person_facts
from leercyclus.web.keeping import person_views, retention_views, rules, woo_views

retention = for_somebody(rules.may_see_retention)
own = for_somebody(rules.may_see_own)
records = for_somebody(rules.may_export_records)
of_person = guarded(person_facts, see=rules.may_know_of_erasing)

urlpatterns = [
    path("beheer/bewaren/", retention(retention_views.retention), name="retention"),
    path("beheer/bewaren/bewaartermijnen.csv", retention(retention_views.retention_csv), name="retention_csv"),
    path("beheer/woo/", records(woo_views.woo), name="woo"),
    path("beheer/woo/uitvoer/", records(woo_views.woo_export), name="woo_export"),
    path("mijn-gegevens/", own(person_views.my_facts), name="my_facts"),
    path("mijn-gegevens/gegevens.json", own(person_views.my_facts_json), name="my_facts_json"),
    path("mensen/<uuid:person>/gegevens.json", of_person(person_views.person_json), name="person_json"),
    path("mensen/<uuid:person>/verwijderen/", of_person(person_views.erase), name="erase_person"),
]
