"""Joining lessons about the same thing, reading joined ones, adding one, taking one out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from http import HTTPStatus
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.landing.bundle_actions import add_lessons, change_bundle, join_lessons, take_out
from leercyclus.web.landing.bundle_queries import Joined, carried_in, joined_lessons, owns
from leercyclus.web.landing.facts_queries import home_facts
from leercyclus.web.landing.home_bridge import together
from leercyclus.web.landing.home_forms import BundleAddForm, BundleChangeForm, BundleForm, Choices
from leercyclus.web.landing.home_rules import KeptFacts, may_change_kept
from leercyclus.web.landing.home_views import in_frame
from leercyclus.web.landing.rules import HomeFacts, may_keep_home
from leercyclus.web.landing.standing_queries import LessonAtHome, Standings, standings

DEED, ADD = "doe", "erbij"
OUT, SURE = "eruit", "zeker"
LONGEST_LINE = 110


@require_http_methods(["GET", "HEAD", "POST"])
@once
def bundle_new(request: HttpRequest, facts: HomeFacts) -> HttpResponse:
    """Propose which lessons are about the same thing, and join what is ticked."""
    found = standings(facts.day.id, facts.organisation, actor_of(request).person)
    loose = [one for one in found.taken if one.bundle is None and not one.is_closed]
    groups = together(found.taken)
    place = request.GET.get("voorstel", "")
    asked = groups[int(place) - 1] if place.isdecimal() and 0 < int(place) <= len(groups) else None
    initial = {}
    if asked is not None:
        ids = [str(one.id) for one in asked.lessons]
        initial = {"lessons": ids, "carried_by": ids[0]}
    given = request.POST if request.method == "POST" else None
    form = BundleForm(given, parked=unpark(request), initial=initial, lessons=lesson_choices(loose))
    if given is not None and (done := form.carry_out(lambda: _join(request, facts, form), reader())):
        messages.success(request, gettext("The lessons are joined. Their owners get a mail."))
        return HttpResponseRedirect(reverse("bundle", args=[done.result]))
    shown = in_frame(request, facts, form=form, loose=loose, together=groups, asked=place)
    return render(request, "landing/bundle_new.html", shown, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
@once
def bundle(request: HttpRequest, facts: KeptFacts) -> HttpResponse:
    """Show joined lessons; who keeps them for the municipality changes them, an owner takes the own one out."""
    actor = actor_of(request)
    home = facts_of(facts)
    if home is None:
        messages.info(request, gettext("These lessons are not joined any more. Each stands by itself again."))
        return HttpResponseRedirect(reverse("homes"))
    found = standings(home.day.id, home.organisation, actor.person)
    joined = joined_lessons(facts.id, {home.day.id: found}, actor.person)
    if joined is None:
        raise Http404
    may_change = may_change_kept(actor, facts)
    mine = owns(actor.person, facts.id)
    status = HTTPStatus.OK
    deed = request.POST.get(DEED, "")
    form = _change_form(request, joined, deed)
    add = _add_form(request, found, deed)
    if request.method == "POST" and not may_change:
        raise PermissionDenied
    if request.method == "POST":
        active = add if deed == ADD else form
        done = (
            add.carry_out(lambda: add_lessons(actor=actor, bundle=facts.id, lessons=[add.chosen("lesson")]), reader())
            if deed == ADD
            else form.carry_out(lambda: _change(request, facts, form), reader())
        )
        if done:
            messages.success(request, gettext("Saved."))
            return HttpResponseRedirect(reverse("bundle", args=[facts.id]))
        status = active.status
    shown = in_frame(request, home, joined=joined, form=form, add=add, mine=mine, may_change=may_change)
    shown["asks_out"] = next((one for one in joined.lessons if str(one.id) == request.GET.get(OUT)), None)
    return render(request, "landing/bundle.html", shown, status=status)


def facts_of(kept: KeptFacts) -> HomeFacts | None:
    """Give the municipality and the day that a page about something kept belongs to; None without a day."""
    found = home_facts(kept.day, kept.organisation) if kept.day else None
    return replace(found, organisation=kept.organisation) if found else None


def lesson_choices(lessons: Iterable[LessonAtHome]) -> Choices:
    """Give lessons to choose from, each in one line; whose they are is not said."""
    return [(str(one.id), Truncator(one.brought.text).chars(LONGEST_LINE)) for one in lessons]


def _join(request: HttpRequest, facts: HomeFacts, form: BundleForm) -> UUID:
    row = join_lessons(
        actor=actor_of(request),
        organisation=facts.organisation,
        title=form.cleaned_data["title"],
        lessons=form.ticked,
        carried_by=form.chosen("carried_by"),
    )
    return row.pk


def _change_form(request: HttpRequest, joined: Joined, deed: str) -> BundleChangeForm:
    given = request.POST if request.method == "POST" and not deed else None
    first = joined.lessons[0].id if joined.lessons else ""
    initial = {"title": joined.title, "carried_by": str(first), "version": joined.version}
    parked = unpark(request) if given is None else None
    return BundleChangeForm(given, parked=parked, initial=initial, lessons=lesson_choices(joined.lessons))


def _add_form(request: HttpRequest, found: Standings, deed: str) -> BundleAddForm:
    loose = [one for one in found.taken if one.bundle is None and not one.is_closed]
    given = request.POST if request.method == "POST" and deed == ADD else None
    return BundleAddForm(given, lessons=lesson_choices(loose), prefix=None, auto_id="add_%s")


def _change(request: HttpRequest, facts: KeptFacts, form: BundleChangeForm) -> None:
    change_bundle(
        actor=actor_of(request),
        bundle=facts.id,
        title=form.cleaned_data["title"],
        carried_by=form.chosen("carried_by"),
        version=form.seen_version,
    )


@require_POST
@once
def bundle_out(request: HttpRequest, facts: HomeFacts) -> HttpResponse:
    """Take a lesson out of joined ones: who keeps them for the municipality any, an owner the own one."""
    try:
        lesson = UUID(request.POST.get("les", ""))
    except ValueError:
        raise Http404 from None
    carried = carried_in(facts.organisation, lesson)
    if carried is None:
        raise Http404
    actor = actor_of(request)
    if not may_keep_home(actor, facts) and carried.owner != actor.person:
        raise PermissionDenied
    if carried.ends and SURE not in request.POST:
        return HttpResponseRedirect(f"{reverse('bundle', args=[carried.ends])}?{OUT}={lesson}#{OUT}")
    left = take_out(actor=actor, lesson=lesson)
    messages.success(request, gettext("The lesson stands by itself again."))
    home = reverse("at_home", args=[facts.day.id, facts.organisation])
    return HttpResponseRedirect(reverse("bundle", args=[left.pk]) if left else home)
