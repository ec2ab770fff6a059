"""The gate: no view answers unless it says who may come in, and what somebody typed is not lost there.

A view carries one of three marks. `open_to_all` lets everybody in. `for_somebody` asks only that it is known who asks.
`guarded` finds the facts that a rule decides on and asks the rule. A view without a mark answers nobody.

What a rule refuses to show answers exactly like what does not exist.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from http import HTTPStatus
from typing import Any, TypeVar
from urllib.parse import urlencode

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect, JsonResponse
from django.urls import reverse

from leercyclus.web.accounts.parked import park
from leercyclus.web.accounts.pressed import page_of_button, remember_press, takes_only_post, tell_press
from leercyclus.web.people.roles import VISITOR, Actor

View = Callable[..., HttpResponseBase]
Facts = TypeVar("Facts")
MARK = "leercyclus_gate"
LEADS_ON = "leercyclus_leads_on"
"""Under this name a view says where the same form led that was carried out before: a function of the request."""


def actor_of(request: HttpRequest) -> Actor:
    """Give the one who asks; the middleware put it there."""
    found = getattr(request, "actor", VISITOR)
    return found if isinstance(found, Actor) else Actor(found.person, found.held, found.organisations, found.by_link)


def is_marked(view: object) -> bool:
    """Tell whether a view says who may come in."""
    return bool(getattr(view, MARK, ""))


def open_to_all(view: View) -> View:
    """Let everybody in: the view shows public facts only."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:  # noqa: ANN401 - as Django calls it
        return view(request, *args, **kwargs)

    return _marked(answer, "open")


def for_somebody(rule: Callable[[Actor], bool]) -> Callable[[View], View]:
    """Let in whom a rule on the one who asks lets in; who is not known is asked to sign in."""

    def mark(view: View) -> View:
        @wraps(view)
        def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:  # noqa: ANN401 - as Django calls it
            actor = actor_of(request)
            if not actor.is_somebody:
                return to_sign_in(request, is_button=takes_only_post(view))
            if not rule(actor):
                raise Http404
            tell_press(request)
            return view(request, *args, **kwargs)

        return _marked(answer, "somebody")

    return mark


def guarded(
    find: Callable[..., Facts | None],
    *,
    see: Callable[[Actor, Facts], bool],
    do: Callable[[Actor, Facts], bool] | None = None,
) -> Callable[[View], View]:
    """Let in whom the rules let in to what the address names.

    Args:
        find: takes the arguments of the address and gives the facts to decide on, or None where there is no such thing.
        see: whether the one who asks may know of it; if not, the answer is that of a thing that does not exist.
        do: whether the one who asks may do what the view is for; if not, the answer says that this is not allowed.

    The view is called with the request and the facts.
    """

    def mark(view: View) -> View:
        @wraps(view)
        def answer(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:  # noqa: ANN401 - as Django calls it
            actor = actor_of(request)
            if not actor.is_somebody:
                return to_sign_in(request, is_button=takes_only_post(view))
            facts = find(**kwargs)
            if facts is None or not see(actor, facts):
                return _led_on(view, request, Http404())
            if do is not None and not do(actor, facts):
                return _led_on(view, request, PermissionDenied())
            tell_press(request)
            return view(request, facts)

        return _marked(answer, "guarded")

    return mark


def _led_on(view: View, request: HttpRequest, refusal: Exception) -> HttpResponseBase:
    """Refuse, unless the same form was carried out before: what its first press took away, a second does not find."""
    led_on: Callable[[HttpRequest], HttpResponse | None] | None = getattr(view, LEADS_ON, None)
    following = led_on(request) if led_on else None
    if following is None:
        raise refusal
    return following


def wants_json(request: HttpRequest) -> bool:
    """Tell whether a script asks, that reads an answer in JSON and keeps itself what it sent."""
    return request.headers.get("Accept", "").startswith("application/json")


def to_sign_in(request: HttpRequest, *, is_button: bool = False) -> HttpResponse:
    """Lead to the page for signing in, and from there back; a form that was sent waits on the way.

    A script is only told so: what it sent is still with it.

    Args:
        request: of somebody who is not signed in.
        is_button: whether the address takes a press of a button only; then the way back is to the page of the button.
    """
    following = request.get_full_path()
    if wants_json(request):
        return JsonResponse({"state": "sign_in"}, status=HTTPStatus.UNAUTHORIZED)
    if is_button:
        following = page_of_button(request)
        if request.method == "POST":
            remember_press(request, following)
    elif request.method == "POST":
        park(request)
    return HttpResponseRedirect(f"{reverse('sign_in')}?{urlencode({'next': following})}")


def _marked(view: View, mark: str) -> View:
    setattr(view, MARK, mark)
    return view
