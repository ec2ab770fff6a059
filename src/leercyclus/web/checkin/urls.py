"""Addresses of the app; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import path

from leercyclus.web.accounts.gate import guarded
from leercyclus.web.checkin import afterwards_views, check_in_views, rules, walk_in_views
from leercyclus.web.days.facts_queries import day_facts, slot_facts
from leercyclus.web.guests.facts_queries import guest_facts
from leercyclus.web.running.rules import may_run_day, may_see_board, may_write_afterwards

urlpatterns = [
    path(
        "dagen/<uuid:day>/vandaag/inchecken/",
        guarded(day_facts, see=may_see_board)(check_in_views.check_in),
        name="check_in",
    ),
    path(
        "dagen/<uuid:day>/vandaag/inchecken/komt-niet/",
        guarded(day_facts, see=may_see_board, do=may_run_day)(check_in_views.check_in_rest),
        name="check_in_rest",
    ),
    path(
        "dagen/<uuid:day>/vandaag/erbij/",
        guarded(day_facts, see=may_see_board, do=may_run_day)(walk_in_views.walk_in),
        name="walk_in",
    ),
    path(
        "dagen/<uuid:day>/vandaag/erbij/<uuid:registration>/",
        guarded(guest_facts, see=rules.may_see_who_came, do=rules.may_check_in)(walk_in_views.walk_in_edit),
        name="walk_in_edit",
    ),
    path(
        "dagen/<uuid:day>/vandaag/erbij/<uuid:registration>/eraf/",
        guarded(guest_facts, see=rules.may_see_who_came, do=rules.may_check_in)(walk_in_views.walk_in_off),
        name="walk_in_off",
    ),
    path(
        "dagen/<uuid:day>/vandaag/badge/<uuid:registration>/",
        guarded(guest_facts, see=rules.may_see_who_came, do=rules.may_check_in)(check_in_views.check_in_badge),
        name="check_in_badge",
    ),
    path(
        "dagen/<uuid:day>/achteraf/",
        guarded(day_facts, see=may_see_board, do=may_write_afterwards)(afterwards_views.afterwards),
        name="afterwards",
    ),
    path(
        "dagen/<uuid:day>/achteraf/<uuid:slot>/",
        guarded(slot_facts, see=rules.may_see_part, do=rules.may_write_part)(afterwards_views.afterwards_part),
        name="afterwards_part",
    ),
]
