"""Addresses of who carries a lesson; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import URLPattern, path

from leercyclus.web.accounts.gate import guarded, open_to_all
from leercyclus.web.landing import (
    barrier_views,
    measure_views,
    observer_views,
    owner_rules,
    owner_views,
    report_views,
    stop_views,
)
from leercyclus.web.landing.leaver_queries import municipality_at_home, ownerless_facts
from leercyclus.web.landing.owner_queries import landing_facts
from leercyclus.web.lessons.rules import is_own_lesson, may_change_lesson

OF = "lessen/<uuid:lesson>/"

_own = guarded(landing_facts, see=is_own_lesson, do=may_change_lesson)
_home = guarded(landing_facts, see=is_own_lesson, do=owner_rules.may_involve_home)
_passing = guarded(landing_facts, see=is_own_lesson, do=owner_rules.may_pass_on)
_choose = guarded(ownerless_facts, see=owner_rules.may_choose_owner)
_list = guarded(municipality_at_home, see=owner_rules.may_choose_owners)

urlpatterns: list[URLPattern] = [
    path(f"{OF}stand/", _own(report_views.landing), name="landing"),
    path(f"{OF}meekijker/", _home(observer_views.observer), name="observer"),
    path(f"{OF}hobbel/", _home(barrier_views.barrier), name="barrier"),
    path(f"{OF}cijfer/", _own(measure_views.measure), name="measure"),
    path(f"{OF}stop/", _own(stop_views.landing_stop), name="landing_stop"),
    path(f"{OF}doorgeven/", _passing(owner_views.pass_on), name="pass_on"),
    path("lessen/<uuid:left>/eigenaar/", _choose(owner_views.new_owner), name="new_owner"),
    path("thuis/zonder-eigenaar/<uuid:home>/", _list(owner_views.ownerless), name="ownerless"),
    path("stand/<str:wave_link>/", open_to_all(report_views.wave_by_link), name="wave_by_link"),
    path("meekijker/<str:observer_link>/", open_to_all(observer_views.observer_by_link), name="observer_by_link"),
]
