"""Who sits apart, together or in a fixed seat."""

from __future__ import annotations

from http import HTTPStatus
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.accounts.pressed import only_post
from leercyclus.web.days.frame_queries import day_frame
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.people.roles import Actor
from leercyclus.web.seating.change_actions import pin, tie, unpin, untie
from leercyclus.web.seating.change_forms import PinForm, TieForm, by_group
from leercyclus.web.seating.shifting import read_shift
from leercyclus.web.seating.ties_bridge import TiesPage, ties_page


@require_http_methods(["GET", "HEAD", "POST"])
@once
def ties(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """List who sits apart, together or fixed, with what the plan there is makes of it; add one."""
    actor = actor_of(request)
    page = ties_page(facts.id, reader())
    people = by_group((one.municipality, str(key), one.name) for key, one in page.people.items())
    seats = by_group(page.seats_to_fix())
    parked = unpark(request)
    is_pin = (parked or request.POST).get("what") == "pin"
    pair = TieForm(
        request.POST if request.method == "POST" and not is_pin else None,
        parked=None if is_pin else parked,
        people=people,
    )
    seat = PinForm(
        request.POST if request.method == "POST" and is_pin else None,
        parked=parked if is_pin else None,
        people=people,
        seats=seats,
    )
    form = seat if is_pin else pair
    if request.method == "POST":
        done = form.carry_out(
            lambda: _fix(actor, facts.id, seat) if is_pin else _tie(actor, facts.id, pair),
            reader(),
        )
        if done:
            told = ties_page(facts.id, reader())
            messages.success(request, _told(told))
            return HttpResponseRedirect(reverse("seating_ties", args=[facts.id]))
    return _shown(request, facts, page, pair, seat)


@only_post
@once
def remove(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Take away that two people sit apart or together, or a seat that is fixed; gone already is gone."""
    actor = actor_of(request)
    for name, deed in (("tie", _untie), ("pin", _unpin)):
        try:
            deed(actor, facts.id, UUID(request.POST.get(name, "")))
        except ValueError:
            continue
    return HttpResponseRedirect(reverse("seating_ties", args=[facts.id]))


def _shown(request: HttpRequest, facts: DayFacts, page: TiesPage, pair: TieForm, seat: PinForm) -> HttpResponse:
    shown = {
        **day_frame(facts, actor_of(request), page.ground.whole.day),
        "here": "tables",
        "page": page,
        "pair": pair,
        "seat": seat,
    }
    status = HTTPStatus.UNPROCESSABLE_ENTITY if request.method == "POST" else HTTPStatus.OK
    return render(request, "seating/ties.html", shown, status=status)


def _told(page: TiesPage) -> str:
    """Say what was saved, and whether anything follows for the plan there is."""
    if page.clashing or page.problems:
        return gettext("It was saved. Below stands what it means for the plan.")
    if page.plan is None:
        return gettext("It was saved. It counts when the groups are made.")
    return gettext("It was saved. The plan keeps it already.")


def _tie(actor: Actor, day: UUID, form: TieForm) -> None:
    typed = form.cleaned_data
    tie(actor=actor, day=day, kind=typed["kind"], one=UUID(typed["one"]), other=UUID(typed["other"]))


def _fix(actor: Actor, day: UUID, form: PinForm) -> None:
    slot, _, word = form.cleaned_data["seat"].partition("/")
    person = UUID(form.cleaned_data["person"])
    seat = read_shift(UUID(slot), person, word)
    if seat:
        pin(actor=actor, day=day, registration=person, slot=seat.slot, table=seat.table, offer=seat.offer)


def _untie(actor: Actor, day: UUID, found: UUID) -> None:
    untie(actor=actor, day=day, tie=found)


def _unpin(actor: Actor, day: UUID, found: UUID) -> None:
    unpin(actor=actor, day=day, pin=found)
