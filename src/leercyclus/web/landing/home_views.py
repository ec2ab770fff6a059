"""What a municipality sees after a day, and its lessons to take along."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from leercyclus.formats.sheets import Sheet
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.circles.route_queries import route_of
from leercyclus.web.design.downloads import send_csv, send_xlsx
from leercyclus.web.landing.home_bridge import fitting, home_of
from leercyclus.web.landing.home_filter import read_home_filter
from leercyclus.web.landing.home_rules import BarriersFacts, may_read_barriers
from leercyclus.web.landing.home_words import step_names
from leercyclus.web.landing.leaver_queries import ownerless_at
from leercyclus.web.landing.meeting_queries import meetings_of
from leercyclus.web.landing.owner_rules import may_choose_owners
from leercyclus.web.landing.rules import HomeFacts, may_keep_home
from leercyclus.web.landing.standing_queries import LessonAtHome, standings
from leercyclus.web.lessons.home_queries import kind_choices
from leercyclus.web.people.names_queries import organisation_names


def in_frame(request: HttpRequest, facts: HomeFacts, **shown: object) -> dict[str, Any]:
    """Give what stands around a page about home: the signs of the circle, which day, which municipality."""
    names = organisation_names([facts.organisation, facts.day.host])
    return {
        "route": route_of(facts.day.circle.id, actor_of(request)),
        "current": "home",
        "facts": facts,
        "home_name": names.get(facts.organisation, ""),
        "host_name": names.get(facts.day.host, ""),
        **shown,
    }


@require_safe
def home(request: HttpRequest, facts: HomeFacts) -> HttpResponse:
    """Show who went, how far what they shared landed, and what the municipal secretary can do."""
    actor = actor_of(request)
    asked = read_home_filter(request.GET)
    frame = in_frame(request, facts)
    page = home_of(facts, frame["home_name"], frame["host_name"], asked, actor.person)
    everything = ("", gettext("all"))
    steps = [(str(step), f"{step} {name}") for step, name in enumerate(step_names())]
    shown = {
        **frame,
        "page": page,
        "asked": asked,
        "question": asked.address(),
        "steps": [everything, *steps],
        "kinds": [everything, *kind_choices()],
        "meetings": meetings_of(facts.day.id, facts.organisation),
        "may_keep": may_keep_home(actor, facts),
        "ownerless": ownerless_at(facts.organisation) if may_choose_owners(actor, facts.organisation) else (),
        "may_read_barriers": may_read_barriers(actor, BarriersFacts(facts.organisation)),
    }
    return render(request, "landing/home.html", shown)


@require_safe
def home_csv(request: HttpRequest, facts: HomeFacts) -> HttpResponse:
    """Give the lessons as CSV, as they are filtered."""
    return send_csv(_sheet(request, facts))


@require_safe
def home_xlsx(request: HttpRequest, facts: HomeFacts) -> HttpResponse:
    """Give the lessons as a workbook, as they are filtered."""
    return send_xlsx(_sheet(request, facts))


def _sheet(request: HttpRequest, facts: HomeFacts) -> Sheet:
    header = [
        gettext("step"),
        gettext("where it stands"),
        gettext("since"),
        gettext("lesson"),
        gettext("if"),
        gettext("then"),
        gettext("kind"),
        gettext("how it fits"),
        gettext("source"),
        gettext("joined as"),
        gettext("decision"),
    ]
    found = standings(facts.day.id, facts.organisation, actor_of(request).person)
    rows = [_cells(one) for one in fitting(found, read_home_filter(request.GET))]
    return Sheet(gettext("lessons at home"), header, rows)


def _cells(one: LessonAtHome) -> list[str | int | None]:
    brought, decision = one.brought, one.decision
    is_new = not brought.is_nothing_new
    decided = [decision.on.isoformat(), decision.body_label, decision.number, decision.text] if decision else []
    return [
        one.step if is_new else None,
        step_names()[one.step] if is_new else gettext("nothing new"),
        one.since.isoformat() if one.since else "",
        brought.text if is_new else brought.wanted,
        brought.if_text,
        brought.then_text,
        brought.kind_label,
        brought.fit_label,
        brought.source,
        one.bundle_title,
        ", ".join(filter(None, decided)),
    ]
