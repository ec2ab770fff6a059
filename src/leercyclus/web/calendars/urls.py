"""Addresses of the calendar of a municipality; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import path

from leercyclus.web.accounts.gate import guarded
from leercyclus.web.calendars import file_views, rules, views
from leercyclus.web.calendars.facts_queries import calendar_facts, entry_facts, removable_facts

_read = guarded(calendar_facts, see=rules.may_see_calendar)
_edit = guarded(calendar_facts, see=rules.may_see_calendar, do=rules.may_edit_calendar)
_edit_entry = guarded(
    entry_facts,
    see=lambda actor, facts: rules.may_see_calendar(actor, facts.calendar),
    do=lambda actor, facts: rules.may_edit_calendar(actor, facts.calendar),
)
_remove_entry = guarded(
    removable_facts,
    see=lambda actor, facts: rules.may_see_calendar(actor, facts.calendar),
    do=lambda actor, facts: rules.may_edit_calendar(actor, facts.calendar),
)
_OWN = "organisaties/<uuid:organisation>/kalender"

urlpatterns = [
    path(f"{_OWN}/", _read(views.calendar), name="calendar"),
    path(f"{_OWN}/toevoegen/", _edit(views.add), name="calendar_add"),
    path(f"{_OWN}/schoolvakanties/", _edit(views.school_holidays), name="calendar_school_holidays"),
    path(f"{_OWN}/bestand/", _edit(file_views.file), name="calendar_file"),
    path(f"{_OWN}/voorbeeld.csv", _edit(file_views.calendar_template), name="calendar_template"),
    path(f"{_OWN}.ics", _read(file_views.calendar_ics), name="calendar_ics"),
    path(f"{_OWN}.csv", _read(file_views.calendar_csv), name="calendar_csv"),
    path(f"{_OWN}/<uuid:entry>/", _edit_entry(views.entry), name="calendar_entry"),
    path(f"{_OWN}/<uuid:entry>/weg/", _remove_entry(views.remove), name="calendar_remove"),
]
