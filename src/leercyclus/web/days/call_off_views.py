"""Calling a workshop or practice visit off, also on the morning itself, and letting it take place all the same."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.days.day_queries import whole_day
from leercyclus.web.days.facts_queries import PartFacts
from leercyclus.web.days.frame_queries import day_frame
from leercyclus.web.days.models import Offer
from leercyclus.web.days.offer_actions import call_off_offer, undo_call_off
from leercyclus.web.days.offer_forms import CallOffForm
from leercyclus.web.days.offer_queries import leader_of
from leercyclus.web.days.placed_queries import offer_of, seated_on, touched
from leercyclus.web.days.spare_queries import elsewhere
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.guests.wish_queries import wish_counts
from leercyclus.web.people.roles import Actor
from leercyclus.web.running.rules import may_run_day

DEED, UNDO = "doe", "toch"


@require_http_methods(["GET", "HEAD", "POST"])
@once
def offer_call_off(request: HttpRequest, facts: PartFacts) -> HttpResponse:
    """Say whom it touches, and call it off with one sentence of reason; what was called off can take place again."""
    offer = offer_of(facts.day.id, facts.part)
    if offer is None:
        raise Http404
    is_undo = request.POST.get(DEED) == UNDO
    form = CallOffForm(
        request.POST or None, parked=unpark(request), initial={"version": offer.version}, is_undo=is_undo
    )
    asks = offer.called_off_at is None
    if request.method == "POST":
        if form.carry_out(lambda: _carry_out(actor_of(request), facts, form, is_undo=is_undo), reader()):
            return _done(request, facts, offer, is_undo=is_undo)
        offer = offer_of(facts.day.id, facts.part) or offer
        asks = not is_undo or offer.called_off_at is None
    seated = seated_on(facts.day.id)
    found = touched(offer, seated)
    answer = {
        **day_frame(facts.day, actor_of(request), offer.day),
        "offer": offer,
        "form": form,
        "asks": asks,
        "leader": leader_of(offer),
        "touched": found,
        "elsewhere": elsewhere(whole_day(facts.day.id), offer.pk, seated) if asks else (),
        "mails": len(found.placed_readers) + bool(found.leader) if found.is_told else 0,
        "wished": wish_counts(facts.day.id).get(offer.pk, (0, 0))[1],
    }
    return render(request, "days/offer_call_off.html", answer, status=form.status)


def _done(request: HttpRequest, facts: PartFacts, offer: Offer, *, is_undo: bool) -> HttpResponse:
    """Say what was done; who runs the day itself is led to the board, where the proposal for who sat there comes."""
    said = gettext("‘%(title)s’ takes place all the same.") if is_undo else gettext("‘%(title)s’ is off.")
    told = [said % {"title": offer.title}]
    runs = may_run_day(actor_of(request), facts.day)
    if runs and not is_undo and touched(offer, seated_on(facts.day.id)).placed:
        told.append(gettext("Within a minute the board proposes another place for who was placed there."))
    messages.success(request, " ".join(told))
    return HttpResponseRedirect(reverse("board" if runs else "offers", args=[facts.day.id]))


def _carry_out(actor: Actor, facts: PartFacts, form: CallOffForm, *, is_undo: bool) -> None:
    if is_undo:
        undo_call_off(actor=actor, offer=facts.part, version=form.seen_version)
    else:
        call_off_offer(actor=actor, offer=facts.part, version=form.seen_version, why=form.cleaned_data["why"])
