"""The second step: switch it on with a picture for an app, switch it off, codes for when the app is lost."""

from __future__ import annotations

import time
from http import HTTPStatus

from allauth.core import ratelimit
from allauth.mfa.totp.internal.auth import clear_totp_secret, get_totp_secret
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from leercyclus.web.accounts.account_actions import (
    renew_recovery_codes,
    switch_factor_off,
    switch_factor_off_for,
    switch_factor_on,
)
from leercyclus.web.accounts.account_queries import factors_of, has_second_factor, recovery_codes
from leercyclus.web.accounts.allauth_actions import FactorAdapter
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.issuer_forms import UntieForm
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.accounts.pressed import only_post
from leercyclus.web.accounts.qr import picture_of
from leercyclus.web.accounts.sign_in_forms import FactorForm, NewFactorForm
from leercyclus.web.people.account_queries import account_of, person_with

FRESH = "recovery_codes_until"
SECONDS = 600
"""How long codes that were just made can be read again."""


@never_cache
@sensitive_post_parameters("code")
@once
def factor(request: HttpRequest) -> HttpResponse:
    """Show how the second step stands; without one, the picture and the form that switches it on."""
    actor = actor_of(request)
    if has_second_factor(actor.person):
        return _on(request, FactorForm(factors=[]), HTTPStatus.OK)
    secret = get_totp_secret()
    form = NewFactorForm(request.POST if request.method == "POST" else None, secret=secret)
    if request.method == "POST" and not _is_patient(request):
        return _off(request, NewFactorForm(secret=secret), HTTPStatus.TOO_MANY_REQUESTS, _impatient())
    if not form.is_valid():
        return _off(request, form, HTTPStatus.UNPROCESSABLE_ENTITY if form.is_bound else HTTPStatus.OK)
    switch_factor_on(actor=actor, secret=secret)
    clear_totp_secret(request)
    messages.success(request, _("The second step is on. Keep these codes where you find them without your phone."))
    return _to_codes(request)


@never_cache
@sensitive_post_parameters("code")
@only_post
@once
def factor_off(request: HttpRequest) -> HttpResponse:
    """Switch the second step off, with a code of it."""
    refused = _refusal(request)
    if refused is not None:
        return refused
    switch_factor_off(actor=actor_of(request))
    request.session.pop(FRESH, None)
    messages.success(request, _("The second step is off."))
    return HttpResponseRedirect(reverse("account"))


@never_cache
@sensitive_post_parameters("code")
@only_post
@once
def codes_renewed(request: HttpRequest) -> HttpResponse:
    """Make new codes for when the app is lost, with a code of the second step."""
    refused = _refusal(request)
    if refused is not None:
        return refused
    renew_recovery_codes(actor=actor_of(request))
    return _to_codes(request)


@never_cache
def codes(request: HttpRequest) -> HttpResponse:
    """Show the codes that were just made; later only how many are left."""
    found = recovery_codes(actor_of(request).person)
    fresh = request.session.get(FRESH, 0) > time.time()
    return render(request, "accounts/codes.html", {"codes": found if fresh else [], "left": len(found)})


@once
def factor_lost(request: HttpRequest) -> HttpResponse:
    """Let an administrator switch off the second step of somebody who lost the app and the codes."""
    form = UntieForm(request.POST if request.method == "POST" else None, parked=unpark(request))
    if form.is_valid():
        person = person_with(form.cleaned_data["email"])
        if person is not None and has_second_factor(person.pk):
            switch_factor_off_for(actor=actor_of(request), person=person.pk)
            messages.success(request, _("Switched off. At the next sign-in we ask for no second step."))
            return HttpResponseRedirect(reverse("factor_lost"))
        form.add_error("email", _("Nobody with this address has a second step. Look for a typing error."))
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.is_bound else HTTPStatus.OK
    return render(request, "accounts/factor_lost.html", {"form": form}, status=status)


def _refusal(request: HttpRequest) -> HttpResponse | None:
    """Ask for a code of the second step; None where the right one was typed."""
    person = actor_of(request).person
    if not has_second_factor(person):
        return HttpResponseRedirect(reverse("factor"))
    if not _is_patient(request):
        return _on(request, FactorForm(factors=[]), HTTPStatus.TOO_MANY_REQUESTS, _impatient())
    form = FactorForm(request.POST, factors=factors_of(person))
    return None if form.is_valid() else _on(request, form, HTTPStatus.UNPROCESSABLE_ENTITY)


def _to_codes(request: HttpRequest) -> HttpResponse:
    request.session[FRESH] = time.time() + SECONDS
    return HttpResponseRedirect(reverse("codes"))


def _is_patient(request: HttpRequest) -> bool:
    return bool(ratelimit.consume(request, action="login_failed", key=f"factor-{actor_of(request).person}"))


def _impatient() -> str:
    return _("Too many codes that were not right. Wait five minutes and try again.")


def _on(request: HttpRequest, form: FactorForm, status: HTTPStatus, problem: str = "") -> HttpResponse:
    left = len(recovery_codes(actor_of(request).person))
    context = {"form": form, "problem": problem, "left": left}
    return render(request, "accounts/factor_on.html", context, status=status)


def _off(request: HttpRequest, form: NewFactorForm, status: HTTPStatus, problem: str = "") -> HttpResponse:
    address = FactorAdapter().build_totp_url(account_of(actor_of(request).person), form.secret)
    secret = " ".join(form.secret[start : start + 4] for start in range(0, len(form.secret), 4))
    context = {"form": form, "problem": problem, "picture": picture_of(address), "secret": secret}
    return render(request, "accounts/factor_off.html", context, status=status)
