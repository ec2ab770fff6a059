"""Who holds what in a circle and in the network; give a role, end it."""

from __future__ import annotations

from http import HTTPStatus
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.circles import rules
from leercyclus.web.circles.held_queries import GrantFacts, by_municipality, network_roles, roles_in
from leercyclus.web.circles.member_queries import Member, members_of
from leercyclus.web.circles.people_forms import LastDayForm, NetworkRoleForm, RoleForm
from leercyclus.web.circles.roles_actions import end_role, give_role
from leercyclus.web.circles.route_queries import route_of
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.municipalities.snapshot import current_figures
from leercyclus.web.people.known_actions import known_municipality
from leercyclus.web.people.level_queries import aldermen_of
from leercyclus.web.people.roles import SCOPES, Actor, Role, Scope

IN_CIRCLE = tuple(role for role, scope in SCOPES.items() if scope in {Scope.CIRCLE, Scope.BOTH})


@once
def roles(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Show who holds what, and give a role."""
    actor = actor_of(request)
    members = members_of(facts.id)
    offered = _offered(actor, facts, members)
    form = None
    if offered:
        form = _form(request, actor, facts, members, offered)
    if request.method == "POST":
        if form is None:
            raise PermissionDenied
        if form.is_valid() and _give(request, facts, form):
            return HttpResponseRedirect(request.path)
    held = roles_in(facts, actor)
    answer = {
        "circle": facts.id,
        "of_circle": [one for one in held if one.organisation is None],
        "of_members": by_municipality(held, members),
        "form": form,
        "route": route_of(facts.id, actor),
    }
    status = HTTPStatus.UNPROCESSABLE_ENTITY if request.method == "POST" else HTTPStatus.OK
    return render(request, "circles/roles.html", answer, status=status)


@once
def end(request: HttpRequest, facts: GrantFacts) -> HttpResponse:
    """Ask for the last day, and end a role in a circle or of one of its members."""
    circle = facts.circle
    if circle is None:
        raise PermissionDenied
    back = reverse("circle_roles", args=[circle.id])
    return _end(request, facts, back, {"route": route_of(circle.id, actor_of(request))})


@once
def network(request: HttpRequest) -> HttpResponse:
    """Show who administers the network and who coordinates for which municipality; make the first coordinators."""
    actor = actor_of(request)
    form = NetworkRoleForm(
        request.POST or None,
        roles=rules.GIVEN_BY_NETWORK,
        parked=unpark(request),
        initial={"role": Role.MUNICIPALITY_COORDINATOR.value},
    )
    if request.method == "POST" and form.is_valid() and _give_in_network(actor, form):
        messages.success(request, gettext("The role was given. A mail about it is on its way."))
        return HttpResponseRedirect(request.path)
    asked = request.GET.get("q", "").strip()[:80]
    answer = {
        "held": network_roles(asked),
        "asked": asked,
        "form": form,
        "names": [one.name for one in current_figures().register.municipalities],
    }
    status = HTTPStatus.UNPROCESSABLE_ENTITY if request.method == "POST" else HTTPStatus.OK
    return render(request, "circles/network_roles.html", answer, status=status)


@once
def end_in_network(request: HttpRequest, facts: GrantFacts) -> HttpResponse:
    """Ask for the last day, and end a role of the network."""
    return _end(request, facts, reverse("network_roles"), {})


def _end(request: HttpRequest, facts: GrantFacts, back: str, answer: dict[str, object]) -> HttpResponse:
    form = LastDayForm(request.POST if request.method == "POST" else None, parked=unpark(request))
    if request.method == "POST":
        done = form.carry_out(
            lambda: end_role(
                actor=actor_of(request),
                grant=facts.held.grant,
                last_day=form.cleaned_data["last_day"],
                about=facts.circle.id if facts.circle else None,
            ),
            reader(),
        )
        if done:
            messages.success(request, gettext("The role ends."))
            return HttpResponseRedirect(back)
    answer |= {"form": form, "held": facts.held, "back": back}
    return render(request, "circles/end_role.html", answer, status=form.status)


def _offered(actor: Actor, facts: CircleFacts, members: tuple[Member, ...]) -> tuple[Role, ...]:
    places = (None, *(one.organisation for one in members))
    given = (Role.CIRCLE_COORDINATOR, *(role for role in Role if role not in {Role.CIRCLE_COORDINATOR, Role.PARTNER}))
    return tuple(role for role in given if any(rules.may_give_role(actor, facts, role, place) for place in places))


def _form(
    request: HttpRequest, actor: Actor, facts: CircleFacts, members: tuple[Member, ...], offered: tuple[Role, ...]
) -> RoleForm:
    places = [
        (one.organisation, one.name)
        for one in members
        if any(rules.may_give_role(actor, facts, role, one.organisation) for role in offered)
    ]
    aldermen: list[tuple[UUID, str]] = []
    if Role.EXECUTIVE_SECRETARIAT in offered:
        names = dict(places)
        aldermen = [(one.person, f"{one.name} ({names[one.organisation]})") for one in aldermen_of(list(names))]
    return RoleForm(
        request.POST or None,
        roles=offered,
        organisations=places,
        aldermen=aldermen,
        parked=unpark(request),
    )


def _give(request: HttpRequest, facts: CircleFacts, form: RoleForm) -> bool:
    """Give the role of a filled form; false, with a sentence in the form, when that cannot be."""
    actor = actor_of(request)
    held = form.held(facts.id, circle_roles=IN_CIRCLE)
    if SCOPES[held.role] is Scope.CIRCLE and held.organisation is not None:
        form.add_error("organisation", gettext("This role is for the whole circle. Leave the municipality empty."))
        return False
    if not rules.may_give_role(actor, facts, held.role, held.organisation):
        form.add_error("organisation", gettext("You cannot give this role here. Choose the municipality it is for."))
        return False
    done = form.carry_out(
        lambda: give_role(
            actor=actor,
            held=held,
            person=form.person,
            valid_from=form.cleaned_data["valid_from"],
            valid_to=form.cleaned_data["valid_to"],
            about=facts.id,
        ),
        reader(),
    )
    if done:
        messages.success(request, gettext("The role was given. A mail about it is on its way."))
    return done is not None


def _give_in_network(actor: Actor, form: NetworkRoleForm) -> bool:
    code = form.cleaned_data["municipality"]
    held = form.held(None, circle_roles=IN_CIRCLE)
    if held.role is Role.NETWORK_ADMINISTRATOR and code:
        form.add_error("municipality", gettext("A network administrator has no municipality. Leave it empty."))
        return False
    home = known_municipality(code=code) if code else None
    done = form.carry_out(
        lambda: give_role(
            actor=actor,
            held=type(held)(held.role, organisation=home),
            person=form.person,
            valid_from=form.cleaned_data["valid_from"],
            valid_to=form.cleaned_data["valid_to"],
        ),
        reader(),
    )
    return done is not None
