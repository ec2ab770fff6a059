"""Make an export for the law on public records."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.text import slugify
from django.views.decorators.http import require_safe

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.pressed import only_post
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.keeping.blackout import REASONS
from leercyclus.web.keeping.forms import FIELDS, WooForm
from leercyclus.web.keeping.periods import NATURES
from leercyclus.web.keeping.records import SORTS
from leercyclus.web.keeping.woo_actions import make_export
from leercyclus.web.keeping.woo_queries import Gathered, gather, organisations_to_export

SHOWN = 100


@require_safe
def woo(request: HttpRequest) -> HttpResponse:
    """Show the form, and what an export would hold."""
    organisations = organisations_to_export(actor_of(request))
    is_asked = "organisatie" in request.GET
    initial = {"organisatie": str(organisations[0][0])} if organisations else {}
    form = WooForm(request.GET if is_asked else None, organisations=organisations, initial=initial)
    context: dict[str, object] = {"form": form}
    if is_asked and form.is_valid():
        context |= _shown(gather(form.organisation, form.question, reader()))
        context["hidden"] = [(name, request.GET.get(name, "")) for name in FIELDS]
    return render(request, "keeping/woo.html", context, status=422 if is_asked and form.errors else 200)


@only_post
@once
def woo_export(request: HttpRequest) -> HttpResponse:
    """Send the export as one file."""
    actor = actor_of(request)
    form = WooForm(request.POST, organisations=organisations_to_export(actor))
    if not form.is_valid():
        return render(request, "keeping/woo.html", {"form": form}, status=422)
    question = form.question
    _gathered, content = make_export(actor=actor, organisation=form.organisation, question=question, language=reader())
    name = slugify(f"woo {question.organisation} {question.subject}")[:80]
    headers = {"Content-Disposition": f'attachment; filename="{name}.zip"', "Cache-Control": "no-store"}
    return HttpResponse(content, content_type="application/zip", headers=headers)


def _shown(gathered: Gathered) -> dict[str, object]:
    """Give what the page tells: the documents with how much to look at in each, the first hundred."""
    counts: dict[int, int] = {}
    by_reason: dict[str, int] = {}
    for one in gathered.found:
        counts[one.document] = counts.get(one.document, 0) + 1
        name = str(REASONS[one.why])
        by_reason[name] = by_reason.get(name, 0) + 1
    rows = [
        {
            "number": number,
            "record": record,
            "sort": SORTS[record.sort],
            "nature": NATURES[record.nature],
            "passages": counts.get(number, 0),
        }
        for number, record in enumerate(gathered.records[:SHOWN], 1)
    ]
    return {"rows": rows, "total": len(gathered.records), "reasons": sorted(by_reason.items()), "gathered": gathered}
