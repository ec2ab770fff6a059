"""Addresses of the log; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import path

from leercyclus.web.accounts.gate import guarded
from leercyclus.web.audit import log_views, rules
from leercyclus.web.audit.line_queries import person_facts
from leercyclus.web.circles.circle_queries import circle_facts
from leercyclus.web.circles.rules import may_see_circle

of_circle = guarded(circle_facts, see=may_see_circle, do=rules.may_read_circle_log)
of_person = guarded(person_facts, see=rules.may_read_person_log)

urlpatterns = [
    path("kringen/<uuid:circle>/logboek/", of_circle(log_views.circle_log), name="circle_log"),
    path("kringen/<uuid:circle>/logboek/logboek.csv", of_circle(log_views.circle_log_csv), name="circle_log_csv"),
    path("mensen/<uuid:person>/logboek/", of_person(log_views.person_log), name="person_log"),
    path("mensen/<uuid:person>/logboek/logboek.csv", of_person(log_views.person_log_csv), name="person_log_csv"),
]
