"""Addresses of the messages of the host, and of the big screen."""

from __future__ import annotations

from django.urls import path

from leercyclus.web.accounts.gate import guarded
from leercyclus.web.days.facts_queries import day_facts
from leercyclus.web.running import announce_views, rules, screen_views
from leercyclus.web.running.announce_facts_queries import announcement_facts

_DAY = "dagen/<uuid:day>"
_board = guarded(day_facts, see=rules.may_see_board)
_withdraw = guarded(
    announcement_facts,
    see=lambda actor, facts: rules.may_see_board(actor, facts.day),
    do=lambda actor, facts: rules.may_run_day(actor, facts.day),
)

urlpatterns = [
    path(f"{_DAY}/vandaag/bericht/", _board(announce_views.announce), name="announce"),
    path(
        f"{_DAY}/vandaag/bericht/<uuid:announcement>/weg/",
        _withdraw(announce_views.announcement_withdraw),
        name="announcement_withdraw",
    ),
    path(f"{_DAY}/scherm/", _board(screen_views.screen), name="screen"),
]
