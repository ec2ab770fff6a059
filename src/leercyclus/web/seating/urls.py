"""Addresses of the groups of a day; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import URLPattern, path

from leercyclus.web.accounts.gate import guarded
from leercyclus.web.circles.circle_queries import circle_facts
from leercyclus.web.days.facts_queries import day_facts
from leercyclus.web.days.rules import may_see_days, of_day
from leercyclus.web.seating import change_views, plan_views, rules, ties_views, views
from leercyclus.web.seating.facts_queries import plan_facts

DAY = "dagen/<uuid:day>/tafels"

_for_makers = guarded(day_facts, see=rules.may_see_plans, do=rules.may_make_plans)
_for_makers_of_plan = guarded(plan_facts, see=of_day(rules.may_see_plans), do=of_day(rules.may_make_plans))
_for_planners = guarded(day_facts, see=rules.may_see_plans)

urlpatterns: list[URLPattern] = [
    path(
        "kringen/<uuid:circle>/tafels/",
        guarded(circle_facts, see=may_see_days)(views.tables),
        name="tables",
    ),
    path(f"{DAY}/", guarded(day_facts, see=rules.may_see_tables)(views.seating), name="seating"),
    path(f"{DAY}/maken/", _for_makers(views.make), name="plans_make"),
    path(f"{DAY}/stoppen/", _for_makers(views.stop), name="plans_stop"),
    path(f"{DAY}/voortgang/", _for_planners(views.progress), name="plans_progress"),
    path(f"{DAY}/regels/", _for_makers(views.rules), name="seating_rules"),
    path(f"{DAY}/afspraken/", _for_makers(ties_views.ties), name="seating_ties"),
    path(f"{DAY}/afspraken/weg/", _for_makers(ties_views.remove), name="seating_untie"),
    path(f"{DAY}/versies/", _for_planners(plan_views.versions), name="versions"),
    path(f"{DAY}/<uuid:plan>/", guarded(plan_facts, see=rules.may_see_plan)(plan_views.plan), name="plan"),
    path(f"{DAY}/<uuid:plan>/publiceren/", _for_makers_of_plan(plan_views.publish), name="plan_publish"),
    path(f"{DAY}/<uuid:plan>/verplaatsen/", _for_makers_of_plan(change_views.change), name="plan_change"),
    path(f"{DAY}/<uuid:plan>/terugzetten/", _for_makers_of_plan(plan_views.put_back), name="plan_put_back"),
    path(f"{DAY}/<uuid:plan>/bijwerken/", _for_makers_of_plan(plan_views.mend), name="plan_mend"),
]
