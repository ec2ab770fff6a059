"""Addresses of circles; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import path

from leercyclus.web.accounts.gate import for_somebody, guarded, open_to_all
from leercyclus.web.circles import (
    found_views,
    invitation_views,
    lines_views,
    members_views,
    roles_views,
    rota_urls,
    rules,
    themes_views,
    views,
)
from leercyclus.web.circles.circle_queries import circle_facts
from leercyclus.web.circles.held_queries import GrantFacts, grant_facts, network_grant
from leercyclus.web.circles.invitation_queries import MemberFacts, member_facts
from leercyclus.web.circles.lines_queries import LinesFacts, lines_facts
from leercyclus.web.people.roles import Actor


def _see_member(actor: Actor, facts: MemberFacts) -> bool:
    own = rules.may_speak_at_home(actor, facts.member.organisation)
    return own or rules.may_see_members(actor, facts.circle)


def _leave(actor: Actor, facts: MemberFacts) -> bool:
    own = rules.may_speak_at_home(actor, facts.member.organisation)
    return own or rules.may_run_circle(actor, facts.circle)


def _see_lines(actor: Actor, facts: LinesFacts) -> bool:
    return rules.may_see_lines(actor, facts.circle)


def _write_lines(actor: Actor, facts: LinesFacts) -> bool:
    return rules.may_write_lines(actor, facts.circle, facts.organisation)


def _see_grant(actor: Actor, facts: GrantFacts) -> bool:
    return facts.circle is not None and rules.may_see_members(actor, facts.circle)


def _end_grant(actor: Actor, facts: GrantFacts) -> bool:
    circle = facts.circle
    return circle is not None and rules.may_give_role(actor, circle, facts.held.role, facts.held.organisation)


def _administer(actor: Actor, facts: GrantFacts) -> bool:
    del facts
    return rules.may_administer(actor)


seen = guarded(circle_facts, see=rules.may_see_circle)
run = guarded(circle_facts, see=rules.may_see_circle, do=rules.may_run_circle)
closed = guarded(circle_facts, see=rules.may_see_circle, do=rules.may_close_circle)
seen_by_members = guarded(circle_facts, see=rules.may_see_members)

urlpatterns = [
    path("kringen/", for_somebody(rules.may_see_own_circles)(views.my_circles), name="my_circles"),
    path("kringen/nieuw/", for_somebody(rules.may_see_own_circles)(found_views.found), name="found_circle"),
    path("kringen/<uuid:circle>/", seen(views.circle), name="circle"),
    path("kringen/<uuid:circle>/wijzigen/", run(found_views.change), name="change_circle"),
    path("kringen/<uuid:circle>/sluiten/", closed(found_views.close), name="close_circle"),
    path("kringen/<uuid:circle>/cyclus/nieuw/", run(found_views.new_cycle), name="new_cycle"),
    path("kringen/<uuid:circle>/leden/", seen_by_members(members_views.members), name="circle_members"),
    path("kringen/<uuid:circle>/leden/erbij/", run(members_views.invite), name="invite_member"),
    path(
        "kringen/<uuid:circle>/leden/<uuid:membership>/",
        guarded(member_facts, see=_see_member)(members_views.member),
        name="circle_member",
    ),
    path(
        "kringen/<uuid:circle>/leden/<uuid:membership>/weg/",
        guarded(member_facts, see=_see_member, do=_leave)(members_views.leave),
        name="leave_circle",
    ),
    path("kringen/<uuid:circle>/rollen/", seen_by_members(roles_views.roles), name="circle_roles"),
    path(
        "kringen/<uuid:circle>/rollen/<uuid:grant>/einde/",
        guarded(grant_facts, see=_see_grant, do=_end_grant)(roles_views.end),
        name="end_role",
    ),
    path(
        "kringen/<uuid:circle>/drie-zinnen/",
        guarded(circle_facts, see=rules.may_see_lines)(lines_views.three_lines),
        name="three_lines",
    ),
    path(
        "kringen/<uuid:circle>/drie-zinnen/<uuid:membership>/",
        guarded(lines_facts, see=_see_lines, do=_write_lines)(lines_views.write_lines),
        name="write_lines",
    ),
    path("kringen/<uuid:circle>/themas/", seen(themes_views.themes), name="themes"),
    path("uitnodiging/<str:invitation>/", open_to_all(invitation_views.invitation), name="invitation"),
    path("beheer/rollen/", for_somebody(rules.may_administer)(roles_views.network), name="network_roles"),
    path(
        "beheer/rollen/<uuid:grant>/einde/",
        guarded(network_grant, see=_administer)(roles_views.end_in_network),
        name="end_network_role",
    ),
    *rota_urls.urlpatterns,
]
