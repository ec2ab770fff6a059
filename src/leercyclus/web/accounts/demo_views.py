"""The demo: step into a role with one press. Outside the demo there is no such page."""

from __future__ import annotations

from uuid import UUID

from django.conf import settings
from django.contrib.auth import get_user_model, login, logout
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render, resolve_url

from leercyclus.web.accounts.demo_queries import demo_roles
from leercyclus.web.accounts.sign_in_actions import record_sign_in
from leercyclus.web.circles.roles_queries import actor_for


def demo(request: HttpRequest) -> HttpResponse:
    """Show every role there is in the demo, each with a button."""
    if not settings.DEMO:
        raise Http404
    groups = demo_roles()
    if request.method != "POST":
        return render(request, "accounts/demo.html", {"groups": groups})
    offered = {str(row.person) for _name, rows in groups for row in rows}
    person = request.POST.get("person", "")
    if person not in offered:
        raise Http404
    logout(request)
    login(request, get_user_model().objects.get(pk=UUID(person)), backend=settings.AUTHENTICATION_BACKENDS[0])
    record_sign_in(actor=actor_for(UUID(person)), how="demo", second_factor=False)
    return HttpResponseRedirect(resolve_url(settings.LOGIN_REDIRECT_URL))
