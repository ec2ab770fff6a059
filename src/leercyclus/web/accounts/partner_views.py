"""An outside partner comes in by a link, without an account; a coordinator gives and withdraws the link."""

from __future__ import annotations

from http import HTTPStatus
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render, resolve_url
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from leercyclus.web.accounts.access_actions import make_access_link, record_opened, revoke_access_links
from leercyclus.web.accounts.access_queries import access_by_token, is_partner_of, partners_of
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.links import link_session
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.circles.route_queries import route_of
from leercyclus.web.circles.rules import CircleFacts


@never_cache
def partner(request: HttpRequest, link: str) -> HttpResponse:
    """Show for whom a link stands and where it leads; only the button lets somebody in."""
    access = access_by_token(link)
    if access is None:
        return render(request, "accounts/partner_gone.html", status=HTTPStatus.NOT_FOUND)
    if request.method != "POST":
        # The address is the key. No other site is told of it, as of no page; to withhold it from this one too would
        # make the browser send the button from nowhere, and what comes from nowhere is refused.
        return render(request, "accounts/partner.html", {"access": access})
    request.session.cycle_key()
    link_session(request.session, access.id)
    record_opened(access=access)
    return HttpResponseRedirect(_circle_page(access.circle))


@once
def partners(request: HttpRequest, circle: CircleFacts) -> HttpResponse:
    """List the outside partners of a circle; give or withdraw a link."""
    if request.method == "POST":
        person = _partner(request.POST.get("person", ""), circle.id)
        actor = actor_of(request)
        if request.POST.get("deed") == "withdraw":
            revoke_access_links(actor=actor, person=person, circle=circle.id)
            messages.success(request, _("Withdrawn. The link of before leads nowhere now."))
        else:
            make_access_link(actor=actor, person=person, circle=circle.id)
            messages.success(request, _("The link is on its way by mail. An older link leads nowhere now."))
        return HttpResponseRedirect(reverse("partners", args=[circle.id]))
    shown = {"rows": partners_of(circle.id), "route": route_of(circle.id, actor_of(request))}
    return render(request, "accounts/partners.html", shown)


def _partner(text: str, circle: UUID) -> UUID:
    """Give the partner of the circle whom a button names; for anybody else there is no such page."""
    try:
        person = UUID(text)
    except ValueError as error:
        raise Http404 from error
    if not is_partner_of(person, circle):
        raise Http404
    return person


def _circle_page(circle: UUID) -> str:
    try:
        return reverse("circle", kwargs={"circle": circle})
    except NoReverseMatch:
        return resolve_url("my_circles")
