"""The delegation of an organisation: who is in it, as a page and as a table to take along."""

from __future__ import annotations

from collections import Counter
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from leercyclus.formats.sheets import Sheet
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.calendars.rules import CalendarFacts, may_see_calendar
from leercyclus.web.circles.around_queries import circles_around
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.design.downloads import send_csv, send_xlsx
from leercyclus.web.people.column import column_of
from leercyclus.web.people.delegation_queries import Member, at_partner, left_before, members_on
from leercyclus.web.people.level_words import level_sentence
from leercyclus.web.people.levels import Level
from leercyclus.web.people.members_filter import MembersFilter, choices_of, read_filter
from leercyclus.web.people.models import Organisation
from leercyclus.web.people.organisation_queries import organisation_row, went_on_here
from leercyclus.web.people.roles import Actor
from leercyclus.web.people.rules import (
    OrganisationFacts,
    may_change_people,
    may_edit_organisation,
    may_list_organisations,
    may_run_network,
)

PAGE = 100


@require_safe
def organisation(request: HttpRequest, facts: OrganisationFacts) -> HttpResponse:
    """Show who is in a delegation, from the top of the column down, and who left."""
    actor, row = actor_of(request), organisation_row(facts.id)
    asked = read_filter(request.GET)
    everybody = _people(row, asked)
    found = [one for one in everybody if asked.fits(one)]
    counts = Counter(one.level for one in everybody)
    page = Paginator(found, PAGE).get_page(request.GET.get("pagina"))
    shown = {
        "organisation": row,
        "may_change": may_change_people(actor, facts),
        "may_run_network": may_run_network(actor),
        "may_list": may_list_organisations(actor),
        "circles": circles_around(actor, facts.circles),
        "opens_calendar": facts.home is None and _opens_calendar(actor, facts),
        "asked": asked,
        "question": asked.address(),
        "total": len(everybody),
        "found": len(found),
        "sentence": level_sentence(counts, len(everybody)),
        "column": column_of(counts),
        "departments": _departments(everybody, asked),
        "groups": _by_level(list(page.object_list)),
        "page": page,
        "left": left_before(facts.id, asked.day or timezone.localdate()) if facts.home is None else [],
        "takeovers": went_on_here(facts.id),
        **_choices(everybody),
    }
    return render(request, "people/organisation.html", shown)


@require_safe
def organisation_csv(request: HttpRequest, facts: OrganisationFacts) -> HttpResponse:
    """Give the delegation as CSV, as it is filtered."""
    return send_csv(_sheet(request, facts))


@require_safe
def organisation_xlsx(request: HttpRequest, facts: OrganisationFacts) -> HttpResponse:
    """Give the delegation as a workbook, as it is filtered."""
    return send_xlsx(_sheet(request, facts))


def _opens_calendar(actor: Actor, facts: OrganisationFacts) -> bool:
    circles = tuple(CircleFacts(one, frozenset({facts.id})) for one in facts.circles)
    return may_see_calendar(actor, CalendarFacts(facts.id, "", circles=circles))


def _people(row: Organisation, asked: MembersFilter) -> list[Member]:
    day = asked.day or timezone.localdate()
    return at_partner(row, day) if row.home_id else members_on(row.pk, day)


def _choices(people: list[Member]) -> dict[str, Any]:
    departments = choices_of(one.department for one in people)
    topics = choices_of(topic for one in people for topic in one.topics)
    everything = [("", gettext("all"))]
    return {
        "levels": [*everything, *Level.choices],
        "department_choices": [*everything, *((one, one) for one in departments)],
        "topic_choices": [*everything, *((one, one) for one in topics)],
    }


def _departments(people: list[Member], asked: MembersFilter) -> list[tuple[str, int, str]]:
    """Give every department with its number of people and the question that shows them."""
    names = choices_of(one.department for one in people)
    counts = Counter(one.department.casefold() for one in people)
    return [(name, counts[name.casefold()], asked.address(department=name)) for name in names]


def _by_level(people: list[Member]) -> list[tuple[str, list[Member]]]:
    labels = {**dict(Level.choices), "": gettext("of an unknown level")}
    groups: dict[str, list[Member]] = {}
    for one in people:
        groups.setdefault(one.level, []).append(one)
    return [(str(labels[level]), found) for level, found in groups.items()]


def _sheet(request: HttpRequest, facts: OrganisationFacts) -> Sheet:
    """Give the table under names of columns that the reader of lists knows, so that it can come back in."""
    row, asked = organisation_row(facts.id), read_filter(request.GET)
    with_address = may_edit_organisation(actor_of(request), facts)
    header = [
        gettext("name"),
        *([gettext("e-mail")] if with_address else []),
        gettext("post"),
        gettext("level"),
        gettext("department"),
        gettext("topics"),
        gettext("reports to"),
        gettext("employer"),
        gettext("language"),
        gettext("from"),
        gettext("until"),
    ]
    rows = [_cells(one, with_address=with_address) for one in _people(row, asked) if asked.fits(one)]
    return Sheet(gettext("delegation"), header, rows)


def _cells(one: Member, *, with_address: bool) -> list[str]:
    return [
        one.name,
        *([one.address] if with_address else []),
        one.title,
        str(Level(one.level).label) if one.level else "",
        one.department,
        ", ".join(one.topics),
        one.boss_name,
        one.employer_name,
        one.language,
        one.since.isoformat() if one.since else "",
        one.until.isoformat() if one.until else "",
    ]
