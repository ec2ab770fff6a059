"""Addresses of the board, of proposals and of parts that are run by hand."""

from __future__ import annotations

from django.urls import path

from leercyclus.web.accounts.gate import guarded
from leercyclus.web.days.facts_queries import day_facts, slot_facts
from leercyclus.web.days.rules import of_day
from leercyclus.web.running import board_views, proposal_views, rules, slot_run_views
from leercyclus.web.running.proposal_facts_queries import proposal_facts

_TODAY = "dagen/<uuid:day>/vandaag"
_see = guarded(day_facts, see=rules.may_see_board)
_run = guarded(day_facts, see=rules.may_see_board, do=rules.may_run_day)
_answer = guarded(proposal_facts, see=of_day(rules.may_see_board), do=of_day(rules.may_run_day))
_part = guarded(slot_facts, see=of_day(rules.may_see_board), do=of_day(rules.may_run_day))

urlpatterns = [
    path(f"{_TODAY}/", _see(board_views.board), name="board"),
    path(f"{_TODAY}/stand/", _see(board_views.board_state), name="board_state"),
    path(f"{_TODAY}/voorstel/", _see(proposal_views.proposal), name="proposal"),
    path(f"{_TODAY}/voorstel/<uuid:plan>/", _answer(proposal_views.proposal_take), name="proposal_take"),
    path(f"{_TODAY}/terug/", _run(proposal_views.plan_undo), name="plan_undo"),
    path(f"{_TODAY}/onderdeel/<uuid:slot>/", _part(slot_run_views.slot_run), name="slot_run"),
]
