"""Sign in by a code by mail, give a second code, sign out."""

from __future__ import annotations

from http import HTTPStatus

from allauth.account.stages import LoginStageController
from allauth.core import ratelimit
from allauth.mfa.base.internal.flows import post_authentication
from allauth.mfa.stages import AuthenticateStage
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render, resolve_url
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from leercyclus.web.accounts.account_queries import factors_of
from leercyclus.web.accounts.allauth_actions import CodeSignIn
from leercyclus.web.accounts.following import following, with_next
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.left_behind import leave_nothing
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import remember_last
from leercyclus.web.accounts.sign_in_actions import MINUTES, record_sign_out
from leercyclus.web.accounts.sign_in_forms import AddressForm, CodeForm, FactorForm
from leercyclus.web.accounts.sign_in_queries import issuer_for


@never_cache
@once
def sign_in(request: HttpRequest) -> HttpResponse:
    """Ask for an address; mail a code to it, or show the button of the organisation that speaks for its domain."""
    if request.user.is_authenticated:
        return _on(request)
    if request.method != "POST":
        return _ask(request, AddressForm(), HTTPStatus.OK)
    form = AddressForm(request.POST)
    if not form.is_valid():
        return _ask(request, form, HTTPStatus.UNPROCESSABLE_ENTITY)
    address = form.cleaned_data["email"]
    issuer = issuer_for(address)
    if issuer is not None:
        start = with_next("sign_in_at", following(request), provider_id=issuer.slug)
        return render(request, "accounts/sign_in_by_issuer.html", {"issuer": issuer, "start": start})
    if not ratelimit.consume(request, action="request_login_code", key=address):
        form.add_error(
            "email", _("This address asked for many codes just now. Use the newest one, or wait 15 minutes.")
        )
        return _ask(request, form, HTTPStatus.TOO_MANY_REQUESTS)
    CodeSignIn.begin(request, address)
    return HttpResponseRedirect(with_next("sign_in_code", following(request)))


@never_cache
@sensitive_post_parameters("code")
def sign_in_code(request: HttpRequest) -> HttpResponse:
    """Ask for the code that was mailed; the answer is the same where none was."""
    if request.user.is_authenticated:
        return _on(request)
    waiting = CodeSignIn.waiting(request)
    if waiting is None:
        return HttpResponseRedirect(with_next("sign_in", following(request)))
    form = CodeForm(request.POST if request.method == "POST" else None, expected=waiting.code)
    if form.is_valid():
        answer: HttpResponse = waiting.finish(following(request) or None)
        return answer
    if request.method == "POST" and not waiting.record_invalid_attempt():
        again = AddressForm()
        problem = _("Three times another code than the one in the mail. Ask for a new code.")
        return _ask(request, again, HTTPStatus.UNPROCESSABLE_ENTITY, problem)
    context = {
        "form": form,
        "address": waiting.address,
        "minutes": MINUTES,
        "other": with_next("sign_in", following(request)),
    }
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.is_bound else HTTPStatus.OK
    return render(request, "accounts/sign_in_code.html", context, status=status)


@never_cache
@sensitive_post_parameters("code")
def second_step(request: HttpRequest) -> HttpResponse:
    """Ask for a code of the app from whoever switched that on, before anybody is signed in."""
    if request.user.is_authenticated:
        return _on(request)
    stage = LoginStageController.enter(request, AuthenticateStage.key)
    if stage is None:
        return HttpResponseRedirect(with_next("sign_in", following(request)))
    person = stage.login.user
    form = FactorForm(request.POST if request.method == "POST" else None, factors=factors_of(person.pk))
    if request.method == "POST" and not ratelimit.consume(request, action="login_failed", key=f"factor-{person.pk}"):
        problem = _("Too many codes that were not right. Wait five minutes and try again.")
        context = {"form": FactorForm(factors=[]), "problem": problem}
        return render(request, "accounts/second_step.html", context, status=HTTPStatus.TOO_MANY_REQUESTS)
    if form.is_valid():
        post_authentication(request, form.used)
        answer: HttpResponse = stage.exit()
        return answer
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.is_bound else HTTPStatus.OK
    return render(request, "accounts/second_step.html", {"form": form}, status=status)


@never_cache
def sign_out(request: HttpRequest) -> HttpResponse:
    """Show one button; pressed, nobody is signed in in this browser any more."""
    actor = actor_of(request)
    if request.method != "POST":
        return render(request, "accounts/sign_out.html", {"is_somebody": actor.is_somebody})
    record_sign_out(actor=actor)
    logout(request)
    remember_last(request, actor.person)
    messages.success(request, _("You have signed out."))
    return leave_nothing(HttpResponseRedirect(resolve_url("home")))


def _ask(request: HttpRequest, form: AddressForm, status: HTTPStatus, problem: str = "") -> HttpResponse:
    return render(request, "accounts/sign_in.html", {"form": form, "problem": problem}, status=status)


def _on(request: HttpRequest) -> HttpResponse:
    """Lead on who is signed in already."""
    return HttpResponseRedirect(following(request) or resolve_url(settings.LOGIN_REDIRECT_URL))
