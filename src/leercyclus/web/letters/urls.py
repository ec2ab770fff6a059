"""Addresses of the app; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import path

from leercyclus.web.accounts.gate import guarded
from leercyclus.web.landing.facts_queries import home_facts
from leercyclus.web.landing.rules import may_see_home
from leercyclus.web.letters import views
from leercyclus.web.letters.rules import may_write_letter

_writing = guarded(home_facts, see=may_see_home, do=may_write_letter)

urlpatterns = [
    path("thuis/<uuid:lived>/<uuid:home>/brief/", _writing(views.letter), name="letter"),
    path("thuis/<uuid:lived>/<uuid:home>/brief.pdf", _writing(views.letter_pdf), name="letter_pdf"),
    path("thuis/<uuid:lived>/<uuid:home>/brief.odt", _writing(views.letter_odt), name="letter_odt"),
]
