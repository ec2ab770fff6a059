"""What is kept of one person: to read, to take along, to ask for erasure, and to erase."""

from __future__ import annotations

import json
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.pressed import only_post
from leercyclus.web.audit.rules import PersonFacts
from leercyclus.web.keeping.person_actions import ask_for_erasure, erase_person, take_along, withdraw_erasure
from leercyclus.web.keeping.person_queries import asked_erasure_at, export_person
from leercyclus.web.keeping.readable import parts
from leercyclus.web.lessons.from_me_queries import lessons_from
from leercyclus.web.people.names_queries import person_names


@require_http_methods(["GET", "HEAD", "POST"])
@once
def my_facts(request: HttpRequest) -> HttpResponse:
    """Show all that is kept of the one who asks; the form asks to be erased."""
    actor = actor_of(request)
    if request.method == "POST":
        if request.POST.get("deed") == "withdraw":
            withdraw_erasure(actor=actor)
            messages.success(request, gettext("Your request was taken back. Nothing of you is erased."))
            return HttpResponseRedirect(reverse("my_facts"))
        ask_for_erasure(actor=actor)
        messages.success(request, gettext("Your request was sent. You hear within a month."))
        return HttpResponseRedirect(reverse("my_facts"))
    person = _own(request)
    context = {
        "parts": parts(export_person(person)),
        "asked_at": asked_erasure_at(person),
        "person": person,
        "comes_from_me": bool(lessons_from(person)),
    }
    return render(request, "keeping/my_facts.html", context)


@require_safe
def my_facts_json(request: HttpRequest) -> HttpResponse:
    """Send all that is kept of the one who asks, as a file for programs."""
    return _file(export_person(_own(request)))


@only_post
@once
def person_json(request: HttpRequest, person: PersonFacts) -> HttpResponse:
    """Send all that is kept of somebody, to the one who answers the person's request."""
    if person.is_erased:
        raise Http404
    return _file(take_along(actor=actor_of(request), person=person.id))


@require_http_methods(["GET", "HEAD", "POST"])
@once
def erase(request: HttpRequest, person: PersonFacts) -> HttpResponse:
    """Ask whether somebody is to be erased, with what goes and what stays; the button does it, once."""
    if person.is_erased and request.method != "POST":
        raise Http404
    if person.is_erased:
        return HttpResponseRedirect(reverse("retention"))
    if request.method == "POST":
        erase_person(actor=actor_of(request), person=person.id)
        messages.success(request, gettext("This person was erased. Facts stayed, without the name."))
        return HttpResponseRedirect(reverse("retention"))
    return render(request, "keeping/erase.html", {"person": person.id, "name": person_names([person.id])[person.id]})


def _own(request: HttpRequest) -> UUID:
    person = actor_of(request).person
    if person is None:  # the gate lets nobody in whom it does not know
        raise LookupError
    return person


def _file(kept: dict[str, object]) -> HttpResponse:
    text = json.dumps(kept, ensure_ascii=False, indent=2)
    name = gettext("my-facts.json")
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return HttpResponse(f"{text}\n", content_type="application/json; charset=utf-8", headers=headers)
