"""Addresses of the app; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import path

from leercyclus.web.accounts.gate import guarded
from leercyclus.web.agenda import (
    cards_views,
    choice_views,
    export_views,
    position_views,
    reminder_views,
    rules,
    views,
)
from leercyclus.web.agenda.agenda_queries import position_facts, removal_facts
from leercyclus.web.circles.circle_queries import circle_facts

_read = guarded(circle_facts, see=rules.may_see_agenda)
_pick = guarded(circle_facts, see=rules.may_see_agenda, do=rules.may_pick)
_run = guarded(circle_facts, see=rules.may_see_agenda, do=rules.may_order)
_remove = guarded(
    removal_facts,
    see=lambda actor, facts: rules.may_see_agenda(actor, facts.circle),
    do=lambda actor, facts: rules.may_remove(
        actor, facts.circle, facts.point.picked_for if facts.point else None, is_there=facts.point is not None
    ),
)
_write = guarded(
    position_facts,
    see=lambda actor, facts: rules.may_see_agenda(actor, facts.circle),
    do=lambda actor, facts: (
        facts.organisation is not None and rules.may_write_position(actor, facts.circle, facts.organisation)
    ),
)

urlpatterns = [
    path("kringen/<uuid:circle>/agenda/", _read(views.agenda), name="agenda"),
    path("kringen/<uuid:circle>/agenda/kiezen/", _pick(choice_views.pick), name="agenda_pick"),
    path("kringen/<uuid:circle>/agenda/volgorde/", _run(views.order), name="agenda_order"),
    path("kringen/<uuid:circle>/agenda/herinneren/", _run(reminder_views.remind), name="agenda_remind"),
    path("kringen/<uuid:circle>/agenda.csv", _read(export_views.agenda_csv), name="agenda_csv"),
    path("kringen/<uuid:circle>/agenda.xlsx", _read(export_views.agenda_xlsx), name="agenda_xlsx"),
    path("kringen/<uuid:circle>/kaarten/", _read(cards_views.cards), name="agenda_cards"),
    path("kringen/<uuid:circle>/kaarten.pdf", _read(cards_views.cards_pdf), name="agenda_cards_pdf"),
    path("kringen/<uuid:circle>/agenda/<uuid:point>/weg/", _remove(views.remove), name="point_remove"),
    path("agenda/<uuid:point>/<uuid:organisation>/", _write(position_views.position), name="position"),
]
