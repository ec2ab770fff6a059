"""The day as a calendar file, to download again."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from leercyclus.web.guests.answer_queries import AnswerPage, answer_page, linked_page
from leercyclus.web.guests.calendar_queries import FILE, file_of
from leercyclus.web.guests.models import Registration
from leercyclus.web.guests.rules import GuestFacts


@require_safe
def guest_ics(request: HttpRequest, facts: GuestFacts) -> HttpResponse:
    """Give the file of who comes, to the person or the executive secretariat."""
    del request
    return _file(answer_page(facts.registration))


@never_cache
@require_safe
def ics_by_link(request: HttpRequest, reply: str) -> HttpResponse:
    """Give the file of who comes, by the link in the mail."""
    del request
    found = linked_page(reply)
    return _file(found[0] if found else None)


def _file(page: AnswerPage | None) -> HttpResponse:
    if page is None or page.row.state != Registration.State.YES or page.closed not in {"", "over"}:
        raise Http404
    answer = HttpResponse(file_of(page.row), content_type="text/calendar; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="{FILE}"'
    return answer
