"""The letter to the council: write around the figures, look at it, and take it along as PDF or OpenDocument text."""

from __future__ import annotations

from dataclasses import asdict

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from leercyclus.formats.letters import Letter, write_odt, write_pdf
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.circles.route_queries import route_of
from leercyclus.web.design.downloads import ODT, PDF, asked_language, send_document
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.landing.rules import HomeFacts
from leercyclus.web.letters import sentences
from leercyclus.web.letters.account_bridge import account_of
from leercyclus.web.letters.compose import compose, usual_words
from leercyclus.web.letters.forms import LetterForm
from leercyclus.web.letters.letter_queries import words_of
from leercyclus.web.letters.write_actions import write_words


@require_http_methods(["GET", "HEAD", "POST"])
@once
def letter(request: HttpRequest, facts: HomeFacts) -> HttpResponse:
    """Show the letter as it is now, and keep what is written around its figures."""
    words, version = words_of(facts.day.id, facts.organisation)
    form = LetterForm(request.POST or None, parked=unpark(request), initial={**asdict(words), "version": version or ""})
    if request.method == "POST":
        done = form.carry_out(
            lambda: write_words(
                actor=actor_of(request),
                circle=facts.day.circle.id,
                day=facts.day.id,
                organisation=facts.organisation,
                words=form.words,
                version=form.seen_version,
            ),
            reader(),
        )
        if done:
            messages.success(request, gettext("Saved. This is how the letter reads now."))
            return HttpResponseRedirect(request.get_full_path())
    account = account_of(facts, asked_language(request), actor_of(request).person)
    for name, usual in asdict(usual_words(account.municipality, asked_language(request))).items():
        form.fields[name].widget.attrs["placeholder"] = usual
    shown = {
        "form": form,
        "letter": compose(account, words, asked_language(request), today=timezone.localdate()),
        "facts": facts,
        "municipality": account.municipality,
        "hidden": account.hidden,
        "current": "home",
        "route": route_of(facts.day.circle.id, actor_of(request)),
    }
    return render(request, "letters/letter.html", shown, status=form.status)


@require_safe
def letter_pdf(request: HttpRequest, facts: HomeFacts) -> HttpResponse:
    """Give the letter as PDF."""
    return send_document(write_pdf(_written(request, facts)), PDF, _name(request, "pdf"), is_shown=True)


@require_safe
def letter_odt(request: HttpRequest, facts: HomeFacts) -> HttpResponse:
    """Give the letter as OpenDocument text, to go on writing in."""
    return send_document(write_odt(_written(request, facts)), ODT, _name(request, "odt"))


def _written(request: HttpRequest, facts: HomeFacts) -> Letter:
    words, _ = words_of(facts.day.id, facts.organisation)
    account = account_of(facts, asked_language(request), actor_of(request).person)
    return compose(account, words, asked_language(request), today=timezone.localdate())


def _name(request: HttpRequest, suffix: str) -> str:
    return f"{sentences.FILE(date=timezone.localdate().isoformat()).say(asked_language(request))}.{suffix}"
