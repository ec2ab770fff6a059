"""Organisations: the list, partners, and a municipality that goes on in another."""

from __future__ import annotations

from http import HTTPStatus
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_http_methods

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.accounts.pressed import only_post
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.people.addresses_queries import open_claims
from leercyclus.web.people.organisation_actions import (
    UnknownMunicipality,
    add_partner,
    organisation_for_municipality,
    rename_partner,
)
from leercyclus.web.people.organisation_forms import MunicipalityForm, TakeoverForm
from leercyclus.web.people.organisation_queries import (
    moving_today,
    organisation_row,
    organisations_for,
    possible_successors,
    takeover_of,
)
from leercyclus.web.people.person_forms import PartnerForm
from leercyclus.web.people.rules import OrganisationFacts, ThingFacts, may_run_network
from leercyclus.web.people.takeover_actions import CannotUndo, take_over, undo_takeover

FORM_METHODS = ["GET", "HEAD", "POST"]
LONGEST = 80


@require_http_methods(FORM_METHODS)
@once
def organisations(request: HttpRequest) -> HttpResponse:
    """List the organisations that the reader may open; an administrator adds a municipality here."""
    actor = actor_of(request)
    runs = may_run_network(actor)
    form = MunicipalityForm(
        request.POST if request.method == "POST" else None,
        parked=unpark(request) if request.method != "POST" else None,
    )
    status = HTTPStatus.OK
    if request.method == "POST":
        status = HTTPStatus.UNPROCESSABLE_ENTITY if runs else HTTPStatus.FORBIDDEN
        if runs and form.is_valid():
            try:
                added = organisation_for_municipality(actor=actor, code=form.cleaned_data["municipality"])
            except UnknownMunicipality:
                form.add_error(
                    "municipality", gettext("The register of this site does not hold it. Load the register.")
                )
            else:
                return HttpResponseRedirect(reverse("organisation", args=[added]))
    asked = request.GET.get("q", "").strip()[:LONGEST]
    shown = {
        "rows": organisations_for(actor, asked),
        "asked": asked,
        "runs": runs,
        "form": form if runs else None,
        "claims": len(open_claims()) if runs else 0,
    }
    return render(request, "people/organisations.html", shown, status=status)


@require_http_methods(FORM_METHODS)
@once
def partner_new(request: HttpRequest, facts: OrganisationFacts) -> HttpResponse:
    """Add a partner that works with a municipality."""
    form = PartnerForm(
        request.POST if request.method == "POST" else None,
        parked=unpark(request) if request.method != "POST" else None,
    )
    if request.method == "POST" and form.is_valid():
        name = form.cleaned_data["name"]
        add_partner(actor=actor_of(request), home=facts.id, name=name)
        messages.success(request, gettext("%(name)s is a partner now.") % {"name": name})
        return HttpResponseRedirect(reverse("organisation", args=[facts.id]))
    shown = {
        "form": form,
        "organisation": organisation_row(facts.id),
        "title": gettext("Add a partner"),
        "lead": gettext("After that you can choose it as the employer of somebody in the delegation."),
        "button": gettext("Add"),
    }
    return render(
        request,
        "people/form_page.html",
        shown,
        status=HTTPStatus.UNPROCESSABLE_ENTITY if form.errors else HTTPStatus.OK,
    )


@require_http_methods(FORM_METHODS)
@once
def partner_edit(request: HttpRequest, facts: OrganisationFacts) -> HttpResponse:
    """Give a partner another name."""
    row = organisation_row(facts.id)
    form = PartnerForm(
        request.POST if request.method == "POST" else None,
        parked=unpark(request) if request.method != "POST" else None,
        initial={"name": row.name, "version": row.version},
    )
    if request.method == "POST":
        done = form.carry_out(
            lambda: rename_partner(
                actor=actor_of(request), partner=facts.id, name=form.cleaned_data["name"], version=form.seen_version
            ),
            reader(),
        )
        if done:
            messages.success(request, gettext("Saved."))
            return HttpResponseRedirect(reverse("organisation", args=[facts.id]))
    shown = {
        "form": form,
        "organisation": row,
        "title": gettext("Another name for %(name)s") % {"name": row.name},
        "lead": gettext("The people and their posts stay with it."),
        "button": gettext("Save"),
    }
    return render(request, "people/form_page.html", shown, status=form.status)


@require_http_methods(FORM_METHODS)
@once
def takeover(request: HttpRequest, facts: OrganisationFacts) -> HttpResponse:
    """Let a municipality go on in another, after a look at what moves."""
    if facts.is_gone:
        return HttpResponseRedirect(reverse("organisation", args=[facts.id]))
    today = timezone.localdate()
    form = TakeoverForm(
        request.POST if request.method == "POST" else None,
        parked=unpark(request) if request.method != "POST" else None,
        initial={"day": today.replace(month=1, day=1)},
        successors=possible_successors(facts.id),
    )
    if request.method == "POST" and form.is_valid():
        kept = UUID(form.cleaned_data["kept"])
        take_over(actor=actor_of(request), gone=facts.id, kept=kept, day=form.cleaned_data["day"])
        said = gettext("What was open moved. You can undo it below, as long as nothing was changed since.")
        messages.success(request, said)
        return HttpResponseRedirect(reverse("organisation", args=[kept]))
    shown = {"form": form, "organisation": organisation_row(facts.id), "moving": moving_today(facts.id, today)}
    return render(
        request, "people/takeover.html", shown, status=HTTPStatus.UNPROCESSABLE_ENTITY if form.errors else HTTPStatus.OK
    )


@only_post
@once
def takeover_undo(request: HttpRequest, facts: ThingFacts) -> HttpResponse:
    """Make two municipalities two again."""
    kept, gone = takeover_of(facts.id)
    try:
        undo_takeover(actor=actor_of(request), takeover=facts.id)
    except CannotUndo as why:
        said = ngettext(
            "%(count)s fact was changed since, so it cannot be undone. Mend it by hand.",
            "%(count)s facts were changed since, so it cannot be undone. Mend them by hand.",
            why.rows,
        )
        messages.error(request, said % {"count": why.rows})
        return HttpResponseRedirect(reverse("organisation", args=[kept]))
    messages.success(request, gettext("The municipalities are two again."))
    return HttpResponseRedirect(reverse("organisation", args=[gone]))
