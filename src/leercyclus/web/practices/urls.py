"""Addresses of the app; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import path

from leercyclus.web.accounts.gate import for_somebody, guarded, open_to_all
from leercyclus.web.circles.circle_queries import circle_facts
from leercyclus.web.people.roles import Actor
from leercyclus.web.practices import follow_up_views, practice_views, rules, views, want_views
from leercyclus.web.practices.facts_queries import follow_up_facts, practice_facts, removal_facts, want_facts
from leercyclus.web.practices.rules import SharedFacts


def _may_take_over(actor: Actor, one: SharedFacts) -> bool:
    return not one.is_withdrawn and bool(rules.writes_for(actor) - {one.organisation})


_write_any = for_somebody(rules.may_write_any)
_edit = guarded(practice_facts, see=rules.may_read_shared, do=rules.may_write_shared)
_take_over = guarded(practice_facts, see=rules.may_read_shared, do=_may_take_over)
_edit_want = guarded(want_facts, see=rules.may_read_shared, do=rules.may_write_shared)
_read_follow_ups = guarded(circle_facts, see=rules.may_see_follow_ups)
_write_follow_ups = guarded(circle_facts, see=rules.may_see_follow_ups, do=rules.may_write_follow_ups)
_edit_follow_up = guarded(follow_up_facts, see=rules.may_see_follow_up, do=rules.may_change_follow_up)
_remove_follow_up = guarded(
    removal_facts,
    see=lambda actor, facts: rules.may_see_follow_ups(actor, facts.circle),
    do=rules.may_remove_follow_up,
)
_FOLLOW_UPS = "kringen/<uuid:circle>/vervolg"

urlpatterns = [
    path("praktijken/", open_to_all(views.practices), name="practices"),
    path("praktijken.csv", open_to_all(views.practices_csv), name="practices_csv"),
    path("praktijken.xlsx", open_to_all(views.practices_xlsx), name="practices_xlsx"),
    path("praktijken/nieuw/", _write_any(practice_views.practice_new), name="practice_new"),
    path("praktijken/<uuid:practice>/", open_to_all(practice_views.practice), name="practice"),
    path("praktijken/<uuid:practice>/wijzig/", _edit(practice_views.practice_edit), name="practice_edit"),
    path("praktijken/<uuid:practice>/overgenomen/", _take_over(practice_views.adoption_new), name="adoption_new"),
    path("gezocht/nieuw/", _write_any(want_views.want_new), name="want_new"),
    path("gezocht/<uuid:want>/", _edit_want(want_views.want_edit), name="want_edit"),
    path(f"{_FOLLOW_UPS}/", _read_follow_ups(follow_up_views.follow_ups), name="follow_ups"),
    path("kringen/<uuid:circle>/vervolg.csv", _read_follow_ups(follow_up_views.follow_ups_csv), name="follow_ups_csv"),
    path(
        "kringen/<uuid:circle>/vervolg.xlsx", _read_follow_ups(follow_up_views.follow_ups_xlsx), name="follow_ups_xlsx"
    ),
    path(f"{_FOLLOW_UPS}/nieuw/", _write_follow_ups(follow_up_views.follow_up_new), name="follow_up_new"),
    path(
        f"{_FOLLOW_UPS}/<uuid:follow_up>/weg/",
        _remove_follow_up(follow_up_views.follow_up_remove),
        name="follow_up_remove",
    ),
    path("vervolg/<uuid:follow_up>/", _edit_follow_up(follow_up_views.follow_up_edit), name="follow_up_edit"),
]
