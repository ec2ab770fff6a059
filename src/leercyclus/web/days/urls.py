"""Addresses of exchange days and their programme; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import path

from leercyclus.web.accounts.gate import guarded
from leercyclus.web.circles.circle_queries import circle_facts
from leercyclus.web.days import day_views, offers_urls, programme_views, rules, slot_views, slots_views
from leercyclus.web.days.facts_queries import day_facts, slot_facts, slot_removal_facts
from leercyclus.web.days.rules import of_day

_days = guarded(circle_facts, see=rules.may_see_days)
_begin = guarded(circle_facts, see=rules.may_see_days, do=rules.may_begin_day)
_read = guarded(day_facts, see=rules.may_see_day)
_change = guarded(day_facts, see=rules.may_see_day, do=rules.may_change_day)
_slot = guarded(slot_facts, see=of_day(rules.may_see_day), do=of_day(rules.may_change_day))
_cancel = guarded(day_facts, see=rules.may_see_day, do=rules.may_cancel_day)
_discard = guarded(day_facts, see=rules.may_see_day, do=rules.may_plan_day)
_remove = guarded(slot_removal_facts, see=of_day(rules.may_see_day), do=of_day(rules.may_change_day))
_CIRCLE, _DAY = "kringen/<uuid:circle>", "dagen/<uuid:day>"

urlpatterns = [
    path(f"{_CIRCLE}/dag/", _days(day_views.day), name="day"),
    path(f"{_CIRCLE}/dagen/", _days(day_views.days), name="days"),
    path(f"{_CIRCLE}/dagen/nieuw/", _begin(day_views.new), name="day_new"),
    path(f"{_DAY}/", _read(programme_views.programme), name="day_programme"),
    path(f"{_DAY}/wijzigen/", _change(day_views.edit), name="day_edit"),
    path(f"{_DAY}/publiceren/", _change(programme_views.publish), name="day_publish"),
    path(f"{_DAY}/afgelasten/", _cancel(programme_views.cancel), name="day_cancel"),
    path(f"{_DAY}/weg/", _discard(programme_views.remove), name="day_remove"),
    path(f"{_DAY}/programma/nieuw/", _change(slot_views.new), name="slot_new"),
    path(f"{_DAY}/programma/zalen/", _change(slots_views.edit), name="slots_edit"),
    path(f"{_DAY}/programma/<uuid:slot>/", _slot(slot_views.edit), name="slot_edit"),
    path(f"{_DAY}/programma/<uuid:slot>/plaats/", _slot(slot_views.move), name="slot_move"),
    path(f"{_DAY}/programma/<uuid:slot>/weg/", _remove(slot_views.remove), name="slot_remove"),
    *offers_urls.urlpatterns,
]
