"""Administration: which issuer speaks for which organisation."""

from __future__ import annotations

from http import HTTPStatus
from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.issuer_actions import add_issuer, change_issuer, untie
from leercyclus.web.accounts.issuer_forms import IssuerForm, NewIssuerForm, UntieForm
from leercyclus.web.accounts.issuer_queries import IssuerRow, issuer_row, issuers
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.accounts.pressed import only_post
from leercyclus.web.accounts.rules import IssuerFacts
from leercyclus.web.design.templatetags.lc import reader


def issuer_list(request: HttpRequest) -> HttpResponse:
    """Show every issuer, for whom it speaks, and whether it is in use."""
    return render(request, "accounts/issuers.html", {"rows": issuers()})


@once
def issuer_new(request: HttpRequest) -> HttpResponse:
    """Add an issuer."""
    if request.method != "POST":
        form = NewIssuerForm(initial={"is_active": True}, parked=unpark(request))
        return render(request, "accounts/issuer_new.html", {"form": form})
    form = NewIssuerForm(request.POST)
    if not form.is_valid():
        return render(request, "accounts/issuer_new.html", {"form": form}, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    given = form.cleaned_data
    row = add_issuer(
        actor=actor_of(request), organisation=UUID(given["organisation"]), slug=given["slug"], wanted=form.wanted()
    )
    messages.success(request, _("Saved. Give the issuer the address to come back to; it stands on this page."))
    return HttpResponseRedirect(reverse("issuer", args=[row.pk]))


@once
def issuer(request: HttpRequest, facts: IssuerFacts) -> HttpResponse:
    """Show one issuer and change it; the secret is never shown."""
    row = issuer_row(facts.id)
    if request.method != "POST":
        form = IssuerForm(initial=_initial(row), issuer=facts.id, parked=unpark(request))
        return _show(request, row, form, UntieForm(auto_id="untie_%s"), form.status)
    form = IssuerForm(request.POST, issuer=facts.id)
    done = form.carry_out(
        lambda: change_issuer(
            actor=actor_of(request), issuer=facts.id, version=form.seen_version, wanted=form.wanted()
        ),
        reader(),
    )
    if not done:
        return _show(request, row, form, UntieForm(auto_id="untie_%s"), form.status)
    messages.success(request, _("Saved."))
    return HttpResponseRedirect(reverse("issuer_list"))


@only_post
@once
def issuer_untie(request: HttpRequest, facts: IssuerFacts) -> HttpResponse:
    """Forget under which account an issuer knows somebody, so that the address can be tied to another one."""
    row = issuer_row(facts.id)
    form = UntieForm(request.POST, auto_id="untie_%s")
    if form.is_valid() and not untie(actor=actor_of(request), issuer=facts.id, address=form.cleaned_data["email"]):
        form.add_error("email", _("Nobody with this address came in by this issuer. Look for a typing error."))
    if form.errors:
        shown = IssuerForm(initial=_initial(row), issuer=facts.id)
        return _show(request, row, shown, form, HTTPStatus.UNPROCESSABLE_ENTITY)
    messages.success(request, _("Untied. The next account with this address is tied to the person."))
    return HttpResponseRedirect(reverse("issuer", args=[facts.id]))


def _show(
    request: HttpRequest, row: IssuerRow, form: IssuerForm, untie_form: UntieForm, status: HTTPStatus
) -> HttpResponse:
    path = reverse("openid_connect_callback", args=[row.issuer.slug])
    back = f"{settings.PUBLIC_URL}{path}" if settings.PUBLIC_URL else request.build_absolute_uri(path)
    context = {"row": row, "form": form, "untie_form": untie_form, "back": back}
    return render(request, "accounts/issuer.html", context, status=status)


def _initial(row: IssuerRow) -> dict[str, object]:
    fields = ("name", "server_url", "client_id", "vouches", "is_active", "version")
    return {**{name: getattr(row.issuer, name) for name in fields}, "domains": "\n".join(row.domains)}
