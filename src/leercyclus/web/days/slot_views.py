"""The slots of a programme: adding one, changing it, moving it past its neighbour, removing it."""

from __future__ import annotations

from datetime import datetime, time
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST

from leercyclus.engine.reasons import BadInput
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.days.choice_queries import leaders_to_choose, rooms_to_choose
from leercyclus.web.days.clock import at_minute, minute_of
from leercyclus.web.days.day_queries import WholeDay, whole_day
from leercyclus.web.days.facts_queries import PartFacts
from leercyclus.web.days.frame_queries import day_frame
from leercyclus.web.days.models import Day, Slot
from leercyclus.web.days.programme_queries import line_of
from leercyclus.web.days.room_queries import only_room
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.days.slot_actions import add_slot, change_slot, move_slot, remove_slot
from leercyclus.web.days.slot_forms import SlotForm, filled_from
from leercyclus.web.days.slot_queries import slot_titles
from leercyclus.web.design.forms import Conflict, read_version
from leercyclus.web.design.templatetags.lc import reader

USUAL_MINUTES = 60


@require_http_methods(["GET", "HEAD", "POST"])
@once
def new(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Add a slot; `?om=10:30` begins there, as long as is left free."""
    actor = actor_of(request)
    whole = whole_day(facts.id)
    if request.method == "POST":
        form = _form(whole, None, request.POST)
        done = form.carry_out(
            lambda: add_slot(
                actor=actor,
                day=facts.id,
                shift=form.cleaned_data["shift"],
                plenary_reason=form.cleaned_data.get("plenary_reason", ""),
                **form.draft,
            ),
            reader(),
        )
        if done:
            messages.success(request, gettext("The slot was added."))
            return HttpResponseRedirect(_programme(facts))
    else:
        initial = {**_room_for_one(whole, request.GET.get("om", "")), "kind": Slot.Kind.ROUND, "shift": True}
        form = _form(whole, None, parked=unpark(request), initial=initial)
    shown = {**day_frame(facts, actor, whole.day), "form": form, "here": "programme", "current": "day"}
    return render(request, "days/slot_new.html", shown, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
@once
def edit(request: HttpRequest, facts: PartFacts) -> HttpResponse:
    """Change a slot, and let what follows shift along."""
    actor = actor_of(request)
    whole = whole_day(facts.day.id)
    slot = _slot(whole, facts.part)
    if request.method == "POST":
        form = _form(whole, slot, request.POST)
        done = form.carry_out(
            lambda: change_slot(
                actor=actor,
                slot=slot.pk,
                version=form.seen_version,
                shift=form.cleaned_data["shift"],
                plenary_reason=form.cleaned_data.get("plenary_reason", ""),
                **form.draft,
            ),
            reader(),
        )
        if done:
            messages.success(request, gettext("The programme was changed."))
            return HttpResponseRedirect(_programme(facts.day))
    else:
        initial = {**filled_from(slot), "plenary_reason": whole.day.plenary_reason}
        form = _form(whole, slot, parked=unpark(request), initial=initial)
    shown = {**_part_frame(request, facts, whole, slot), "form": form}
    return render(request, "days/slot_edit.html", shown, status=form.status)


@require_POST
@once
def move(request: HttpRequest, facts: PartFacts) -> HttpResponse:
    """Let a slot change places with the one after it, or with the one before it."""
    is_later = request.POST.get("deed") == "later"
    try:
        move_slot(
            actor=actor_of(request),
            slot=facts.part,
            later=is_later,
            version=read_version(request.POST.get("version")),
        )
    except BadInput as bad:
        messages.error(request, " ".join(bad.say(reader())))
    except Conflict:
        messages.error(
            request, gettext("Somebody else changed the programme meanwhile. This is how it is now. Move it again.")
        )
    return HttpResponseRedirect(f"{_programme(facts.day)}#slot-{facts.part}")


@require_http_methods(["GET", "HEAD", "POST"])
@once
def remove(request: HttpRequest, facts: PartFacts) -> HttpResponse:
    """Ask whether a slot is to go, saying what goes along; remove it at the press of the button."""
    if request.method == "POST":
        remove_slot(actor=actor_of(request), slot=facts.part)
        messages.success(request, gettext("The slot was removed."))
        return HttpResponseRedirect(_programme(facts.day))
    unpark(request)
    whole = whole_day(facts.day.id)
    slot = _slot(whole, facts.part)
    shown = {**_part_frame(request, facts, whole, slot), "given": whole.offers_in(slot.pk)}
    return render(request, "days/slot_remove.html", shown)


def _slot(whole: WholeDay, slot: UUID) -> Slot:
    found = next((one for one in whole.slots if one.pk == slot), None)
    if found is None:
        raise Http404
    return found


def _form(
    whole: WholeDay,
    slot: Slot | None,
    given: QueryDict | None = None,
    *,
    parked: QueryDict | None = None,
    initial: dict[str, object] | None = None,
) -> SlotForm:
    """Give the form of a slot, with the rooms of the day and the people of the circle, those of the host first."""
    return SlotForm(
        given,
        parked=parked,
        initial=initial,
        rooms=rooms_to_choose(whole.day.pk),
        people=leaders_to_choose(whole.day.circle_id, whole.day.host_id, slot.leader_id if slot else None),
        asks_reason=whole.day.state == Day.State.PUBLISHED,
        proposed=None if slot and slot.room_id else only_room(whole, slot.kind if slot else Slot.Kind.ROUND),
    )


def _part_frame(request: HttpRequest, facts: PartFacts, whole: WholeDay, slot: Slot) -> dict[str, object]:
    return {
        **day_frame(facts.day, actor_of(request), whole.day),
        "slot": slot,
        "title": slot_titles(whole.slots)[slot.pk],
        "here": "programme",
        "current": "day",
    }


def _room_for_one(whole: WholeDay, asked: str) -> dict[str, object]:
    """Give from when a new slot begins and how long: what is left free from the time that was asked, else the end."""
    free = [one for one in line_of(whole) if one.slot is None]
    at = _time(asked)
    found = next((one for one in free if one.first == at), None) or (free[-1] if free else None)
    if found:
        return {"begins": found.first, "minutes": min(found.minutes, USUAL_MINUTES)}
    last = whole.slots[-1] if whole.slots else None
    return {"begins": at_minute(minute_of(last.begins) + last.minutes) if last else whole.day.begins, "minutes": 15}


def _time(text: str) -> time | None:
    try:
        return datetime.strptime(text, "%H:%M").time()  # noqa: DTZ007 - a time of the clock, of no day
    except ValueError:
        return None


def _programme(facts: DayFacts) -> str:
    return reverse("day_programme", args=[facts.id])
