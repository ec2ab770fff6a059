"""Asking people for a day: whom, and why."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_http_methods

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.days.frame_queries import day_frame
from leercyclus.web.days.led_queries import led_on
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.days.titles_queries import titles_to_choose
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.guests import rules
from leercyclus.web.guests.guests_queries import guests_of
from leercyclus.web.guests.invite_actions import invite
from leercyclus.web.guests.invite_forms import InviteForm
from leercyclus.web.guests.invite_proposal import Proposal, propose
from leercyclus.web.guests.invite_queries import candidates_of
from leercyclus.web.guests.invite_told import preview
from leercyclus.web.guests.meter_queries import MemberMeter, meters_of
from leercyclus.web.guests.waiting_queries import places_of
from leercyclus.web.people.facts_queries import organisation_facts
from leercyclus.web.people.levels import Level
from leercyclus.web.people.members_filter import choices_of, read_filter
from leercyclus.web.people.names_queries import person_names
from leercyclus.web.people.rules import may_change_people

ALL = "alles"
"""The word of the address by which everybody who is shown is ticked."""


@require_http_methods(["GET", "HEAD", "POST"])
@once
def guests_invite(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Show who of a municipality may be asked, those proposed ticked already, and ask who is ticked."""
    actor = actor_of(request)
    own = rules.invites_for(actor, facts)
    frame = day_frame(facts, actor)
    day = frame["day"]
    people = guests_of(facts.id, facts.date, own)
    members = meters_of(facts.circle.id, people, own, on=facts.date, wanted=day.wanted, topics=day.topics)
    member = _chosen(members, request.GET.get("gemeente", ""), actor.organisations)
    offers, leads = titles_to_choose(facts.id), led_on(facts.id)
    found = propose(
        candidates_of(
            member.organisation,
            facts.date,
            asked=facts.guests,
            withdrawn={one.person for one in people if one.is_withdrawn},
        ),
        meter=member.meter,
        topics=day.topics,
        offers=offers,
        leads=leads,
    )
    sent = request.POST if request.method == "POST" else None
    form = InviteForm(sent, people=[one.who.person for one in found], parked=unpark(request) if sent is None else None)
    if sent is not None:
        if not rules.may_invite(actor, facts):
            raise PermissionDenied
        if answer := _ask(request, facts, member, form, found):
            return answer
    asked = read_filter(request.GET)
    fitting = [one for one in found if asked.fits(one.who)]
    all_ticked = bool(fitting) and request.GET.get(ALL) == "1" and not (form.is_bound or form.was_parked)
    ticked = form.ticked if form.is_bound or form.was_parked else _proposed(found)
    if all_ticked:
        ticked = frozenset(str(one.who.person) for one in fitting)
    may_invite = rules.may_invite(actor, facts)
    shown = {
        **frame,
        "here": "guests",
        "members": members,
        "member": member,
        "form": form,
        "groups": _by_level(fitting),
        "ticked": ticked,
        "total": len(found),
        "all_ticked": all_ticked,
        "to_all": _to_all(request),
        "may_tick": any(one.is_ticked for one in found),
        "is_full": not any(row.missing for row in member.meter.rows),
        "asked": asked,
        "may_invite": may_invite,
        "mail": _mail(request, day, member, found, ticked=ticked, told={"offers": offers, "leaders": leads})
        if may_invite and found
        else None,
        "places": places_of(facts.id),
        "may_add": _may_add(request, member),
        **_choices(found),
    }
    return render(request, "guests/invite.html", shown, status=form.status)


def _to_all(request: HttpRequest) -> str:
    """Give the query of this page with everybody ticked whom it shows."""
    query = request.GET.copy()
    query[ALL] = "1"
    return query.urlencode()


def _mail(
    request: HttpRequest,
    day: Any,  # noqa: ANN401 - a row of another app
    member: MemberMeter,
    found: Sequence[Proposal],
    *,
    ticked: Collection[str],
    told: Mapping[str, object],
) -> dict[str, Any]:
    """Write the mail to the first who is ticked, or else who could be, as it will be sent; one query."""
    first = next((one for one in found if str(one.who.person) in ticked), found[0])
    asker = actor_of(request).person
    known = [one for one in (day.first_coordinator_id, day.second_coordinator_id) if one]
    names = person_names([*known, *([asker] if asker else [])])
    context = {
        **told,
        "topics": [str(topic) for topic in day.topics],
        "contacts": [names[one] for one in known if one in names],
        "asked_by": names.get(asker, "") if asker else "",
    }
    written = preview(
        day=day,
        person=first.who.person,
        name=first.who.name,
        municipality=member.name,
        why=first.why,
        context=context,
        language=reader(),
    )
    return {"to": first.who.name, "text": written}


def _may_add(request: HttpRequest, member: MemberMeter) -> bool:
    """Tell whether somebody who is not in the list yet can be brought in by who asks."""
    facts = organisation_facts(member.organisation)
    return facts is not None and may_change_people(actor_of(request), facts)


def _chosen(members: Sequence[MemberMeter], wanted: str, home: Collection[UUID]) -> MemberMeter:
    """Give the municipality that the address names, or else the own one; another's is as if it did not exist."""
    found = [one for one in members if wanted in {"", str(one.organisation)}]
    if not found:
        raise Http404
    return min(found, key=lambda one: one.organisation not in home)


def _ask(
    request: HttpRequest, facts: DayFacts, member: MemberMeter, form: InviteForm, found: Sequence[Proposal]
) -> HttpResponse | None:
    """Ask who is ticked and lead to the list; None where it could not be done, with the reason on the form."""
    why = {one.who.person: list(one.why) for one in found}
    made = form.carry_out(
        lambda: invite(
            actor=actor_of(request), day=facts.id, organisation=member.organisation, people=form.people, why=why
        ),
        reader(),
    )
    if made is None:
        return None
    count = len(made.result)
    told = ngettext("%(count)d person was asked.", "%(count)d people were asked.", count) % {"count": count}
    messages.success(request, told)
    mute = [one.who.name for one in found if one.who.person in form.people and not one.who.has_address]
    if mute:
        said = gettext("No mail goes to %(names)s: there is no address. Ask by telephone and note the answer.")
        messages.warning(request, said % {"names": ", ".join(mute)})
    return HttpResponseRedirect(reverse("guests", args=[facts.id]))


def _proposed(found: Sequence[Proposal]) -> frozenset[str]:
    return frozenset(str(one.who.person) for one in found if one.is_ticked)


def _by_level(found: Sequence[Proposal]) -> list[tuple[str, list[Proposal]]]:
    """Put who leads something first, and then everybody by level."""
    labels = {**dict(Level.choices), "": gettext("of an unknown level")}
    groups: dict[str, list[Proposal]] = {}
    for one in found:
        if not one.leads:
            groups.setdefault(one.who.level, []).append(one)
    leading = [one for one in found if one.leads]
    first = [(gettext("leads a part or workshop, or receives a visit"), leading)] if leading else []
    return [*first, *((str(labels[level]), people) for level, people in groups.items())]


def _choices(found: Sequence[Proposal]) -> dict[str, Any]:
    everything = [("", gettext("all"))]
    departments = choices_of(one.who.department for one in found)
    topics = choices_of(topic for one in found for topic in one.who.topics)
    return {
        "levels": [*everything, *Level.choices],
        "department_choices": [*everything, *((one, one) for one in departments)],
        "topic_choices": [*everything, *((one, one) for one in topics)],
    }
