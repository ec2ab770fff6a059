"""The button for who scans a badge at the door."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django import template
from django.http import HttpRequest

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.attending.badges import read_badge
from leercyclus.web.checkin.presence_queries import seen_on
from leercyclus.web.days.facts_queries import day_facts
from leercyclus.web.guests.own_queries import coming_row
from leercyclus.web.running.rules import may_run_day

register = template.Library()


@dataclass(frozen=True, slots=True)
class Scanned:
    """A badge before somebody who may check in: of which day and registration, whose, and whether that one is here."""

    day: UUID
    registration: UUID
    name: str
    is_here: bool


@register.inclusion_tag("checkin/badge_tap.html", takes_context=True)
def badge_button(context: dict[str, Any]) -> dict[str, object]:
    """Write the big button on the page of a badge; nothing for who may not check in today."""
    request: HttpRequest = context["request"]
    return {"badge": _scanned(request), "csrf_token": context.get("csrf_token")}


def _scanned(request: HttpRequest) -> Scanned | None:
    actor = actor_of(request)
    match = request.resolver_match
    if not actor.is_somebody or match is None:
        return None
    registration = read_badge(str(match.kwargs.get("badge", "")))
    row = coming_row(registration) if registration else None
    facts = day_facts(row.day_id) if row else None
    if row is None or facts is None or not may_run_day(actor, facts):
        return None
    seen = seen_on(facts.id).get(row.pk)
    return Scanned(facts.id, row.pk, row.person.name, is_here=seen is not None and seen.state == "here")
