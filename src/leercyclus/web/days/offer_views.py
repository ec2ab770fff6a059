"""The workshops and practice visits of a day: the list, a new one, changing one, taking one off."""

from __future__ import annotations

from http import HTTPStatus
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils.formats import time_format
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from leercyclus.engine.reasons import BadInput
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.checkin.counts_queries import there_today
from leercyclus.web.days.day_queries import OFFERED, WholeDay, whole_day
from leercyclus.web.days.facts_queries import PartFacts
from leercyclus.web.days.frame_queries import day_frame
from leercyclus.web.days.ideas_queries import title_ideas
from leercyclus.web.days.leaders_queries import leaders_for
from leercyclus.web.days.models import Offer, Slot
from leercyclus.web.days.offer_actions import add_offer, change_offer, remove_offer
from leercyclus.web.days.offer_forms import Choices, OfferForm, filled_from, fresh
from leercyclus.web.days.offer_queries import offers_by_slot, slots_for
from leercyclus.web.days.offer_rules import may_see_leaders
from leercyclus.web.days.placed_queries import is_in_published_plan, placed_in
from leercyclus.web.days.room_queries import misfits
from leercyclus.web.days.rules import DayFacts, may_plan_day
from leercyclus.web.days.slot_queries import slot_titles
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.guests.counts_queries import coming_counts
from leercyclus.web.guests.wish_queries import wish_counts
from leercyclus.web.people.roles import Actor
from leercyclus.web.practices.rules import OfferedFacts, may_grow_from

KIND, PART, LONGEST_TITLE = "soort", "deel", 120
IDEA = "title_idea"
"""The name of the buttons that put a title into a form that is being filled in."""


@require_safe
def offers(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Show what there is to choose from, by part of the programme; who plans sees wishes and what does not fit."""
    actor = actor_of(request)
    whole = whole_day(facts.id)
    plans = may_plan_day(actor, facts)
    counts = coming_counts(facts.id) if plans else None
    there = there_today([facts] if plans else []).get(facts.id)
    groups = offers_by_slot(
        whole,
        wishes=wish_counts(facts.id) if plans else {},
        people=there.reckoned_with if there else counts.people if counts else 0,
        misfits=misfits(whole, counts.in_need) if counts else (),
        with_leaders=may_see_leaders(actor, facts),
        placed=placed_in(facts.id, [one.pk for one in whole.offers if one.called_off_at and plans]),
    )
    answer = {
        **day_frame(facts, actor, whole.day),
        "groups": groups,
        "there": there,
        "number": len(whole.offers),
        "becomes_practice": _becoming(actor, facts, whole),
    }
    return render(request, "days/offers.html", answer)


@require_http_methods(["GET", "HEAD", "POST"])
@once
def offer_new(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Add a workshop or visit."""
    whole = whole_day(facts.id)
    parked = unpark(request)
    kind = _kind(request.POST or parked or request.GET)
    choices = _choices(whole, kind)
    if request.method == "POST" and IDEA in request.POST:
        form = _with_idea(request.POST, kind, choices)
    elif request.method == "POST":
        form = OfferForm(request.POST, kind=kind, choices=choices)
        done = form.carry_out(
            lambda: add_offer(actor=actor_of(request), day=facts.id, slots=form.slots_given, **form.given),
            reader(),
        )
        if done:
            messages.success(request, gettext("‘%(title)s’ was added.") % {"title": done.result.title})
            return HttpResponseRedirect(_page(facts))
    else:
        begun = fresh(kind, choices.slots, request.GET.get(PART, ""))
        form = OfferForm(kind=kind, choices=choices, parked=parked, initial=begun)
    return _form_page(request, facts, whole, form, choices)


@require_http_methods(["GET", "HEAD", "POST"])
@once
def offer_edit(request: HttpRequest, facts: PartFacts) -> HttpResponse:
    """Change a workshop or visit."""
    whole = whole_day(facts.day.id)
    offer = _offer(whole, facts)
    choices = _choices(whole, offer.kind, offer)
    if request.method == "POST":
        form = OfferForm(request.POST, kind=offer.kind, choices=choices)
        done = form.carry_out(
            lambda: change_offer(
                actor=actor_of(request),
                offer=offer.pk,
                version=form.seen_version,
                slots=form.slots_given,
                **form.given,
            ),
            reader(),
        )
        if done:
            messages.success(request, gettext("‘%(title)s’ was changed.") % {"title": done.result.title})
            return HttpResponseRedirect(_page(facts.day))
    else:
        form = OfferForm(kind=offer.kind, choices=choices, parked=unpark(request), initial=filled_from(offer))
    return _form_page(request, facts.day, whole, form, choices, offer=offer)


@require_http_methods(["GET", "HEAD", "POST"])
@once
def offer_remove(request: HttpRequest, facts: PartFacts) -> HttpResponse:
    """Ask whether a workshop or visit is to go; take it off, unless people were placed in it."""
    status = HTTPStatus.OK
    if request.method == "POST":
        try:
            remove_offer(actor=actor_of(request), day=facts.day.id, offer=facts.part)
        except BadInput:
            status = HTTPStatus.UNPROCESSABLE_ENTITY
        else:
            messages.success(request, gettext("It was taken off the day."))
            return HttpResponseRedirect(_page(facts.day))
    whole = whole_day(facts.day.id)
    offer = _offer(whole, facts)
    unpark(request)
    answer = {
        **day_frame(facts.day, actor_of(request), whole.day),
        "offer": offer,
        "is_placed": is_in_published_plan(offer),
        "wished": wish_counts(facts.day.id).get(offer.pk, (0, 0))[1],
    }
    return render(request, "days/offer_remove.html", answer, status=status)


def _becoming(actor: Actor, facts: DayFacts, whole: WholeDay) -> frozenset[UUID]:
    """Give the workshops and visits of which somebody may make a practice, once the day is there."""
    offered = (
        OfferedFacts(facts, one.pk, one.leader_id, is_called_off=one.called_off_at is not None) for one in whole.offers
    )
    return frozenset(one.offer for one in offered if may_grow_from(actor, one))


def _with_idea(given: QueryDict, kind: str, choices: Choices) -> OfferForm:
    """Give the form with the title that was picked; what was typed in the other fields stays."""
    typed = given.copy()
    typed["title"] = given.get(IDEA, "")[:LONGEST_TITLE]
    form = OfferForm(kind=kind, choices=choices, parked=typed)
    form.was_parked = False
    return form


def _form_page(
    request: HttpRequest, facts: DayFacts, whole: WholeDay, form: OfferForm, choices: Choices, **shown: object
) -> HttpResponse:
    answer = {
        **day_frame(facts, actor_of(request), whole.day),
        "form": form,
        "kind": form.kind,
        "ideas": choices.ideas,
        "has_parts": bool(choices.slots),
        **shown,
    }
    return render(request, "days/offer_form.html", answer, status=form.status)


def _choices(whole: WholeDay, kind: str, now: Offer | None = None) -> Choices:
    """Give what there is to choose from; topics that a workshop has already can be kept."""
    topics = [*map(str, whole.day.topics), *(map(str, now.topics) if now else ())]
    titles = slot_titles(whole.slots)
    slots = [(slot, _when(slot, titles[slot.pk], kind)) for slot in slots_for(whole, kind)]
    ideas = title_ideas(whole, reader()) if now is None else ()
    return Choices(slots, whole.rooms, tuple(dict.fromkeys(topics)), leaders_for(whole.day, kind, now), ideas)


def _when(slot: Slot, title: str, kind: str) -> str:
    """Name a part of the programme; of a workshop beside the visits it is said whom it is for."""
    named = f"{time_format(slot.begins, 'H:i')} {title}"
    if OFFERED[Slot.Kind(slot.kind)] == kind:
        return named
    return gettext("%(part)s, for who stays") % {"part": named}


def _kind(given: QueryDict) -> str:
    return Offer.Kind.VISIT if given.get(KIND) == Offer.Kind.VISIT else Offer.Kind.WORKSHOP


def _offer(whole: WholeDay, facts: PartFacts) -> Offer:
    """Give the workshop or visit that the address names; one of another day is not there."""
    found = next((one for one in whole.offers if one.pk == facts.part), None)
    if found is None:
        raise Http404
    return found


def _page(facts: DayFacts) -> str:
    return reverse("offers", args=[facts.id])
