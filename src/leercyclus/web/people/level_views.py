"""A level ends at once, after a look at whom that concerns."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_http_methods

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.people.delegation_queries import of_level
from leercyclus.web.people.level_actions import end_level
from leercyclus.web.people.levels import Level
from leercyclus.web.people.members_filter import day_of
from leercyclus.web.people.organisation_queries import organisation_row
from leercyclus.web.people.rules import OrganisationFacts


@require_http_methods(["GET", "HEAD", "POST"])
@once
def level_end(request: HttpRequest, facts: OrganisationFacts) -> HttpResponse:
    """Show who has a post of a level on a day, and end those posts on a yes."""
    given = request.POST if request.method == "POST" else request.GET
    level = given.get("niveau", Level.ALDERMAN.value)
    day = day_of(given.get("dag", "")) or timezone.localdate()
    if level not in Level.values:
        level = Level.ALDERMAN.value
    if request.method == "POST" and request.POST.getlist("wie"):
        count = end_level(
            actor=actor_of(request),
            organisation=facts.id,
            level=level,
            day=day,
            people=_ids(request.POST.getlist("wie")),
            leaves=request.POST.get("weg", "") == "ja",
        )
        said = ngettext("The post of %(count)s person ends.", "The posts of %(count)s people end.", count)
        messages.success(request, said % {"count": count})
        return HttpResponseRedirect(reverse("organisation", args=[facts.id]))
    shown = {
        "organisation": organisation_row(facts.id),
        "level": level,
        "level_label": Level(level).label,
        "levels": Level.choices,
        "day": day,
        "people": of_level(facts.id, level, day),
        "problem": gettext("Choose at least one person.") if request.method == "POST" else "",
    }
    return render(request, "people/level_end.html", shown, status=422 if request.method == "POST" else 200)


def _ids(texts: list[str]) -> set[UUID]:
    """Read the ids that a form sends back; what is none is left out."""
    found = set()
    for text in texts:
        try:
            found.add(UUID(text))
        except ValueError:
            continue
    return found
