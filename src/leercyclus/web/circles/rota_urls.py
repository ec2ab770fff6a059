"""Addresses of the rota of a circle; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import path

from leercyclus.web.accounts.gate import guarded
from leercyclus.web.circles import rota_days_views, rota_rules, rota_views
from leercyclus.web.circles.circle_queries import circle_facts
from leercyclus.web.circles.rota_queries import turn_facts, wish_facts

_read = guarded(circle_facts, see=rota_rules.may_see_rota)
_wish = guarded(
    wish_facts,
    see=lambda actor, facts: rota_rules.may_see_rota(actor, facts.circle),
    do=lambda actor, facts: rota_rules.may_wish(actor, facts.circle, facts.organisation),
)
_turn = guarded(
    turn_facts,
    see=lambda actor, facts: rota_rules.may_see_rota(actor, facts.circle),
    do=lambda actor, facts: rota_rules.may_run_rota(actor, facts.circle),
)
_days = guarded(turn_facts, see=lambda actor, facts: rota_rules.may_see_rota(actor, facts.circle))
_OWN = "kringen/<uuid:circle>/rooster"

urlpatterns = [
    path(f"{_OWN}/", _read(rota_views.rota), name="rota"),
    path(f"{_OWN}/wens/<uuid:organisation>/", _wish(rota_views.wish), name="rota_wish"),
    path(f"{_OWN}/<uuid:turn>/", _turn(rota_views.turn), name="rota_turn"),
    path(f"{_OWN}/<uuid:turn>/dag/", _days(rota_days_views.day), name="rota_day"),
]
