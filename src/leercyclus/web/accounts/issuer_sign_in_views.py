"""Sign in with the issuer of an organisation: there and back."""

from __future__ import annotations

from http import HTTPStatus

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from leercyclus.web.accounts.claims import Refusal, Refused
from leercyclus.web.accounts.issuer_provider_actions import come_back, lead_to
from leercyclus.web.accounts.models import Issuer
from leercyclus.web.accounts.sign_in_queries import active_issuer, domains_of

LANGUAGE = "issuer_language"


@never_cache
def sign_in_at(request: HttpRequest, provider_id: str) -> HttpResponse:
    """Show the button of an organisation; pressed, lead to its issuer.

    The way there is a page with a link that the browser follows by itself: our policy forbids that a form ends
    anywhere but here, also by a redirect.
    """
    row = _issuer(provider_id)
    if request.method != "POST":
        return render(request, "accounts/sign_in_by_issuer.html", {"issuer": row, "start": request.get_full_path()})
    request.session[LANGUAGE] = translation.get_language()
    try:
        address = lead_to(request, row)
    except Refused as refused:
        return _refuse(request, row, refused)
    answer = render(request, "accounts/to_issuer.html", {"issuer": row, "address": address})
    answer["Refresh"] = f"0; url={address}"
    return answer


@never_cache
@require_safe
def back_from_issuer(request: HttpRequest, provider_id: str) -> HttpResponse:
    """Take somebody in who comes back from an issuer, in the language in which that began."""
    row = _issuer(provider_id)
    with translation.override(request.session.get(LANGUAGE) or translation.get_language()):
        try:
            return come_back(request, row)
        except Refused as refused:
            return _refuse(request, row, refused)


def _issuer(slug: str) -> Issuer:
    row = active_issuer(slug)
    if row is None:
        raise Http404
    return row


def _refuse(request: HttpRequest, issuer: Issuer, refused: Refused) -> HttpResponse:
    own, _others = domains_of(issuer)
    context = {
        "issuer": issuer,
        "reason": refused.reason.value,
        "address": refused.address,
        "domains": sorted(own),
    }
    unreachable = refused.reason is Refusal.UNREACHABLE
    status = HTTPStatus.SERVICE_UNAVAILABLE if unreachable else HTTPStatus.FORBIDDEN
    return render(request, "accounts/refused.html", context, status=status)
