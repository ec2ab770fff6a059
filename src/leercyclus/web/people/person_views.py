"""One person: the page, and adding, mending, another post and leaving."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.audit.rules import PersonFacts as LogFacts
from leercyclus.web.audit.rules import may_read_person_log
from leercyclus.web.circles.around_queries import circles_around
from leercyclus.web.circles.rules import may_administer
from leercyclus.web.design.forms import HouseForm
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.keeping.rules import may_know_of_erasing
from leercyclus.web.people.delegation_queries import Member, member_of, members_on, partners_of
from leercyclus.web.people.import_bridge import given_of
from leercyclus.web.people.organisation_queries import organisation_row
from leercyclus.web.people.person_actions import (
    AlreadyThere,
    TooEarly,
    add_person,
    change_post,
    edit_person,
    leave,
)
from leercyclus.web.people.person_forms import ChangePostForm, LeaveForm, PersonForm, filled, fresh
from leercyclus.web.people.person_queries import person_page
from leercyclus.web.people.rules import (
    MemberFacts,
    OrganisationFacts,
    PersonFacts,
    may_change_address,
    may_change_name,
    may_see_address,
    may_see_all_of_person,
    may_see_organisation,
)

FORM_METHODS = ["GET", "HEAD", "POST"]


@require_safe
def person(request: HttpRequest, facts: PersonFacts) -> HttpResponse:
    """Show who somebody is: the posts over the years, and to who keeps the record the address."""
    actor = actor_of(request)
    page = person_page(
        facts, actor, with_address=may_see_address(actor, facts), with_all=may_see_all_of_person(actor, facts)
    )
    recorded = LogFacts(facts.id, facts.ever)
    around = frozenset() if len(facts.organisations) > 1 else facts.circles
    shown = {
        "page": page,
        "is_own": actor.person == facts.id,
        "opens": [
            one for one in facts.organisations if may_see_organisation(actor, OrganisationFacts(one, circles=around))
        ],
        "reads_log": may_read_person_log(actor, recorded),
        "may_erase": may_know_of_erasing(actor, recorded),
        "may_administer": may_administer(actor),
        "circles": [one for one in circles_around(actor, facts.circles) if one.shows_roles],
    }
    return render(request, "people/person.html", shown)


@require_http_methods(FORM_METHODS)
@once
def person_new(request: HttpRequest, facts: OrganisationFacts) -> HttpResponse:
    """Bring in one person by hand."""
    people = members_on(facts.id, timezone.localdate())
    row = organisation_row(facts.id)
    form = PersonForm(
        request.POST if request.method == "POST" else None,
        parked=unpark(request) if request.method != "POST" else None,
        initial=fresh(facts.id),
        people=people,
        employers=[row, *partners_of(facts.id)],
    )
    if request.method == "POST":
        added = None
        try:
            added = form.carry_out(
                lambda: add_person(actor=actor_of(request), organisation=facts.id, given=form.given()), reader()
            )
        except AlreadyThere as known:
            name = next((one.shown_name for one in people if one.id == known.person), "")
            said = gettext(
                "%(name)s has this address and is in the delegation. Change that record, or type another one."
            )
            form.add_error("email", said % {"name": name})
        if added:
            said = gettext("%(name)s is in the delegation. The record that you kept elsewhere was used.")
            if not added.result.was_known:
                said = gettext("%(name)s is in the delegation.")
            messages.success(request, said % {"name": form.cleaned_data["name"]})
            return _back(facts.id)
    lead = gettext("Only a name is needed. The rest can come later.")
    return _form(request, form, facts.id, title=gettext("Add somebody"), lead=lead, button=gettext("Add"))


@require_http_methods(FORM_METHODS)
@once
def person_edit(request: HttpRequest, facts: MemberFacts) -> HttpResponse:
    """Mend what stands in a record."""
    member, organisation = _member(facts), facts.organisation.id
    actor = actor_of(request)
    row = organisation_row(organisation)
    form = PersonForm(
        request.POST if request.method == "POST" else None,
        parked=unpark(request) if request.method != "POST" else None,
        initial=filled(member),
        people=members_on(organisation, timezone.localdate()),
        about=member,
        employers=[row, *partners_of(organisation)],
        may_rename=may_change_name(actor, facts),
        may_readdress=may_change_address(actor, facts),
    )
    if request.method == "POST" and _carried_out(
        form,
        lambda: edit_person(
            actor=actor,
            organisation=organisation,
            person=member.id,
            given=form.given(given_of(member)),
            version=form.seen_version,
        ),
        too_early="until",
    ):
        messages.success(request, gettext("Saved."))
        return _back(organisation)
    lead = gettext("Mend what is wrong. Does somebody do something else from some day on? Then give another post.")
    title = gettext("Change %(name)s") % {"name": member.shown_name}
    return _form(
        request,
        form,
        organisation,
        title=title,
        lead=lead,
        button=gettext("Save"),
        member=member,
        facts=facts,
    )


@require_http_methods(FORM_METHODS)
@once
def person_post(request: HttpRequest, facts: MemberFacts) -> HttpResponse:
    """Let somebody do something else from a day on; the old post stays in the history."""
    member, organisation = _member(facts), facts.organisation.id
    form = ChangePostForm(
        request.POST if request.method == "POST" else None,
        parked=unpark(request) if request.method != "POST" else None,
        initial={**filled(member), "day": timezone.localdate()},
        people=members_on(organisation, timezone.localdate()),
        about=member,
    )
    if request.method == "POST" and _carried_out(
        form,
        lambda: change_post(
            actor=actor_of(request),
            organisation=organisation,
            person=member.id,
            given=form.given(given_of(member)),
            day=form.cleaned_data["day"],
            version=form.seen_version,
        ),
        too_early="day",
    ):
        messages.success(request, gettext("Saved. The old post stays in the history."))
        return _back(organisation)
    title = gettext("Another post for %(name)s") % {"name": member.shown_name}
    lead = gettext("The post of now ends the day before, and stays in the history.")
    return _form(request, form, organisation, title=title, lead=lead, button=gettext("Save"), member=member)


@require_http_methods(FORM_METHODS)
@once
def person_leave(request: HttpRequest, facts: MemberFacts) -> HttpResponse:
    """Let somebody leave the delegation."""
    member, organisation = _member(facts), facts.organisation.id
    form = LeaveForm(
        request.POST if request.method == "POST" else None,
        parked=unpark(request) if request.method != "POST" else None,
        initial={"day": timezone.localdate(), "version": member.version},
    )
    if request.method == "POST" and _carried_out(
        form,
        lambda: leave(
            actor=actor_of(request),
            organisation=organisation,
            person=member.id,
            day=form.cleaned_data["day"],
            version=form.seen_version,
        ),
        too_early="day",
    ):
        messages.success(request, gettext("%(name)s leaves the delegation.") % {"name": member.shown_name})
        return _back(organisation)
    title = gettext("%(name)s leaves") % {"name": member.shown_name}
    lead = gettext("The post and the roles for the municipality end with it. What was done stays in the history.")
    return _form(request, form, organisation, title=title, lead=lead, button=gettext("Let leave"), member=member)


def _member(facts: MemberFacts) -> Member:
    found = member_of(facts.organisation.id, facts.person.id, timezone.localdate())
    if found is None:
        raise ValueError("Expected somebody of the delegation: the gate let nobody else in.")
    return found


def _carried_out(form: HouseForm, deed: Callable[[], object], *, too_early: str) -> bool:
    """Do what the form asks; a day before the post began is told beside the field `too_early`."""
    try:
        return form.carry_out(deed, reader()) is not None
    except TooEarly as early:
        form.add_error(too_early, _too_early(early))
        return False


def _form(request: HttpRequest, form: HouseForm, organisation: UUID, **texts: object) -> HttpResponse:
    shown = {"form": form, "organisation": organisation_row(organisation), **texts}
    return render(request, "people/form_page.html", shown, status=form.status)


def _back(organisation: UUID) -> HttpResponseRedirect:
    return HttpResponseRedirect(reverse("organisation", args=[organisation]))


def _too_early(early: TooEarly) -> str:
    said = gettext("Expected a day after %(day)s, when it begins. Choose a later day.")
    return said % {"day": date_format(early.begins)}
