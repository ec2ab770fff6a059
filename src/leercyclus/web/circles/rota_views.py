"""The rota of a circle: what members wish, the proposal, the turns and their days."""

from __future__ import annotations

from http import HTTPStatus

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from leercyclus.engine.reasons import BadInput
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.circles.cycle_queries import current_cycle
from leercyclus.web.circles.member_queries import members_of
from leercyclus.web.circles.models import Cycle
from leercyclus.web.circles.rota_actions import SaidWish, accept_rota, choose_host, set_wish
from leercyclus.web.circles.rota_bridge import answer_rota
from leercyclus.web.circles.rota_forms import HostForm, WishForm, filled_from, read_asked, read_hosts
from leercyclus.web.circles.rota_queries import name_of_member, whole_turn, wishes_of
from leercyclus.web.circles.rota_rules import TurnFacts, WishFacts, may_run_rota
from leercyclus.web.circles.route_queries import route_of
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.design.forms import Conflict
from leercyclus.web.design.templatetags.lc import reader


@require_http_methods(["GET", "HEAD", "POST"])
@once
def rota(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Show the rota of the cycle and a proposal; agree to a proposal at the press of the button."""
    actor = actor_of(request)
    cycle = _cycle(facts)
    told: list[str] = []
    status = HTTPStatus.OK
    if request.method == "POST":
        if not may_run_rota(actor, facts):
            raise PermissionDenied
        try:
            hosts = read_hosts(request.POST.get("hosts", ""))
            accept_rota(actor=actor, cycle=cycle.pk, hosts=hosts, seen=request.POST.get("seen"))
        except BadInput as bad:
            told, status = bad.say(reader()), HTTPStatus.UNPROCESSABLE_ENTITY
        except Conflict:
            told = [gettext("Somebody else changed the rota meanwhile. This is the rota now. Look at it again.")]
            status = HTTPStatus.CONFLICT
        else:
            messages.success(request, gettext("The rota is agreed. Choose a day for each turn."))
            return HttpResponseRedirect(reverse("rota", args=[facts.id]))
    unpark(request)
    page = answer_rota(actor, facts, cycle, read_asked(request.GET), reader())
    shown = {
        "facts": facts,
        "route": route_of(facts.id, actor),
        "page": page,
        "may_run": may_run_rota(actor, facts),
        "told": told,
    }
    return render(request, "circles/rota.html", shown, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
@once
def wish(request: HttpRequest, facts: WishFacts) -> HttpResponse:
    """Say whether a member would like to host."""
    cycle = _cycle(facts.circle)
    if request.method == "POST":
        form = WishForm(request.POST)
        done = form.carry_out(
            lambda: set_wish(
                actor=actor_of(request),
                cycle=cycle.pk,
                organisation=facts.organisation,
                said=SaidWish(*(form.cleaned_data[name] for name in ("wish", "not_before", "not_after"))),
                version=form.seen_version,
            ),
            reader(),
        )
        if done:
            messages.success(request, gettext("The wish was saved. The proposal takes it along."))
            return HttpResponseRedirect(reverse("rota", args=[facts.circle.id]))
    else:
        form = WishForm(parked=unpark(request), initial=filled_from(wishes_of(cycle.pk).get(facts.organisation)))
    shown = {
        "facts": facts.circle,
        "route": route_of(facts.circle.id, actor_of(request)),
        "cycle": cycle,
        "form": form,
        "name": name_of_member(facts.circle.id, facts.organisation),
    }
    return render(request, "circles/rota_wish.html", shown, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
@once
def turn(request: HttpRequest, facts: TurnFacts) -> HttpResponse:
    """Let another member host a turn."""
    found = whole_turn(facts.turn)
    members = [one for one in members_of(facts.circle.id) if one.takes_part]
    if request.method == "POST":
        form = HostForm(members, request.POST)
        done = form.carry_out(
            lambda: choose_host(
                actor=actor_of(request),
                turn=facts.turn,
                host=form.cleaned_data["host"],
                version=form.seen_version,
            ),
            reader(),
        )
        if done:
            messages.success(request, gettext("The host was changed."))
            return HttpResponseRedirect(reverse("rota", args=[facts.circle.id]))
    else:
        initial = {"host": str(found.host_id), "version": found.version}
        form = HostForm(members, parked=unpark(request), initial=initial)
    route = route_of(facts.circle.id, actor_of(request))
    shown = {"facts": facts.circle, "route": route, "turn": found, "form": form}
    return render(request, "circles/rota_turn.html", shown, status=form.status)


def _cycle(facts: CircleFacts) -> Cycle:
    cycle = current_cycle(facts.id)
    if cycle is None:
        raise Http404
    return cycle
