"""Who is good at something and who looks for it: the public page of practices, and the same to take along."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.design.downloads import send_csv, send_xlsx
from leercyclus.web.practices import rules
from leercyclus.web.practices.asked import EXAMPLES, LINES, PRACTICES, WANTS, read_asked
from leercyclus.web.practices.export_bridge import practices_sheet
from leercyclus.web.practices.search_queries import every, find
from leercyclus.web.practices.shown import Listed


@require_safe
def practices(request: HttpRequest) -> HttpResponse:
    """Show who offers beside who looks for it, as far as the one who asks may read."""
    actor = actor_of(request)
    asked = read_asked(request.GET)
    found = find(actor, asked)
    pages = max(found.offers.pages, found.wants.pages)
    page = min(asked.page, pages)
    answer = {
        "asked": asked,
        "found": found,
        "page": page,
        "pages": pages,
        "before": asked.on_page(page - 1) if page > 1 else None,
        "after": asked.on_page(page + 1) if page < pages else None,
        "columns": [column for column in ("offers", "wants") if _has(column, asked.kind, getattr(found, column))],
        "kinds": {"practices": PRACTICES, "wants": WANTS, "lines": LINES, "examples": EXAMPLES},
        "reads_lines": actor.is_somebody and not actor.by_link,
        "may_write": rules.may_write_any(actor),
    }
    return render(request, "practices/practices.html", answer)


@require_safe
def practices_csv(request: HttpRequest) -> HttpResponse:
    """Give the same as CSV: all that was found."""
    return send_csv(practices_sheet(every(actor_of(request), read_asked(request.GET))))


@require_safe
def practices_xlsx(request: HttpRequest) -> HttpResponse:
    """Give the same as a workbook."""
    return send_xlsx(practices_sheet(every(actor_of(request), read_asked(request.GET))))


def _has(column: str, kind: str, listed: Listed) -> bool:
    """Tell whether a column is drawn: not one that the question leaves out."""
    left_out = {PRACTICES: "wants", EXAMPLES: "wants", WANTS: "offers"}
    return bool(listed.count) or left_out.get(kind) != column
