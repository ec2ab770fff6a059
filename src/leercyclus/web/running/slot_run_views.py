"""A part of the programme, run by hand."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from leercyclus.engine.reasons import BadInput
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.days.facts_queries import PartFacts
from leercyclus.web.days.frame_queries import day_frame
from leercyclus.web.design.forms import Conflict, read_version
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.running import slot_run_actions
from leercyclus.web.running.slot_run_queries import beginning_of

DEEDS = {
    "begin": slot_run_actions.begin,
    "end": slot_run_actions.end,
    "extend": slot_run_actions.extend,
    "undo": slot_run_actions.undo,
}

UNFIT, SURE = 422, "sure"


@require_POST
@once
def slot_run(request: HttpRequest, facts: PartFacts) -> HttpResponse:
    """Begin a part, end it, make it longer, or take that back; then the board shows how it is.

    Before another part ends by it ahead of its time, that is asked.
    """
    board = f"{reverse('board', args=[facts.day.id])}#deel-{facts.part}"
    deed = DEEDS.get(request.POST.get("deed", ""))
    if deed is None:
        return HttpResponseRedirect(board)
    version = read_version(request.POST.get("version"))
    if deed is slot_run_actions.begin and SURE not in request.POST:
        beginning = beginning_of(facts.day.id, facts.part)
        if beginning.cuts:
            frame = {**day_frame(facts.day, actor_of(request)), "here": "board"}
            shown = {**frame, "beginning": beginning, "version": version}
            return render(request, "running/begin.html", shown, status=UNFIT)
    try:
        deed(actor=actor_of(request), day=facts.day.id, slot=facts.part, version=version)
    except BadInput as bad:
        messages.error(request, " ".join(bad.say(reader())))
    except Conflict:
        told = gettext(
            "Somebody else changed this part just now. This is how it is. Press again if it is still needed."
        )
        messages.error(request, told)
    return HttpResponseRedirect(board)
