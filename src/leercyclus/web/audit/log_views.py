"""The log of a circle and of a person, as a page and as a table to take along."""

from __future__ import annotations

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.timezone import localtime
from django.utils.translation import gettext, gettext_noop
from django.views.decorators.http import require_safe

from leercyclus.formats.sheets import Sheet
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.audit.line_queries import asked_lines, circle_lines, log_page, person_lines, read_lines
from leercyclus.web.audit.log_forms import LogForm
from leercyclus.web.audit.models import Line
from leercyclus.web.audit.rules import PersonFacts, reads_own_deeds, reads_whole_circle
from leercyclus.web.circles.names_queries import circle_names
from leercyclus.web.circles.route_queries import route_of
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.design.downloads import send_csv
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.people.facts_queries import person_facts
from leercyclus.web.people.names_queries import person_names
from leercyclus.web.people.rules import may_see_person

COLUMNS = (
    gettext_noop("when"),
    gettext_noop("who"),
    gettext_noop("what"),
    gettext_noop("about whom"),
    gettext_noop("organisation"),
    gettext_noop("word"),
)
MOST_ROWS = 20_000
"""The rows of a table to take along; who wants more chooses a period."""


@require_safe
def circle_log(request: HttpRequest, circle: CircleFacts) -> HttpResponse:
    """Show what was changed in a circle."""
    actor = actor_of(request)
    context = {
        "name": circle_names([circle.id]).get(circle.id, ""),
        "is_whole": reads_whole_circle(actor, circle),
        "route": route_of(circle.id, actor),
        "circle": circle.id,
    }
    return _page(request, "audit/circle_log.html", circle_lines(actor, circle), context)


@require_safe
def circle_log_csv(request: HttpRequest, circle: CircleFacts) -> HttpResponse:
    """Send what was changed in a circle as a table."""
    return _table(request, circle_lines(actor_of(request), circle))


@require_safe
def person_log(request: HttpRequest, person: PersonFacts) -> HttpResponse:
    """Show what was changed about a person."""
    actor, known = actor_of(request), person_facts(person.id)
    context = {
        "name": person_names([person.id]).get(person.id) or gettext("somebody who was erased"),
        "is_own": actor.person == person.id,
        "page_opens": known is not None and may_see_person(actor, known),
        "has_deeds": reads_own_deeds(actor, person),
        "person": person.id,
    }
    return _page(request, "audit/person_log.html", person_lines(actor, person), context)


@require_safe
def person_log_csv(request: HttpRequest, person: PersonFacts) -> HttpResponse:
    """Send what was changed about a person as a table."""
    return _table(request, person_lines(actor_of(request), person))


def _page(request: HttpRequest, template: str, lines: QuerySet[Line], context: dict[str, object]) -> HttpResponse:
    form = LogForm(request.GET)
    asked = form.asked()
    log = log_page(lines, asked, form.number(), reader())
    question = request.GET.copy()
    question.pop("pagina", None)
    chosen = [("", gettext("everything")), *log.words]
    return render(
        request,
        template,
        {**context, "log": log, "choices": chosen, "asked": asked, "question": question.urlencode()},
    )


def _table(request: HttpRequest, lines: QuerySet[Line]) -> HttpResponse:
    found = asked_lines(lines, LogForm(request.GET).asked())[:MOST_ROWS]
    header = [gettext(name) for name in COLUMNS]
    rows = [
        [f"{localtime(line.at):%Y-%m-%d %H:%M}", line.actor, line.sentence, line.person, line.organisation, line.what]
        for line in read_lines(found, reader())
    ]
    return send_csv(Sheet(gettext("log"), header, rows))
