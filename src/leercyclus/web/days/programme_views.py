"""The programme of a day on a line along the clock, and publishing it, calling it off or removing its draft."""

from __future__ import annotations

from http import HTTPStatus

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from leercyclus.engine.reasons import BadInput
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.checkin.counts_queries import own_counts, there_today
from leercyclus.web.days.date_bridge import missing_by_date
from leercyclus.web.days.day_actions import cancel_day, publish_day, remove_day
from leercyclus.web.days.day_forms import CancelForm, PublishForm
from leercyclus.web.days.day_queries import WholeDay, whole_day
from leercyclus.web.days.frame_queries import day_frame
from leercyclus.web.days.held_queries import can_be_removed
from leercyclus.web.days.missing_queries import Missing, missing_of
from leercyclus.web.days.offer_rules import may_see_leaders
from leercyclus.web.days.people_missing_queries import missing_by_people
from leercyclus.web.days.programme_queries import figures_of, line_of
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.guests.by_day_queries import asked_by_day


def _missing(whole: WholeDay) -> tuple[Missing, ...]:
    return (*missing_by_people(whole), *missing_by_date(whole, reader()), *missing_of(whole))


@require_safe
def programme(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Show the programme; who plans the day sees what is still missing and can change each part."""
    whole = whole_day(facts.id)
    shown = day_frame(facts, actor_of(request), whole.day)
    plans = shown["ways"].plan
    return render(
        request,
        "days/programme.html",
        {
            **shown,
            "line": line_of(whole),
            "figures": figures_of(whole),
            "missing": _missing(whole) if plans and not facts.is_over else (),
            "there": there_today([facts] if plans else []).get(facts.id),
            "coming": asked_by_day([facts.id])[facts.id].coming,
            "own_counts": own_counts(actor_of(request), facts),
            "with_names": may_see_leaders(actor_of(request), facts),
            "here": "programme",
            "current": "day",
        },
    )


@require_http_methods(["GET", "HEAD", "POST"])
@once
def publish(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Say what publishing does and what is still missing; publish at the press of the button."""
    if facts.is_published and request.method != "POST":
        return HttpResponseRedirect(reverse("day_programme", args=[facts.id]))
    whole = whole_day(facts.id)
    figures = figures_of(whole)
    if request.method == "POST":
        form = PublishForm(request.POST, figures=figures)
        done = form.carry_out(
            lambda: publish_day(
                actor=actor_of(request),
                day=facts.id,
                version=form.seen_version,
                plenary_reason=form.cleaned_data.get("plenary_reason", ""),
            ),
            reader(),
            beside="plenary_reason" if figures.is_too_plenary else None,
        )
        if done:
            messages.success(request, gettext("The programme is published."))
            return HttpResponseRedirect(reverse("day_programme", args=[facts.id]))
    else:
        initial = {"version": whole.day.version, "plenary_reason": whole.day.plenary_reason}
        form = PublishForm(figures=figures, parked=unpark(request), initial=initial)
    shown = {
        **day_frame(facts, actor_of(request), whole.day),
        "form": form,
        "figures": figures,
        "missing": _missing(whole),
        "here": "programme",
        "current": "day",
    }
    return render(request, "days/publish.html", shown, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
@once
def cancel(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Ask why a day is called off, and call it off at the press of the button."""
    if facts.is_cancelled and request.method != "POST":
        return HttpResponseRedirect(reverse("day_programme", args=[facts.id]))
    shown = day_frame(facts, actor_of(request))
    if request.method == "POST":
        form = CancelForm(request.POST)
        done = form.carry_out(
            lambda: cancel_day(
                actor=actor_of(request),
                day=facts.id,
                version=form.seen_version,
                why=form.cleaned_data["why"],
            ),
            reader(),
        )
        if done:
            messages.success(request, gettext("The day is called off."))
            return HttpResponseRedirect(reverse("day_programme", args=[facts.id]))
    else:
        form = CancelForm(parked=unpark(request), initial={"version": shown["day"].version})
    answer = {
        **shown,
        "form": form,
        "asked": len(facts.guests),
        "here": "programme",
        "current": "day",
    }
    return render(request, "days/cancel.html", answer, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
@once
def remove(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Ask whether a draft is to go with its programme; remove it, unless it was published or people were asked."""
    status = HTTPStatus.OK
    if request.method == "POST":
        try:
            remove_day(actor=actor_of(request), day=facts.id)
        except BadInput:
            status = HTTPStatus.UNPROCESSABLE_ENTITY
        else:
            messages.success(request, gettext("The draft was removed."))
            return HttpResponseRedirect(reverse("days", args=[facts.circle.id]))
    unpark(request)
    shown = day_frame(facts, actor_of(request))
    answer = {**shown, "can_go": can_be_removed(shown["day"]), "here": "programme", "current": "day"}
    return render(request, "days/remove.html", answer, status=status)
