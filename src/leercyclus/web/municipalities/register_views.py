"""Find a municipality as one types, and the list of all of them."""

from __future__ import annotations

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers

from leercyclus.formats.sheets import Sheet
from leercyclus.web.design.downloads import send_csv, send_xlsx
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.municipalities import register_queries
from leercyclus.web.municipalities.snapshot import current_figures

STAND_IN = "GM0000"
LONGEST = 80  # letters in a question; the longest name has 28


@require_safe
@vary_on_headers("HX-Request")
def search(request: HttpRequest) -> HttpResponse | HttpResponseRedirect:
    """Answer with the names that fit: as a fragment while one types, else as a page, or the municipality itself."""
    asked = _text(request, "q")
    register = current_figures().register
    while_typing = bool(request.headers.get("HX-Request"))
    if asked and not while_typing and (code := register_queries.certain(register, asked)):
        return _to(code, register_queries.former_code(register, asked))
    found = register_queries.look_up(register, asked, reader())
    if not while_typing and (hit := register_queries.only_one(found)):
        return _to(hit.code, hit.old)
    template = "municipalities/found.html" if while_typing else "municipalities/search.html"
    return render(request, template, {"asked": asked, "found": found})


@require_safe
@vary_on_headers("HX-Request")
def municipalities(request: HttpRequest) -> HttpResponse:
    """List all municipalities, or those that fit the filter in the address."""
    asked, province = _text(request, "q"), _text(request, "provincie")
    figures = current_figures()
    names = register_queries.provinces(figures.register)
    answer = {
        "asked": asked,
        "province": province,
        "provinces": [("", gettext("all provinces")), *((name, name) for name in names)],
        "rows": register_queries.list_rows(figures, asked, province),
        "of": len(figures.register.municipalities),
        "question": request.GET.urlencode(),
        # One address is looked up and not 342: they differ only in the code.
        "stem": reverse("municipality", kwargs={"code": STAND_IN}).removesuffix(f"{STAND_IN}/"),
    }
    fragment = bool(request.headers.get("HX-Request"))
    return render(request, "municipalities/list_rows.html" if fragment else "municipalities/list.html", answer)


@require_safe
def municipalities_csv(request: HttpRequest) -> HttpResponse:
    """Give the same list as CSV."""
    return send_csv(_sheet(request))


@require_safe
def municipalities_xlsx(request: HttpRequest) -> HttpResponse:
    """Give the same list as a workbook."""
    return send_xlsx(_sheet(request))


def _to(code: str, old: str) -> HttpResponseRedirect:
    """Lead to a municipality, and tell its page by which old one it was found."""
    question = f"?{urlencode({register_queries.FROM: old})}" if old else ""
    return HttpResponseRedirect(f"{reverse('municipality', args=[code])}{question}")


def _sheet(request: HttpRequest) -> Sheet:
    rows = register_queries.list_rows(current_figures(), _text(request, "q"), _text(request, "provincie"))
    header = (gettext("code"), gettext("municipality"), gettext("province"), gettext("inhabitants"))
    return Sheet(
        gettext("municipalities"), header, [(one.code, one.name, one.province, one.inhabitants) for one in rows]
    )


def _text(request: HttpRequest, name: str) -> str:
    """Read a short text from the address; what a person cannot have meant is cut off."""
    return request.GET.get(name, "").replace("\0", "").strip()[:LONGEST]
