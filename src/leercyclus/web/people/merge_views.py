"""Doubles: who may stand there twice, two records side by side, and addresses that stand with two records."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.pressed import only_post
from leercyclus.web.people.addresses_actions import judge_two_people
from leercyclus.web.people.addresses_queries import open_claims
from leercyclus.web.people.delegation_queries import Member, member_of
from leercyclus.web.people.doubles_queries import merges_of, possible_doubles
from leercyclus.web.people.merge_actions import CannotUndo, Chosen, merge_people, undo_merge
from leercyclus.web.people.merge_forms import MergeForm
from leercyclus.web.people.organisation_queries import organisation_row
from leercyclus.web.people.rules import MergeFacts, OrganisationFacts, PairFacts, ThingFacts, may_merge


@require_safe
def doubles(request: HttpRequest, facts: OrganisationFacts) -> HttpResponse:
    """Suggest records that may be one person, and show what was merged."""
    shown = {
        "organisation": organisation_row(facts.id),
        "pairs": possible_doubles(facts.id),
        "merges": merges_of(facts.id),
    }
    return render(request, "people/doubles.html", shown)


@require_http_methods(["GET", "HEAD", "POST"])
@once
def people_merge(request: HttpRequest, facts: PairFacts) -> HttpResponse:
    """Show two records side by side, and make them one with the name and address that were chosen."""
    actor, organisation = actor_of(request), facts.organisation.id
    if facts.is_done:
        return HttpResponseRedirect(reverse("doubles", args=[organisation]))
    one, other = member_of(organisation, facts.one.id), member_of(organisation, facts.other.id)
    if one is None or other is None:
        raise ValueError("Expected two of the delegation: the gate let no others in.")
    fixed = _fixed_address(facts, one, other, is_administrator=actor.is_administrator)
    form = MergeForm(request.POST if request.method == "POST" else None, one=one, other=other, fixed=fixed)
    allowed = may_merge(actor, facts)
    if request.method == "POST" and form.is_valid() and allowed:
        chosen = Chosen(one.id, other.id, form.cleaned_data["name"], form.cleaned_data["address"])
        merge_people(actor=actor, chosen=chosen, organisation=organisation)
        messages.success(request, gettext("The two records are one. You can make them two again below."))
        return HttpResponseRedirect(reverse("doubles", args=[organisation]))
    shown = {
        "organisation": organisation_row(organisation),
        "one": one,
        "other": other,
        "form": form,
        "allowed": allowed,
    }
    return render(request, "people/merge.html", shown, status=422 if request.method == "POST" else 200)


@only_post
@once
def merge_undo(request: HttpRequest, facts: MergeFacts) -> HttpResponse:
    """Make two records two again."""
    organisation = facts.member.organisation.id
    try:
        undo_merge(actor=actor_of(request), merge=facts.id, organisation=organisation)
    except CannotUndo:
        messages.error(request, gettext("A later merge stands on this one. Undo that one first."))
    else:
        messages.success(request, gettext("The records are two again."))
    return HttpResponseRedirect(reverse("doubles", args=[organisation]))


@require_safe
def address_claims(request: HttpRequest) -> HttpResponse:
    """Show an administrator which addresses stand with two records, of organisations that do not see each other."""
    return render(request, "people/claims.html", {"claims": open_claims()})


@only_post
@once
def claim_judge(request: HttpRequest, facts: ThingFacts) -> HttpResponse:
    """Carry out what an administrator says of two records with one address: one person, or two."""
    actor = actor_of(request)
    found = next((one for one in open_claims() if one.claim == facts.id), None)
    if found is not None and request.POST.get("doe") == "een" and found.owner is not None:
        chosen = Chosen(found.owner.pk, found.typed.pk, found.owner.name or found.typed.name, found.address)
        merge_people(actor=actor, chosen=chosen, organisation=found.organisation)
        messages.success(request, gettext("The two records are one person, in both delegations."))
    elif found is not None and request.POST.get("doe") == "twee":
        judge_two_people(actor=actor, claim=facts.id)
        messages.success(request, gettext("They are two people. The later record has no address any more."))
    return HttpResponseRedirect(reverse("address_claims"))


def _fixed_address(facts: PairFacts, one: Member, other: Member, *, is_administrator: bool) -> str | None:
    """Give the address that must stay: of the one who signed in. None where there is a choice."""
    if is_administrator or facts.one.has_signed_in == facts.other.has_signed_in:
        return None
    return one.address if facts.one.has_signed_in else other.address
