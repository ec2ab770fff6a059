"""Addresses of what a municipality sees after a day; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import URLPattern, path

from leercyclus.web.accounts.gate import for_somebody, guarded
from leercyclus.web.circles.circle_queries import circle_facts
from leercyclus.web.circles.rules import may_see_circle
from leercyclus.web.landing import (
    bundle_views,
    decision_views,
    home_facts_queries,
    home_rules,
    home_views,
    homes_views,
    lifting_views,
    meeting_views,
    rules,
)
from leercyclus.web.landing.facts_queries import home_facts

HOME = "thuis/<uuid:lived>/<uuid:home>/"

_somebody = for_somebody(home_rules.may_see_homes)
_circle = guarded(circle_facts, see=may_see_circle)
_see = guarded(home_facts, see=rules.may_see_home)
_keep = guarded(home_facts, see=rules.may_see_home, do=rules.may_keep_home)
_bundle = guarded(home_facts_queries.bundle_facts, see=home_rules.may_see_kept)
_decision = guarded(home_facts_queries.decision_facts, see=home_rules.may_see_kept, do=home_rules.may_change_kept)
_meeting = guarded(home_facts_queries.meeting_facts, see=home_rules.may_see_meeting)
_barriers = guarded(home_facts_queries.barriers_facts, see=home_rules.may_read_barriers)
_lift = guarded(home_facts_queries.barrier_facts, see=home_rules.may_read_barriers)

urlpatterns: list[URLPattern] = [
    path("thuis/", _somebody(homes_views.homes), name="homes"),
    path("kringen/<uuid:circle>/thuis/", _circle(homes_views.circle_home), name="circle_home"),
    path(HOME, _see(home_views.home), name="at_home"),
    path(f"{HOME}lessen.csv", _see(home_views.home_csv), name="at_home_csv"),
    path(f"{HOME}lessen.xlsx", _see(home_views.home_xlsx), name="at_home_xlsx"),
    path(f"{HOME}samen/", _keep(bundle_views.bundle_new), name="bundle_new"),
    path(f"{HOME}besluit/", _keep(decision_views.decision_new), name="decision_new"),
    path(f"{HOME}samen/eruit/", _see(bundle_views.bundle_out), name="bundle_out"),
    path(f"{HOME}besluit/weg/", _keep(decision_views.decision_remove), name="decision_remove"),
    path(f"{HOME}gesprek/", _keep(meeting_views.meeting_new), name="meeting_new"),
    path("thuis/samen/<uuid:bundle>/", _bundle(bundle_views.bundle), name="bundle"),
    path("thuis/besluit/<uuid:decision>/", _decision(decision_views.decision), name="decision"),
    path("thuis/gesprek/<uuid:meeting>/", _meeting(meeting_views.meeting), name="meeting"),
    path("thuis/gesprek/<uuid:meeting>/landingsgesprek.ics", _meeting(meeting_views.meeting_ics), name="meeting_ics"),
    path("thuis/hobbels/<uuid:home>/", _barriers(lifting_views.barriers), name="barriers"),
    path("thuis/hobbels/<uuid:home>/<uuid:barrier>/", _lift(lifting_views.barrier_lift), name="barrier_lift"),
]
