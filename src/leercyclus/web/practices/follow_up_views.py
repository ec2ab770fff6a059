"""The follow-ups of a circle: the list, to take along, writing one down, changing it, taking it away."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.circles.member_queries import members_of
from leercyclus.web.circles.route_queries import route_of
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.design.downloads import send_csv, send_xlsx
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.people.roles import Actor
from leercyclus.web.practices import rules
from leercyclus.web.practices.export_bridge import follow_ups_sheet
from leercyclus.web.practices.follow_up_actions import counts, remove_follow_up, write_follow_up
from leercyclus.web.practices.follow_up_queries import (
    ShownFollowUp,
    follow_up_row,
    practices_to_follow,
    read_follow_ups_asked,
    shown_follow_ups,
    years_of,
)
from leercyclus.web.practices.forms import FollowUpForm, RemovalForm
from leercyclus.web.practices.rules import FollowUpFacts, RemovalFacts


@require_safe
def follow_ups(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Show what the members of a circle did for one another after a day, and what they propose to do."""
    actor = actor_of(request)
    asked = read_follow_ups_asked(request.GET, facts.members)
    shown = _shown(request, facts)
    answer = {
        "route": route_of(facts.id, actor),
        "asked": asked,
        "to_come": [one for one in shown if one.is_to_come],
        "done": [one for one in shown if not one.is_to_come],
        "hours": sum(one.hours for one in shown if not one.is_to_come and not one.withdrawn),
        "number": sum(1 for one in shown if not one.is_to_come and not one.withdrawn),
        "members": [(one.organisation, one.name) for one in members_of(facts.id) if one.takes_part],
        "years": [str(year) for year in years_of(facts.id)],
        "asked_year": str(asked.year or ""),
        "question": request.GET.urlencode(),
        "may_write": rules.may_write_follow_ups(actor, facts),
    }
    return render(request, "practices/follow_ups.html", answer)


@require_safe
def follow_ups_csv(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Give the same as CSV."""
    return send_csv(follow_ups_sheet(_shown(request, facts)))


@require_safe
def follow_ups_xlsx(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Give the same as a workbook."""
    return send_xlsx(follow_ups_sheet(_shown(request, facts)))


@require_http_methods(["GET", "HEAD", "POST"])
@once
def follow_up_new(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Write a follow-up down, or propose one; two municipalities and a practice may stand in the address already."""
    actor = actor_of(request)
    form = _form(request, facts, actor, _begun(request, facts, actor))
    if request.method == "POST":
        done = form.carry_out(
            lambda: write_follow_up(
                actor=actor, circle=facts.id, content=form.content, own=rules.writes_for(actor) & facts.members
            ),
            reader(),
        )
        if done:
            told = gettext("Proposed. The other municipality hears of it by mail.")
            if done.result.on <= timezone.localdate():
                told = gettext("Written down. It counts in giving and taking, and the other municipality hears of it.")
            messages.success(request, told)
            return HttpResponseRedirect(reverse("follow_ups", args=[facts.id]))
    answer = {"form": form, "route": route_of(facts.id, actor)}
    return render(request, "practices/follow_up_form.html", answer, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
@once
def follow_up_edit(request: HttpRequest, facts: FollowUpFacts) -> HttpResponse:
    """Change a follow-up."""
    actor = actor_of(request)
    back = HttpResponseRedirect(reverse("follow_ups", args=[facts.circle.id]))
    row = follow_up_row(facts.id)
    initial = {
        **{name: str(getattr(row, f"{name}_id") or "") for name in ("giver", "taker", "practice")},
        **{name: getattr(row, name) for name in ("on", "hours", "who", "documents", "note", "version")},
    }
    form = _form(request, facts.circle, actor, initial, now=row.practice_id, is_counted=counts(row))
    if request.method == "POST":
        done = form.carry_out(
            lambda: write_follow_up(
                actor=actor,
                circle=facts.circle.id,
                content=form.content,
                own=rules.writes_for(actor) & facts.circle.members,
                follow_up=facts.id,
                version=form.seen_version,
            ),
            reader(),
        )
        if done:
            messages.success(request, gettext("The follow-up was changed."))
            return back
    answer = {"form": form, "follow_up": row, "route": route_of(facts.circle.id, actor)}
    return render(request, "practices/follow_up_form.html", answer, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
@once
def follow_up_remove(request: HttpRequest, facts: RemovalFacts) -> HttpResponse:
    """Ask whether a follow-up is to go; take it away at the press of the button."""
    back = HttpResponseRedirect(reverse("follow_ups", args=[facts.circle.id]))
    if facts.facts is None:
        if request.method == "POST":
            return back
        raise Http404
    actor, row = actor_of(request), follow_up_row(facts.follow_up)
    form = RemovalForm(request.POST if request.method == "POST" else None, parked=unpark(request), counts=counts(row))
    if request.method == "POST":
        own = rules.writes_for(actor) & facts.circle.members
        done = form.carry_out(
            lambda: remove_follow_up(actor=actor, follow_up=facts.follow_up, own=own, why=form.reason), reader()
        )
        if done:
            messages.success(request, gettext("The follow-up was taken away."))
            return back
    answer = {"follow_up": row, "form": form, "route": route_of(facts.circle.id, actor)}
    return render(request, "practices/follow_up_remove.html", answer, status=form.status)


def _shown(request: HttpRequest, facts: CircleFacts) -> tuple[ShownFollowUp, ...]:
    return shown_follow_ups(facts, actor_of(request), read_follow_ups_asked(request.GET, facts.members))


def _form(
    request: HttpRequest,
    facts: CircleFacts,
    actor: Actor,
    initial: dict[str, object],
    *,
    now: UUID | None = None,
    is_counted: bool = False,
) -> FollowUpForm:
    members = [(one.organisation, one.name) for one in members_of(facts.id) if one.takes_part]
    practices = practices_to_follow(actor, facts, now)
    return FollowUpForm(
        request.POST or None,
        parked=unpark(request),
        members=members,
        practices=practices,
        counts=is_counted,
        initial=initial,
    )


def _begun(request: HttpRequest, facts: CircleFacts, actor: Actor) -> dict[str, object]:
    """Fill a new form from the address: from whom to whom, about which practice; else from one's own municipality."""
    own = sorted(rules.writes_for(actor) & facts.members, key=str)
    known = {str(one) for one in facts.members}
    giver, taker = (request.GET.get(name, "") for name in ("gever", "nemer"))
    return {
        "giver": giver if giver in known else "",
        "taker": taker if taker in known else str(own[0]) if own and giver in known - {str(own[0])} else "",
        "practice": request.GET.get("praktijk", ""),
    }
