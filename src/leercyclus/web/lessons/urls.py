"""Addresses of the app; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import URLPattern, path

from leercyclus.web.accounts.gate import for_somebody, guarded, open_to_all
from leercyclus.web.guests.visit_queries import visit_facts
from leercyclus.web.lessons import idea_views, lesson_views, public_views, reading_views, removing_views, rules
from leercyclus.web.lessons.facts_queries import lesson_facts

_write = guarded(visit_facts, see=rules.may_write_lesson)

urlpatterns: list[URLPattern] = [
    path("les/<uuid:visit>/", _write(lesson_views.lesson), name="lesson"),
    path("les/<uuid:visit>/bevestig/", _write(lesson_views.lesson_confirm), name="lesson_confirm"),
    path("les/<uuid:visit>/ideeen/", _write(idea_views.ideas), name="lesson_ideas"),
    path("lessen/", for_somebody(rules.has_lessons)(reading_views.my_lessons), name="my_lessons"),
    path("lessen/lessen.csv", for_somebody(rules.has_lessons)(reading_views.my_lessons_csv), name="my_lessons_csv"),
    path("lessen/openbaar/", open_to_all(public_views.public_lessons), name="public_lessons"),
    path("lessen/<uuid:lesson>/", open_to_all(reading_views.lesson_read), name="lesson_read"),
    path(
        "lessen/<uuid:lesson>/delen/",
        guarded(lesson_facts, see=rules.may_read_lesson, do=rules.may_change_lesson)(reading_views.lesson_share),
        name="lesson_share",
    ),
    path(
        "lessen/<uuid:lesson>/haal-weg/",
        guarded(lesson_facts, see=rules.may_read_lesson, do=rules.may_remove_lesson)(removing_views.lesson_remove),
        name="lesson_remove",
    ),
    path("bron/<str:consent>/", open_to_all(reading_views.source_consent), name="source_consent"),
]
