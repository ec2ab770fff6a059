"""Changing a plan by hand: first what it costs, then one press."""

from __future__ import annotations

from http import HTTPStatus
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from leercyclus.engine.reasons import BadInput
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.days.frame_queries import day_frame
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.people.roles import Actor
from leercyclus.web.seating.change_actions import move, swap
from leercyclus.web.seating.change_forms import WhoForm, by_group
from leercyclus.web.seating.change_page_bridge import ChangePage, Weighed, change_page
from leercyclus.web.seating.models import Plan
from leercyclus.web.seating.rules import PlanFacts
from leercyclus.web.seating.shifting import Shift, read_shift


@require_http_methods(["GET", "HEAD", "POST"])
@once
def change(request: HttpRequest, facts: PlanFacts) -> HttpResponse:
    """Ask who moves, in which round and where to; show what it costs; make the new plan at the press of the button."""
    actor = actor_of(request)
    parked = unpark(request)
    given = request.POST if request.method == "POST" else parked or request.GET
    page = change_page(facts.plan, reader())
    shift = _asked(page, given)
    problems: list[str] = []
    status = HTTPStatus.OK
    if request.method == "POST":
        status = HTTPStatus.UNPROCESSABLE_ENTITY
        if shift is None:
            problems.append(gettext("Choose who moves, in which round and where to."))
        else:
            try:
                made = _make(actor, page.plan, shift, anyway=bool(given.get("toch")))
            except BadInput:
                problems.append(
                    gettext("This breaks a rule. Tick that you want it all the same, or choose another seat.")
                )
            else:
                messages.success(
                    request, gettext("This is the changed plan. Only who plans the day sees it, until it is published.")
                )
                return HttpResponseRedirect(reverse("plan", args=[facts.day.id, made.pk]))
    refused = page.scale.refused(shift) if shift else None
    weighed: Weighed | None = page.weighed(shift) if shift and not refused else None
    if refused:
        problems = [page.said(refused)]
    who, slot = _whom(page, given)
    stays = page.stays(who, slot) if who and slot else ""
    if stays:
        problems = [stays]
    shown = {
        **day_frame(facts.day, actor, page.ground.whole.day),
        "here": "tables",
        "page": page,
        "form": _form(page, given, who, None if stays else slot),
        "person": page.people.get(who) if who else None,
        "seat": page.seat_of(who, slot) if who and slot else "",
        "round": dict(page.labels()).get(slot) if slot else "",
        "suggested": page.suggested(who, slot) if who and slot and not weighed and not stays else (),
        "chosen": {"wie": who, "ronde": slot},
        "weighed": weighed,
        "stays": bool(stays),
        "problems": problems,
        "was_parked": parked is not None,
    }
    return render(request, "seating/change.html", shown, status=status)


def _make(actor: Actor, plan: Plan, shift: Shift, *, anyway: bool) -> Plan:
    if shift.partner:
        return swap(
            actor=actor, plan=plan.pk, slot=shift.slot, one=shift.registration, other=shift.partner, anyway=anyway
        )
    return move(
        actor=actor,
        plan=plan.pk,
        registration=shift.registration,
        slot=shift.slot,
        table=shift.table,
        offer=shift.offer,
        anyway=anyway,
    )


def _whom(page: ChangePage, given: QueryDict) -> tuple[UUID | None, UUID | None]:
    """Read who and which round, of those there are."""
    who, slot = _id(given.get("wie", "")), _id(given.get("ronde", ""))
    return who if who in page.people else None, slot if slot in page.numbers else None


def _asked(page: ChangePage, given: QueryDict) -> Shift | None:
    """Read what is asked; None as long as it is not whole."""
    who, slot = _whom(page, given)
    return read_shift(slot, who, given.get("naar", "")) if who and slot else None


def _form(page: ChangePage, given: QueryDict, who: UUID | None, slot: UUID | None) -> WhoForm:
    """Give the form as it was filled; where to is asked once it is known who and when."""
    people = by_group((one.municipality, str(key), one.name) for key, one in page.people.items())
    goals = []
    if who and slot:
        moves, swaps = page.goals(who, slot)
        goals = [
            (gettext("Move to"), [(shift.word, label) for shift, label in moves]),
            (gettext("Swap with"), [(shift.word, label) for shift, label in swaps]),
        ]
    return WhoForm(
        initial={name: given.get(name, "") for name in ("wie", "ronde", "naar")},
        people=people,
        rounds=[(str(key), label) for key, label in page.labels()],
        goals=[one for one in goals if one[1]],
    )


def _id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
