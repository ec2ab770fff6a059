"""A proposal to mend the groups: shown, taken over, left alone, taken back."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_POST, require_safe

from leercyclus.engine.reasons import BadInput
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.days.frame_queries import day_frame
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.design.forms import Conflict
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.running.proposal_actions import leave, take, undo
from leercyclus.web.running.proposal_bridge import proposed, underway
from leercyclus.web.running.proposal_facts_queries import ProposalFacts
from leercyclus.web.running.rules import may_run_day

CONFLICT, UNFIT = 409, 422


@require_safe
def proposal(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Show what is proposed: on a page of its own, or as a part of the board. It is searched for where it must be."""
    if getattr(request, "htmx", False):
        shown = {"day": {"pk": facts.id}, **_found(request, facts)}
        answer = render(request, "running/proposal_part.html", shown)
        answer["HX-Trigger-After-Settle"] = "nieuw"  # the tables beside it are drawn as proposed
        return answer
    return _page(request, facts)


@require_POST
@once
def proposal_take(request: HttpRequest, facts: ProposalFacts) -> HttpResponse:
    """Take a proposal over, or leave all as it is; what cannot be is said beside the proposal that fits now."""
    actor, day = actor_of(request), facts.day
    try:
        if request.POST.get("deed") == "leave":
            leave(actor=actor, day=day.id, plan=facts.proposal)
            told = gettext("All stays as it is. You are asked again when something else no longer fits.")
        else:
            number = take(actor=actor, day=day.id, plan=facts.proposal)
            holds = gettext("Version %(number)d holds. It is on the phones within ten seconds; who moves gets a mail.")
            told = holds % {"number": number}
    except Conflict as conflict:
        return _page(request, day, [_newer(conflict)], CONFLICT)
    except BadInput as bad:
        return _page(request, day, bad.say(reader()), UNFIT)
    messages.success(request, told)
    return HttpResponseRedirect(reverse("board", args=[day.id]))


@require_POST
@once
def plan_undo(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Take back the proposal that was taken over last."""
    try:
        number = undo(actor=actor_of(request), day=facts.id, plan=_id(request.POST.get("plan", "")))
    except Conflict as conflict:
        return _page(request, facts, [_newer(conflict)], CONFLICT)
    except BadInput as bad:
        return _page(request, facts, bad.say(reader()), UNFIT)
    told = gettext("Everybody sits as before again, in the parts to come. That is version %(number)d.")
    messages.success(request, told % {"number": number})
    return HttpResponseRedirect(reverse("board", args=[facts.id]))


def _page(request: HttpRequest, facts: DayFacts, wrong: list[str] | None = None, status: int = 200) -> HttpResponse:
    frame = day_frame(facts, actor_of(request))
    shown = {**frame, "here": "board", "current": "day", "wrong": wrong, **_found(request, facts)}
    return render(request, "running/proposal.html", shown, status=status)


def _found(request: HttpRequest, facts: DayFacts) -> dict[str, object]:
    now = underway(facts.id)
    return {
        "proposed": proposed(facts.id, now),
        "gone": len(now.standing.misfits.gone) if now.standing else 0,
        "may_run": may_run_day(actor_of(request), facts),
    }


def _newer(conflict: Conflict) -> str:
    told = gettext(
        "Somebody else published version %(number)d meanwhile. Nothing was changed. This is what fits that version."
    )
    return told % {"number": conflict.version}


def _id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
