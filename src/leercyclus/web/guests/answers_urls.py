"""Addresses for answering, wishing, the calendar file and the caterer; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import URLPattern, path

from leercyclus.web.accounts.gate import guarded, open_to_all
from leercyclus.web.days.facts_queries import day_facts
from leercyclus.web.days.rules import may_see_day
from leercyclus.web.guests import answer_views, calendar_views, catering_views, rules, wishes_views
from leercyclus.web.guests.facts_queries import guest_facts

_answer = guarded(guest_facts, see=rules.may_see_guest, do=rules.may_answer)
_wish = guarded(guest_facts, see=rules.may_see_guest, do=rules.may_fill_wishes)
_own = guarded(guest_facts, see=rules.may_see_guest, do=rules.is_own)
_cook = guarded(day_facts, see=may_see_day, do=rules.may_see_counts)

urlpatterns: list[URLPattern] = [
    path("dagen/<uuid:day>/antwoord/<uuid:registration>/", _answer(answer_views.answer), name="answer"),
    path("dagen/<uuid:day>/antwoord/<uuid:registration>/wensen/", _wish(wishes_views.wishes), name="wishes"),
    path("dagen/<uuid:day>/mensen/<uuid:registration>.ics", _own(calendar_views.guest_ics), name="guest_ics"),
    path("dagen/<uuid:day>/eten/", _cook(catering_views.catering), name="catering"),
    path("antwoord/<str:reply>/", open_to_all(answer_views.answer_by_link), name="answer_by_link"),
    path("antwoord/<str:reply>/wensen/", open_to_all(wishes_views.wishes_by_link), name="wishes_by_link"),
    path("antwoord/<str:reply>/dag.ics", open_to_all(calendar_views.ics_by_link), name="ics_by_link"),
]
