"""Answer whether somebody comes: by the link in the mail, signed in, or for somebody else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from http import HTTPStatus
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from leercyclus.engine.reasons import BadInput
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.days.day_queries import whole_day
from leercyclus.web.days.frame_queries import day_frame
from leercyclus.web.days.slot_queries import slot_titles
from leercyclus.web.design.forms import Conflict, read_version
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.guests.answer_actions import answer as keep_answer
from leercyclus.web.guests.answer_forms import DeputyForm
from leercyclus.web.guests.answer_queries import AnswerPage, answer_page, colleagues, linked_page
from leercyclus.web.guests.answer_standing import By, stands
from leercyclus.web.guests.models import Registration
from leercyclus.web.guests.rules import GuestFacts
from leercyclus.web.people.roles import Actor

State = Registration.State
PLAIN, FRAMED = "guests/plain.html", "days/frame.html"
"""The secretariat and who comes by a link see one page and no way to another."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a page for answering is about, and how it is reached.

    Attributes:
        page: the registration.
        actor: who answers.
        by: how that one stands towards it.
        here: the address of the page.
        wishes: the address of its second page; file: that of the calendar file.
        frame: what stands around the page.
    """

    page: AnswerPage
    actor: Actor
    by: By
    here: str
    wishes: str
    file: str
    frame: dict[str, Any]

    @property
    def is_own(self) -> bool:
        """Tell whether somebody answers for oneself."""
        return self.by in {By.SELF, By.LINK}

    @property
    def hides_names(self) -> bool:
        """Tell whether the names of others stay out of the page: by the link of a partner nobody's are shown."""
        return self.by is By.LINK and self.page.is_partner

    @property
    def shown(self) -> dict[str, Any]:
        """Give what every template of these pages knows."""
        row = self.page.row
        return {
            **self.frame,
            "page": self.page,
            "row": row,
            "day": row.day,
            "host": row.day.host,
            "by": self.by.value,
            "own": self.is_own,
            "here_address": self.here,
            "wishes_address": self.wishes,
            "file_address": self.file,
            "here": "own" if self.by is By.SELF else "guests",
        }


@require_http_methods(["GET", "HEAD", "POST"])
@once
def answer(request: HttpRequest, facts: GuestFacts) -> HttpResponse:
    """Show what somebody signed in can answer, for oneself or for somebody else, and keep the answer."""
    return _answered(request, asked_when_signed_in(request, facts))


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@once
def answer_by_link(request: HttpRequest, reply: str) -> HttpResponse:
    """Show what the link in the mail asks; opening it changes nothing, a press on a button answers."""
    asked = asked_by_link(reply)
    return _answered(request, asked) if asked else gone(request)


def asked_when_signed_in(request: HttpRequest, facts: GuestFacts) -> Asked:
    """Give what is asked of somebody who is signed in."""
    actor, page = actor_of(request), answer_page(facts.registration)
    if page is None:
        raise Http404
    by = stands(actor, facts)
    framed = by is not By.SECRETARIAT
    frame = {"layout": FRAMED, **day_frame(facts.day, actor, page.row.day)} if framed else {"layout": PLAIN}
    names = [facts.day.id, facts.registration]
    file = "" if by is By.COORDINATOR else reverse("guest_ics", args=names)
    return Asked(page, actor, by, reverse("answer", args=names), reverse("wishes", args=names), file, frame)


def asked_by_link(reply: str) -> Asked | None:
    """Give what a link from a mail asks; None for a link that we did not make."""
    found = linked_page(reply)
    if found is None:
        return None
    page, secretariat = found
    addresses = [reverse(name, args=[reply]) for name in ("answer_by_link", "wishes_by_link", "ics_by_link")]
    actor = Actor(person=secretariat or page.row.person_id, by_link=True)
    by = By.SECRETARIAT if secretariat else By.LINK
    frame: dict[str, Any] = {"layout": PLAIN, "slots": () if page.closed else _programme(page.row.day_id)}
    return Asked(page, actor, by, addresses[0], addresses[1], addresses[2], frame)


def _programme(day: UUID) -> tuple[tuple[time, str], ...]:
    """Give what happens when; six queries."""
    slots = whole_day(day).slots
    titles = slot_titles(slots)
    return tuple((one.begins, titles[one.pk]) for one in slots)


def gone(request: HttpRequest, asked: Asked | None = None) -> HttpResponse:
    """Say why there is nothing to answer any more; without anything asked, that the link is no good."""
    shown = asked.shown if asked else {"layout": PLAIN, "page": None}
    return render(request, "guests/answer_gone.html", shown)


def _answered(request: HttpRequest, asked: Asked) -> HttpResponse:
    if asked.page.closed:
        return gone(request, asked)
    row = asked.page.row
    choices = () if asked.hides_names else colleagues(row)
    if request.method != "POST":
        parked = unpark(request)
        form = DeputyForm(colleagues=choices, initial={"version": row.version}, parked=parked)
        return _shown(request, asked, form, HTTPStatus.OK, is_open=parked is not None and "name" in parked)
    state = request.POST.get("state", "")
    form = DeputyForm(request.POST, colleagues=choices)
    is_deputy = state == State.DEPUTY
    if is_deputy and not form.is_valid():
        return _shown(request, asked, form, HTTPStatus.UNPROCESSABLE_ENTITY, is_open=True)
    try:
        row = keep_answer(
            actor=asked.actor,
            registration=row.pk,
            state=state,
            deputy=form.chosen if is_deputy else None,
            version=read_version(request.POST.get("version")) or None,
        )
    except Conflict as conflict:
        form.tell_conflict(version=conflict.version, theirs={})
        told = gettext("Somebody else answered meanwhile: %(answer)s. Press once more to put your answer in its place.")
        told %= {"answer": conflict.theirs["state"]}
        return _shown(request, asked, form, HTTPStatus.CONFLICT, is_open=is_deputy, told=told)
    except BadInput as bad:
        told = " ".join(bad.say(reader()))
        return _shown(request, asked, form, HTTPStatus.UNPROCESSABLE_ENTITY, is_open=is_deputy, told=told)
    messages.success(request, _thanks(row, asked))
    goes_on = row.state == State.YES and asked.is_own
    return HttpResponseRedirect(asked.wishes if goes_on else asked.here)


def _shown(
    request: HttpRequest, asked: Asked, form: DeputyForm, status: HTTPStatus, *, is_open: bool = False, told: str = ""
) -> HttpResponse:
    fresh = answer_page(asked.page.row.pk) or asked.page
    shown = {**asked.shown, "page": fresh, "row": fresh.row, "form": form, "is_open": is_open, "told": told}
    return render(request, "guests/answer.html", shown, status=status)


def _thanks(row: Registration, asked: Asked) -> str:
    name = {"name": row.person.name}
    if row.state == State.YES:
        if asked.is_own:
            return gettext("You come. A mail with the day for your calendar is on its way.")
        return gettext("Kept: %(name)s comes, and gets a mail with the day for the calendar.") % name
    if row.state == State.WAITING:
        return gettext("The day is full. There is a place on the waiting list.")
    if row.state == State.DEPUTY:
        return gettext("Kept. The deputy gets an invitation by mail, and may say no.")
    return gettext("Kept. Thank you for telling.")
