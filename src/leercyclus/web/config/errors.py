"""Pages for what goes wrong: each says what happened and what to do, in the language of the address."""

from __future__ import annotations

from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.views.decorators.csrf import requires_csrf_token

from leercyclus.web.accounts.gate import wants_json
from leercyclus.web.accounts.parked import park


@requires_csrf_token
def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001 - Django gives it
    """Answer a request that cannot be read."""
    return render(request, "errors/400.html", status=400)


@requires_csrf_token
def permission_denied(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001 - Django gives it
    """Answer someone who may not see this."""
    return render(request, "errors/403.html", status=403)


@requires_csrf_token
def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001 - Django gives it
    """Answer an address where nothing stands."""
    return render(request, "errors/404.html", status=404)


@requires_csrf_token
def only_a_button(request: HttpRequest, allow: str) -> HttpResponse:
    """Answer who opens the address of a button as a page: nothing was done."""
    response = render(request, "errors/405.html", status=405)
    response["Allow"] = allow
    return response


@requires_csrf_token
def server_error(request: HttpRequest) -> HttpResponse:
    """Say that it is our fault; the page asks nothing of the database or the figures."""
    return render(request, "errors/500.html", status=500)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001 - Django gives the reason
    """Answer a form whose proof of origin is missing or too old.

    Signing in in another tab makes a new proof, so the form in the old tab cannot be believed any more. When it came
    from a page of ours, what was typed is kept, and the page is shown again with it: nothing is carried out.
    A script keeps what it sent, and is told to have its reader sign in or open the page anew.
    """
    if wants_json(request):
        return JsonResponse({"state": "sign_in"}, status=401)
    if request.method == "POST" and _is_own(request) and park(request):
        return HttpResponseRedirect(request.get_full_path())
    return render(request, "errors/csrf.html", status=403)


def _is_own(request: HttpRequest) -> bool:
    """Tell whether the browser says that the form stood on the page to which it was sent."""
    if request.headers.get("Sec-Fetch-Site", "same-origin") != "same-origin":
        return False
    page = urlsplit(request.headers.get("Referer", ""))
    origin = request.headers.get("Origin", f"{page.scheme}://{page.netloc}")
    return origin == f"{request.scheme}://{request.get_host()}" and page.path == request.path
