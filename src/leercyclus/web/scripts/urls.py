"""Addresses of the app; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import path

from leercyclus.web.accounts.gate import guarded
from leercyclus.web.circles.circle_queries import circle_facts
from leercyclus.web.scripts import rules, views
from leercyclus.web.scripts.facts_queries import edited_script, script_facts

_read = guarded(circle_facts, see=rules.may_read_scripts)
_write = guarded(circle_facts, see=rules.may_read_scripts, do=rules.may_write_scripts)
_one = guarded(script_facts, see=lambda actor, facts: rules.may_read_scripts(actor, facts.circle))
_edit = guarded(
    edited_script,
    see=rules.may_see_form,
    do=lambda actor, facts: rules.may_write_scripts(actor, facts.circle),
)
_OWN = "kringen/<uuid:circle>/intervisie"

urlpatterns = [
    path(f"{_OWN}/", _read(views.scripts), name="scripts"),
    path(f"{_OWN}/incident/", _read(views.the_incident), name="script_incident"),
    path(f"{_OWN}/nieuw/", _write(views.new), name="script_new"),
    path(f"{_OWN}/<uuid:script>/", _one(views.script), name="script"),
    path(f"{_OWN}/<uuid:script>/wijzigen/", _edit(views.edit), name="script_edit"),
]
