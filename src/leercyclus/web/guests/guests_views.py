"""Who was asked for a day: the list, the meters of the delegations, one guest, and what can be done there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_POST, require_safe

from leercyclus.formats.sheets import Sheet
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.days.frame_queries import day_frame
from leercyclus.web.days.led_queries import led_on
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.design.downloads import send_csv, send_xlsx
from leercyclus.web.guests import rules
from leercyclus.web.guests.guests_filter import GuestsFilter, read_guests_filter
from leercyclus.web.guests.guests_queries import GuestRow, guest_of, guests_of, need_of
from leercyclus.web.guests.invite_actions import remind, withdraw
from leercyclus.web.guests.invite_times import MOST_REMINDERS
from leercyclus.web.guests.meter_queries import MemberMeter, meters_of
from leercyclus.web.guests.models import Registration
from leercyclus.web.guests.rules import GuestFacts
from leercyclus.web.guests.waiting_queries import places_of
from leercyclus.web.people.levels import Level
from leercyclus.web.people.members_filter import choices_of
from leercyclus.web.seating.seat_queries import seats_told

State = Registration.State


@dataclass(frozen=True, slots=True)
class Listed:
    """One member on the list: its meter, and those of its people who are looked for."""

    member: MemberMeter
    found: tuple[GuestRow, ...]


@require_safe
def guests(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Show who was asked, by municipality, with a small meter and the answer of each."""
    frame = _frame(request, facts)
    asked = read_guests_filter(request.GET)
    members = _members(request, facts, frame)
    people = [one for member in members for one in member.people]
    found = [
        Listed(one, tuple(each for each in one.people if asked.fits(each)))
        for one in members
        if asked.organisation in {"", str(one.organisation)}
    ]
    shown = {
        **frame,
        **_choices(people, members),
        "listed": found,
        "asked": asked,
        "question": asked.address(),
        "found": sum(len(one.found) for one in found),
        "total": sum(not one.is_withdrawn for one in people),
        "counts": _counts(people),
        "places": places_of(facts.id),
        "sees_all": len(members) == len(facts.circle.members),
        "may_invite": rules.may_invite(actor_of(request), facts),
        "to_remind": _to_remind(people) if rules.may_invite(actor_of(request), facts) else 0,
    }
    return render(request, "guests/guests.html", shown)


@require_safe
def guests_csv(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Give the list as CSV, as it is filtered."""
    return send_csv(_sheet(request, facts))


@require_safe
def guests_xlsx(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Give the list as a workbook, as it is filtered."""
    return send_xlsx(_sheet(request, facts))


@require_safe
def meter(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Show of every municipality who comes and who is missing, beside what the host asked for."""
    frame = _frame(request, facts)
    shown = {
        **frame,
        "members": _members(request, facts, frame),
        "may_invite": rules.may_invite(actor_of(request), facts),
    }
    return render(request, "guests/meter.html", shown)


@require_safe
def guest(request: HttpRequest, facts: GuestFacts) -> HttpResponse:
    """Show one registration to who invites: the answer, why the person was asked, and what can be done."""
    actor = actor_of(request)
    frame = _frame(request, facts.day)
    shown = {
        **frame,
        "guest": guest_of(facts.registration, facts.day.date),
        "leads": led_on(facts.day.id).get(facts.person, ()),
        "need": need_of(facts.registration) if rules.may_see_needs(actor, facts) else "",
        "may_answer": rules.may_answer(actor, facts),
        "seats": seats_told(facts.day.id, facts.registration),
        "may_withdraw": not facts.is_withdrawn and not facts.day.is_over,
    }
    return render(request, "guests/guest.html", shown)


@require_POST
@once
def guest_withdraw(request: HttpRequest, facts: GuestFacts) -> HttpResponse:
    """Take an invitation back."""
    if facts.day.is_over:
        raise PermissionDenied
    row = withdraw(actor=actor_of(request), registration=facts.registration)
    messages.success(request, gettext("The invitation of %(name)s was withdrawn.") % {"name": row.person.name})
    return HttpResponseRedirect(reverse("guests", args=[facts.day.id]))


@require_POST
@once
def guests_remind(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Remind who has not answered, of the municipalities that one may invite for."""
    actor = actor_of(request)
    own = rules.invites_for(actor, facts)
    count = sum(remind(actor=actor, day=facts.id, organisation=one) for one in sorted(own))
    told = ngettext("%(count)d person gets a reminder.", "%(count)d people get a reminder.", count)
    messages.success(request, told % {"count": count} if count else gettext("There is nobody to remind now."))
    return HttpResponseRedirect(reverse("guests", args=[facts.id]))


def _frame(request: HttpRequest, facts: DayFacts) -> dict[str, Any]:
    return {**day_frame(facts, actor_of(request)), "here": "guests"}


def _members(request: HttpRequest, facts: DayFacts, frame: dict[str, Any]) -> tuple[MemberMeter, ...]:
    own, day = rules.invites_for(actor_of(request), facts), frame["day"]
    people = guests_of(facts.id, facts.date, own)
    return meters_of(facts.circle.id, people, own, on=facts.date, wanted=day.wanted, topics=day.topics)


def _counts(people: Sequence[GuestRow]) -> list[tuple[str, str, int]]:
    """Give what the counters show: the answer that is asked for by a press, its words, how many."""
    states = Counter(one.state for one in people)
    return [
        ("", gettext("asked"), len(people) - states[State.WITHDRAWN]),
        ("yes", gettext("come"), states[State.YES]),
        ("no", gettext("do not come"), states[State.NO] + states[State.DEPUTY]),
        ("waiting", gettext("on the waiting list"), states[State.WAITING]),
        ("invited", gettext("no answer yet"), states[State.INVITED]),
    ]


def _to_remind(people: Sequence[GuestRow]) -> int:
    return sum(one.state == State.INVITED and one.reminders < MOST_REMINDERS for one in people)


def _choices(people: Sequence[GuestRow], members: Sequence[MemberMeter]) -> dict[str, Any]:
    everything = [("", gettext("all"))]
    departments = choices_of(one.department for one in people)
    return {
        "answers": [*everything, *State.choices],
        "levels": [*everything, *Level.choices],
        "department_choices": [*everything, *((one, one) for one in departments)],
        "municipalities": [*everything, *((str(one.organisation), one.name) for one in members)],
    }


def _sheet(request: HttpRequest, facts: DayFacts) -> Sheet:
    header = [
        gettext("name"),
        gettext("municipality"),
        gettext("outside partner"),
        gettext("post"),
        gettext("level"),
        gettext("department"),
        gettext("answer"),
        gettext("asked for"),
        gettext("asked on"),
        gettext("answered on"),
        gettext("reminders"),
    ]
    asked: GuestsFilter = read_guests_filter(request.GET)
    members = _members(request, facts, _frame(request, facts))
    rows = [_cells(one) for member in members for one in member.people if asked.fits(one)]
    return Sheet(gettext("guests"), header, rows)


def _cells(one: GuestRow) -> list[str | int]:
    return [
        one.name,
        one.municipality,
        one.workplace,
        one.title,
        one.level_label,
        one.department,
        one.state_label,
        ", ".join(one.why),
        one.invited_at.date().isoformat(),
        one.answered_at.date().isoformat() if one.answered_at else "",
        one.reminders,
    ]
