"""Views of the pages that tell."""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from leercyclus.formats.sheets import Sheet
from leercyclus.web.design.downloads import send_csv, send_xlsx
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.guide import catalogue_queries, recipe
from leercyclus.web.guide.circle_map import circle_map
from leercyclus.web.guide.ideas import CHAPTERS, all_ideas
from leercyclus.web.guide.story import CIRCLE, STEPS, TAKEN
from leercyclus.web.guide.trend_bridge import answer_indicator
from leercyclus.web.keeping.periods import DEEDS, Period
from leercyclus.web.municipalities.snapshot import current_figures

LONGEST_NAME = 80


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Show what this is, a field to find one's municipality, and the circle that did it."""
    figures = current_figures()
    names = [figures.register.by_code[code].name for code in CIRCLE]
    cities = {
        code: {"name": name, "place": place} for place, (code, name) in enumerate(zip(CIRCLE, names, strict=True))
    }
    taken = [
        {"giver": cities[line.giver], "taker": cities[line.taker] if line.taker else None, "what": line.what}
        for line in TAKEN
    ]
    answer = {
        "steps": STEPS,
        "taken": taken,
        "map": circle_map(figures.borders(), list(zip(CIRCLE, names, strict=True))),
        "comparison": f"{reverse('comparison')}?{urlencode({'g': CIRCLE}, doseq=True)}",
    }
    return render(request, "guide/home.html", answer)


@require_safe
def comparable(request: HttpRequest) -> HttpResponse:
    """Tell in plain words what ‘comparable’ means here, with the true recipe."""
    return render(request, "guide/comparable.html", {"recipe": recipe.current_recipe(current_figures())})


@require_safe
def sources(request: HttpRequest) -> HttpResponse:
    """Show where the figures come from, and every indicator with its definition."""
    figures, asked = current_figures(), request.GET.get("q", "").strip()[:80]
    answer = {
        "sources": catalogue_queries.list_sources(figures, reader()),
        "groups": catalogue_queries.list_groups(figures, reader(), asked),
        "gaps": catalogue_queries.list_gaps(figures, reader()),
        "asked": asked,
    }
    return render(request, "guide/sources.html", answer)


@require_safe
def catalogue_csv(request: HttpRequest) -> HttpResponse:  # noqa: ARG001 - the signature of a view
    """Give the catalogue of indicators as CSV."""
    return send_csv(_catalogue())


@require_safe
def catalogue_xlsx(request: HttpRequest) -> HttpResponse:  # noqa: ARG001 - the signature of a view
    """Give the catalogue of indicators as a workbook."""
    return send_xlsx(_catalogue())


def _catalogue() -> Sheet:
    header = (
        gettext("id"),
        gettext("indicator"),
        gettext("definition"),
        gettext("unit"),
        gettext("years"),
        gettext("source"),
        gettext("kind"),
        gettext("caution"),
    )
    rows = catalogue_queries.list_rows(current_figures(), reader())
    cells = [(row.id, row.name, row.definition, row.unit, row.years, row.source, row.kind, row.caution) for row in rows]
    return Sheet(gettext("indicators"), header, cells)


@require_safe
def indicator(request: HttpRequest, indicator: str) -> HttpResponse:
    """Show one indicator by year, for all municipalities and for the one that is asked for (`g`)."""
    figures, asked = current_figures(), request.GET.get("g", "").strip()[:LONGEST_NAME]
    if indicator not in figures.catalogue:
        raise Http404
    answer = {
        "page": answer_indicator(figures, indicator, asked, reader()),
        "asked": asked,
        "names": [one.name for one in figures.register.municipalities],
    }
    return render(request, "guide/indicator.html", answer)


@require_safe
def ideas(request: HttpRequest) -> HttpResponse:
    """Lead from every idea of the method to its screen."""
    every = all_ideas()
    answer = {"chapters": CHAPTERS, "total": len(every), "ready": sum(bool(idea.route) for idea in every)}
    return render(request, "guide/ideas.html", answer)


@require_safe
def accessibility(request: HttpRequest) -> HttpResponse:
    """Tell how accessible the site is and whom to tell what is not."""
    return render(request, "guide/accessibility.html")


@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    """Tell what the site keeps about a visitor, and about who takes part in a circle, how long."""
    periods: tuple[Period, ...] = settings.RETENTION
    return render(request, "guide/privacy.html", {"periods": [(one, DEEDS[one.deed]) for one in periods]})
