"""My account: name, language, second step, sign out everywhere."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from leercyclus.web.accounts.account_actions import change_account
from leercyclus.web.accounts.account_forms import AccountForm
from leercyclus.web.accounts.account_queries import has_second_factor
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.accounts.pressed import only_post
from leercyclus.web.accounts.sign_in_actions import sign_out_everywhere
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.people.account_queries import account_of


@once
def account(request: HttpRequest) -> HttpResponse:
    """Show the own account, and change the name and language."""
    actor = actor_of(request)
    person = account_of(actor.person)
    if request.method != "POST":
        initial = {"name": person.name, "language": person.language, "version": person.version}
        return _show(request, AccountForm(initial=initial, parked=unpark(request)))
    form = AccountForm(request.POST)
    done = form.carry_out(
        lambda: change_account(
            actor=actor,
            name=form.cleaned_data["name"],
            language=form.cleaned_data["language"],
            version=form.seen_version,
        ),
        reader(),
    )
    if not done:
        return _show(request, form)
    messages.success(request, _("Saved."))
    return HttpResponseRedirect(reverse("account"))


@only_post
@once
def everywhere_out(request: HttpRequest) -> HttpResponse:
    """Sign out in every browser, this one included."""
    sign_out_everywhere(actor=actor_of(request))
    logout(request)
    messages.success(request, _("You have signed out everywhere."))
    return HttpResponseRedirect(reverse("home"))


def _show(request: HttpRequest, form: AccountForm) -> HttpResponse:
    actor = actor_of(request)
    context = {
        "form": form,
        "address": account_of(actor.person).email,
        "has_factor": has_second_factor(actor.person),
        "is_administrator": actor.is_administrator,
    }
    return render(request, "accounts/account.html", context, status=form.status)
