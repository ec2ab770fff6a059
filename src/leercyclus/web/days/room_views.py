"""The rooms of a day: the list, adding one or several, changing one, and taking one off."""

from __future__ import annotations

from collections.abc import Iterator
from http import HTTPStatus

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_http_methods

from leercyclus.engine.reasons import BadInput
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.days.day_queries import WholeDay, whole_day
from leercyclus.web.days.facts_queries import PartFacts
from leercyclus.web.days.frame_queries import day_frame
from leercyclus.web.days.models import Room
from leercyclus.web.days.room_actions import add_rooms, change_room, remove_room
from leercyclus.web.days.room_draft import RoomDraft
from leercyclus.web.days.room_forms import RoomForm, RoomLinesForm, filled_from
from leercyclus.web.days.room_queries import room_of, room_rows, rooms_before, uses
from leercyclus.web.days.rules import DayFacts, may_change_day
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.guests.counts_queries import coming_counts

DEED, ADD, PASTE, AGAIN, ALL = "doe", "erbij", "plak", "weer", "alle"


@require_http_methods(["GET", "HEAD", "POST"])
@once
def rooms(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Show the rooms of a day, and add one, several, or some of another day."""
    if request.method == "POST" and not may_change_day(actor_of(request), facts):
        raise PermissionDenied  # the list can be read when the day is over, not changed
    whole = whole_day(facts.id)
    before = rooms_before(whole.day, whole.rooms)
    parked = unpark(request)
    given = request.POST if request.method == "POST" else None
    deed = (given or parked or QueryDict()).get(DEED, ADD)
    one = RoomForm(given if deed == ADD else None, parked=parked if deed == ADD else None)
    lines = RoomLinesForm(given if deed == PASTE else None, parked=parked if deed == PASTE else None)
    status, told = HTTPStatus.OK, list[str]()
    if given is not None:
        drafts = _drafts(given, deed, one, lines, before)
        if drafts:
            try:
                added = add_rooms(actor=actor_of(request), day=facts.id, rooms=drafts)
            except BadInput as bad:
                told = bad.say(reader())
            else:
                said = ngettext("%(number)d room was added.", "%(number)d rooms were added.", len(added))
                messages.success(request, " ".join([said % {"number": len(added)}, *_access_told(drafts)]))
                return HttpResponseRedirect(reverse("rooms", args=[facts.id]))
        status = HTTPStatus.UNPROCESSABLE_ENTITY
        told = told or ([] if deed in {ADD, PASTE} else [_pick_again()])
    answer = {
        **day_frame(facts, actor_of(request), whole.day),
        "rows": room_rows(whole, coming_counts(facts.id).in_need),
        "before": before,
        "form": one,
        "lines": lines,
        "told": told,
        "deed": deed,
        "seats": whole.day.seats,
    }
    return render(request, "days/rooms.html", answer, status=status)


def _drafts(
    given: QueryDict, deed: str, one: RoomForm, lines: RoomLinesForm, before: tuple[Room, ...]
) -> list[RoomDraft]:
    """Give the rooms that were sent; none where something has to be mended first."""
    if deed == PASTE:
        return list(lines.rooms) if lines.is_valid() else []
    if deed == AGAIN:
        wanted = given.get("zaal", "")
        return [_draft(room) for room in before if wanted in {ALL, str(room.pk)}]
    return [one.draft] if one.is_valid() else []


def _access_told(drafts: list[RoomDraft]) -> Iterator[str]:
    """Say which rooms are not step-free, and which are taken to be, for that decides who can get in."""
    stairs = ", ".join(one.name for one in drafts if not one.is_step_free)
    taken = ", ".join(one.name for one in drafts if not one.is_told)
    if stairs:
        yield gettext("Not step-free: %(rooms)s.") % {"rooms": stairs}
    if taken:
        said = gettext("Nothing was said of this, so it counts as step-free: %(rooms)s. Is it not? Change the room.")
        yield said % {"rooms": taken}


def _draft(room: Room) -> RoomDraft:
    return RoomDraft(
        room.name,
        room.seats,
        room.way,
        is_step_free=room.is_step_free,
        has_hearing_loop=room.has_hearing_loop,
    )


def _pick_again() -> str:
    return gettext("Expected a room of another day that is not on the list yet. Press one of those that stand there.")


@require_http_methods(["GET", "HEAD", "POST"])
@once
def room_edit(request: HttpRequest, facts: PartFacts) -> HttpResponse:
    """Change one room."""
    room = _room(facts)
    if request.method == "POST":
        form = RoomForm(request.POST)
        done = form.carry_out(
            lambda: change_room(actor=actor_of(request), room=facts.part, version=form.seen_version, draft=form.draft),
            reader(),
            beside="name",
        )
        if done:
            messages.success(request, gettext("%(name)s was changed.") % {"name": done.result.name})
            return HttpResponseRedirect(reverse("rooms", args=[facts.day.id]))
    else:
        form = RoomForm(parked=unpark(request), initial=filled_from(room))
    answer = {**day_frame(facts.day, actor_of(request), room.day), "form": form, "room": room}
    return render(request, "days/room_edit.html", answer, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
@once
def room_remove(request: HttpRequest, facts: PartFacts) -> HttpResponse:
    """Ask whether a room is to go, saying what is in it; take it off at the press of the button."""
    if request.method == "POST":
        remove_room(actor=actor_of(request), day=facts.day.id, room=facts.part)
        messages.success(request, gettext("The room was taken off the day."))
        return HttpResponseRedirect(reverse("rooms", args=[facts.day.id]))
    room = _room(facts)
    unpark(request)
    whole: WholeDay = whole_day(facts.day.id)
    answer = {
        **day_frame(facts.day, actor_of(request), whole.day),
        "room": room,
        "used": tuple(one for one in uses(whole) if one.room == room.pk),
    }
    return render(request, "days/room_remove.html", answer)


def _room(facts: PartFacts) -> Room:
    """Give the room that the address names; one of another day is not there."""
    room = room_of(facts.part)
    if room is None or room.day_id != facts.day.id:
        raise Http404
    return room
