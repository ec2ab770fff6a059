"""Who asks, and whether the view says who may come in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.cache import patch_cache_control
from django.utils.functional import SimpleLazyObject

from leercyclus.web.accounts.access_queries import access_by_id
from leercyclus.web.accounts.gate import actor_of, is_marked
from leercyclus.web.accounts.links import linked_access
from leercyclus.web.accounts.rules import by_link
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.people.roles import VISITOR, Actor


class GateMiddleware:
    """Put the one who asks on the request, read when it is first wanted, and let no unmarked view answer."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request."""
        request.actor = SimpleLazyObject(lambda: _actor(request))  # type: ignore[attr-defined]
        response = self.get_response(request)
        if request.session.accessed and actor_of(request).is_somebody:
            # What is shown to somebody stays on no shared machine, and in no proxy; who said more keeps it.
            patch_cache_control(response, private=True, no_store=True)
        return response

    def process_view(self, request: HttpRequest, view: object, args: Any, kwargs: Any) -> None:  # noqa: ANN401 - as Django calls it
        """Refuse a view that does not say who may come in."""
        del request, args, kwargs
        if not is_marked(view):
            raise Http404


def _actor(request: HttpRequest) -> Actor:
    person = request.user.pk if request.user.is_authenticated else None
    if person is not None:
        return actor_for(person)
    linked = linked_access(request.session)
    access = access_by_id(linked) if linked else None
    return by_link(actor_for(access.person, by_link=True), access.circle) if access else VISITOR
