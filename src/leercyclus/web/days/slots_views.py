"""The rooms and leaders of all parts of a programme on one page."""

from __future__ import annotations

from http import HTTPStatus

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.days.choice_queries import leaders_to_choose, rooms_to_choose
from leercyclus.web.days.day_queries import OFFERED, WholeDay, whole_day
from leercyclus.web.days.frame_queries import day_frame
from leercyclus.web.days.room_queries import only_room
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.days.slot_queries import slot_titles
from leercyclus.web.days.slots_actions import give_slots
from leercyclus.web.days.slots_forms import Line, SlotsForm
from leercyclus.web.design.templatetags.lc import reader


@require_http_methods(["GET", "HEAD", "POST"])
@once
def edit(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Give every part of the programme a room and somebody who leads it."""
    actor = actor_of(request)
    whole = whole_day(facts.id)
    if request.method == "POST":
        form = _form(whole, request.POST)
        done = form.carry_out(lambda: give_slots(actor=actor, day=facts.id, changes=form.changes), reader())
        if done:
            messages.success(request, gettext("The programme was changed.") if done.result else gettext("Saved."))
            return HttpResponseRedirect(reverse("day_programme", args=[facts.id]))
        if form.status == HTTPStatus.CONFLICT:
            form.look_again(whole_day(facts.id).slots)
    else:
        form = _form(whole, parked=unpark(request))
    shown = {
        **day_frame(facts, actor, whole.day),
        "form": form,
        "drawn": form.drawn,
        "rooms": whole.rooms,
        "here": "programme",
        "current": "day",
    }
    return render(request, "days/slots_edit.html", shown, status=form.status)


def _form(whole: WholeDay, given: QueryDict | None = None, *, parked: QueryDict | None = None) -> SlotsForm:
    """Give the form of all parts but those that are made of workshops or visits: these have rooms of their own."""
    titles = slot_titles(whole.slots)
    lines = [
        Line(one, titles[one.pk], None if one.room_id else only_room(whole, one.kind))
        for one in whole.slots
        if one.kind not in OFFERED
    ]
    return SlotsForm(
        given,
        parked=parked,
        lines=lines,
        rooms=rooms_to_choose(whole.day.pk),
        people=leaders_to_choose(whole.day.circle_id, whole.day.host_id, *(one.leader_id for one in whole.slots)),
    )
