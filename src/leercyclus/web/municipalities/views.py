"""The page of a municipality: whom it can be compared with, how sure, why, and with what circle."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import urlencode, urlsplit

from django.core.cache import cache
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.safestring import SafeString
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers

from leercyclus.engine.reasons import BadInput, Language, Reason
from leercyclus.figures import Figures
from leercyclus.web.design.context import language_links
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.municipalities import rules, sentences
from leercyclus.web.municipalities.changes_bridge import tell_changes
from leercyclus.web.municipalities.comparison_forms import ComparisonRead, read_comparison
from leercyclus.web.municipalities.differences_bridge import DifferencesAnswer
from leercyclus.web.municipalities.own_table import HOURS, OwnTable
from leercyclus.web.municipalities.own_table_actions import kept_table
from leercyclus.web.municipalities.page_bridge import (
    OWN_SECONDS,
    PeersPage,
    comparison_page,
    differences_key,
    differences_page,
    is_quick,
    peers_page,
)
from leercyclus.web.municipalities.peers_forms import cut, read_peer_question
from leercyclus.web.municipalities.question import ComparisonQuestion
from leercyclus.web.municipalities.register_queries import FROM, former_code
from leercyclus.web.municipalities.snapshot import current_figures


@require_safe
@vary_on_headers("HX-Request")
def municipality(request: HttpRequest, code: str, slug: str = "") -> HttpResponse:
    """Show one municipality; an old code, a name or a longer address leads to the one address it has."""
    figures = current_figures()
    try:
        found = figures.register.find(cut(code))
    except BadInput as bad:
        return _unknown(request, code, bad)
    if slug or found.code != code:
        return _to_the_one_address(request, figures, code, found.code)
    read = read_peer_question(request.GET, figures, code, reader())
    tidy = _address(code, read.question.address(), request.GET.get(FROM, ""))
    scripted = bool(request.headers.get("HX-Request"))
    if not scripted and not read.problems and _is_longer(request.GET, read.question.address()):
        return HttpResponseRedirect(tidy)
    page = peers_page(figures, code, read.question, reader())
    answer = {
        "page": page,
        "problems": [*read.problems, *page.problems],
        "moved": _moved(figures, request.GET.get(FROM, ""), code),
        "question": page.question,
        "asked": page.question.address(),
        "changed": _changed(request, figures, page) if scripted else "",
        "language_links": language_links(tidy, reader()),
    }
    response = render(request, "municipalities/municipality.html", answer)
    if scripted:
        response["HX-Push-Url"] = tidy
    return response


@require_safe
def comparison(request: HttpRequest) -> HttpResponse:
    """Show municipalities side by side, or the form to choose them; what differs follows when it was worked out."""
    figures = current_figures()
    read = read_comparison(request.GET, figures)
    if read.is_asked and not read.problems and request.GET.urlencode() != read.question.address():
        return HttpResponseRedirect(f"{reverse('comparison')}?{read.question.address()}")
    quick = is_quick(figures, read.question, kept_table(request.session), reader())
    return _show_comparison(request, read, at_once=quick)


@require_safe
@vary_on_headers("HX-Request")
def differences(request: HttpRequest) -> HttpResponse:
    """Work out where the municipalities differ: the part of the page for a script, else the whole page."""
    figures = current_figures()
    read = read_comparison(request.GET, figures)
    if len(read.question.codes) < rules.FEWEST_BESIDE:
        return HttpResponseRedirect(reverse("comparison"))
    if not request.headers.get("HX-Request"):
        return _show_comparison(request, read, at_once=True)
    return HttpResponse(_differences(figures, read.question, kept_table(request.session)))


def _differences(figures: Figures, question: ComparisonQuestion, own: OwnTable | None) -> SafeString:
    """Write the part of the page about the differences; what is the same for everyone who asks is kept."""
    if own is None:
        return _public_differences(figures, question, reader())
    key = f"written-{differences_key(question, own, reader())}"
    written: SafeString | None = cache.get(key)
    if written is None:
        written = _written(differences_page(figures, question, own, reader()), question)
        cache.set(key, written, OWN_SECONDS)
    return written


@lru_cache(maxsize=64)
def _public_differences(figures: Figures, question: ComparisonQuestion, language: Language) -> SafeString:
    return _written(differences_page(figures, question, None, language), question)


def _written(found: DifferencesAnswer, question: ComparisonQuestion) -> SafeString:
    return render_to_string("municipalities/differences.html", {"differences": found, "question": question})


def _show_comparison(request: HttpRequest, read: ComparisonRead, *, at_once: bool) -> HttpResponse:
    figures = current_figures()
    own = kept_table(request.session)
    together = len(read.question.codes) > 1
    answer = {
        "differences": _differences(figures, read.question, own) if together and at_once else "",
        "own": own,
        "own_hours": HOURS,
        "answer": comparison_page(figures, read.question, reader()) if together else None,
        "read": read,
        "question": read.question,
        "asked": read.question.address(),
        "chosen": [figures.register.by_code[code] for code in read.question.codes],
        "names": [one.name for one in figures.register.municipalities],
    }
    return render(request, "municipalities/comparison.html", answer)


def _unknown(request: HttpRequest, text: str, bad: BadInput) -> HttpResponse:
    """Say that there is no such municipality, and which ones may be meant."""
    near = current_figures().register.search(cut(text), limit=4)
    answer = {"problem": bad, "near": [match.municipality for match in near]}
    return render(request, "municipalities/unknown.html", answer, status=404)


def _to_the_one_address(request: HttpRequest, figures: Figures, text: str, code: str) -> HttpResponseRedirect:
    """Lead to the address of a municipality, and keep what was asked and which old name it was asked by."""
    given = request.GET.copy()
    if old := former_code(figures.register, text):
        given[FROM] = old
    return HttpResponseRedirect(f"{reverse('municipality', args=[code])}{'?' if given else ''}{given.urlencode()}")


def _address(code: str, asked: str, old: str) -> str:
    query = "&".join(filter(None, [asked, urlencode({FROM: old}) if old else ""]))
    return f"{reverse('municipality', args=[code])}{'?' if query else ''}{query}"


def _is_longer(given: QueryDict, asked: str) -> bool:
    """Whether an address says more than it needs to, as one that a form made does."""
    plain = given.copy()
    plain.pop(FROM, None)
    return plain.urlencode() != asked


def _changed(request: HttpRequest, figures: Figures, page: PeersPage) -> str:
    """Say what became of the list that the browser still shows: htmx tells its address."""
    try:
        shown = urlsplit(request.headers.get("HX-Current-URL", ""))
    except ValueError:  # no address at all
        return ""
    if not shown.path.endswith(f"/{page.peers.code}/"):
        return ""
    before = read_peer_question(QueryDict(shown.query), figures, page.peers.code, reader())
    return tell_changes(figures, before.question, page, reader())


def _moved(figures: Figures, old: str, code: str) -> Reason | None:
    """Say that the municipality that was asked for is no more, and where it went."""
    merger = figures.register.merged.get(old)
    if merger is None or code not in merger.successors:
        return None
    return sentences.MERGED(old=merger.name, name=figures.register.by_code[code].name)
