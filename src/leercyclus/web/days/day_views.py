"""The days of a circle: the list, the way to the nearest, beginning one, changing one."""

from __future__ import annotations

from collections.abc import Iterator

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_http_methods, require_safe

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.checkin.counts_queries import there_today
from leercyclus.web.circles.member_queries import members_of
from leercyclus.web.circles.route_queries import route_of
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.days.choice_queries import earlier_days, hosts_to_choose, people_to_choose, turns_to_plan
from leercyclus.web.days.day_actions import Changed, DayFields, begin_day, change_day
from leercyclus.web.days.day_forms import WANTED, DayForm, OtherDayForm, TurnForm, filled_from
from leercyclus.web.days.day_queries import nearest_day
from leercyclus.web.days.frame_queries import day_frame
from leercyclus.web.days.models import Day
from leercyclus.web.days.rules import DayFacts, may_begin_day
from leercyclus.web.days.seen_queries import days_seen
from leercyclus.web.days.topic_queries import proposed_topics
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.guests.counts_queries import coming_counts, told_count

OTHER = "date"
"""The field by which the form of a day outside the rota is known."""


@require_safe
def days(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """List the days of a circle, with how far each is and how many people come; of today, how many are there."""
    actor = actor_of(request)
    members = members_of(facts.id)
    rows = days_seen(actor, facts)
    places = {one.organisation: one.place for one in members}
    there = there_today([row.facts for row in rows if row.may_plan])
    return render(
        request,
        "days/days.html",
        {
            "rows": [(row, places.get(row.day.host_id, len(members)), there.get(row.day.pk)) for row in rows],
            "today": timezone.localdate(),
            "route": route_of(facts.id, actor),
            "current": "day",
            "may_begin": may_begin_day(actor, facts),
        },
    )


@require_safe
def day(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Go on to the nearest day that the reader may see; to the list where there is none."""
    found = nearest_day([one.day for one in days_seen(actor_of(request), facts)])
    to = reverse("day_programme", args=[found.pk]) if found else reverse("days", args=[facts.id])
    return HttpResponseRedirect(to)


@require_http_methods(["GET", "HEAD", "POST"])
@once
def new(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Begin a day: of a turn of the rota at one press, or another one."""
    actor = actor_of(request)
    turns, earlier = turns_to_plan(actor, facts), earlier_days(actor, facts)
    hosts = hosts_to_choose(actor, facts)
    parked = unpark(request)
    is_other = OTHER in (request.POST if request.method == "POST" else parked or {})
    words = [(str(one.id), one.words) for one in turns]
    first = next((str(one.id) for one in turns if one.id.hex == request.GET.get("beurt", "").replace("-", "")), "")
    first = first or (words[0][0] if words else "")
    given = request.POST if request.method == "POST" else None
    of_turn = TurnForm(
        None if is_other else given,
        turns=words,
        earlier=earlier,
        parked=None if is_other else parked,
        initial={"turn": first},
    )
    other = OtherDayForm(
        given if is_other else None,
        hosts=hosts,
        earlier=earlier,
        parked=parked if is_other else None,
        initial={"host": hosts[0][0] if hosts else ""},
    )
    form = other if is_other else of_turn
    if request.method == "POST" and (begun := form.carry_out(lambda: _begun(request, facts, form), reader())):
        messages.success(request, gettext("The day is a draft. Only who coordinates sees it."))
        return HttpResponseRedirect(reverse("day_programme", args=[begun.result.pk]))
    shown = {
        "of_turn": of_turn,
        "other": other,
        "has_turns": bool(turns),
        "opens_other": is_other,
        "route": route_of(facts.id, actor),
        "current": "day",
    }
    return render(request, "days/new.html", shown, status=form.status)


def _begun(request: HttpRequest, facts: CircleFacts, form: TurnForm | OtherDayForm) -> Day:
    actor = actor_of(request)
    if isinstance(form, OtherDayForm):
        host, date, example = form.chosen
        return begin_day(actor=actor, circle=facts.id, host=host, date=date, copied_from=example)
    turn, example = form.chosen
    known = next(one for one in turns_to_plan(actor, facts) if one.id == turn)
    return begin_day(actor=actor, circle=facts.id, host=known.host, date=known.day, turn=known.id, copied_from=example)


@require_http_methods(["GET", "HEAD", "POST"])
@once
def edit(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Change where and when a day is, what it is about, and who looks after it."""
    actor = actor_of(request)
    row = Day.objects.select_related("host").get(pk=facts.id)
    people = people_to_choose(facts.host, row.first_coordinator_id, row.second_coordinator_id)
    topics = list(dict.fromkeys([*proposed_topics(facts.circle.id, reader()), *map(str, row.topics)]))
    if request.method == "POST":
        form = DayForm(request.POST, was=row.date, people=people, topics=topics)
        done = form.carry_out(
            lambda: change_day(
                actor=actor,
                day=facts.id,
                version=form.seen_version,
                shift=form.cleaned_data["shift"],
                **form.draft,
            ),
            reader(),
        )
        if done:
            messages.success(request, " ".join(_told(done.result, form.draft)))
            _warn_of_seats(request, done.result.day)
            return HttpResponseRedirect(reverse("day_programme", args=[facts.id]))
    else:
        form = DayForm(was=row.date, people=people, topics=topics, parked=unpark(request), initial=filled_from(row))
    told = told_count(facts.id) if facts.is_published else 0
    shown = {**day_frame(facts, actor, row), "form": form, "told": told, "here": "programme", "current": "day"}
    return render(request, "days/edit.html", {**shown, "wanted": [form[name] for name in WANTED]}, status=form.status)


def _told(changed: Changed, typed: DayFields) -> Iterator[str]:
    """Say what came of the change, also what was not typed."""
    now = changed.day
    yield gettext("The day was changed.")
    if changed.mailed:
        said = ngettext(
            "%(count)d person gets a mail with the new date, time and place.",
            "%(count)d people get a mail with the new date, time and place.",
            changed.mailed,
        )
        yield said % {"count": changed.mailed}
    if changed.placed:
        said = ngettext(
            "%(count)d person of the waiting list got a place and hears so by mail.",
            "%(count)d people of the waiting list got a place and hear so by mail.",
            changed.placed,
        )
        yield said % {"count": changed.placed}
    if now.answer_by != typed["answer_by"]:
        if now.answer_by:
            said = gettext("The last day to answer moved along: %(day)s.")
            yield said % {"day": date_format(now.answer_by, "l j F Y")}
        else:
            yield gettext("The last day to answer would be past now, and was taken away. Fill in another.")


def _warn_of_seats(request: HttpRequest, day: Day) -> None:
    """Say that more people come than there are seats: the number is kept, for only a human can undo a promise."""
    coming = coming_counts(day.pk).people
    if coming > day.seats:
        said = gettext(
            "%(coming)d people come already, and there is room for %(seats)d. "
            "Raise the number of seats, or talk to who could come another time."
        )
        messages.error(request, said % {"coming": coming, "seats": day.seats})
