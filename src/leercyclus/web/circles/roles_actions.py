"""Give a role, and end it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import record
from leercyclus.web.circles import sentences
from leercyclus.web.circles.coordinators_queries import held_today
from leercyclus.web.circles.mail_actions import mail_role
from leercyclus.web.circles.models import Grant
from leercyclus.web.circles.named import Named
from leercyclus.web.people.known_actions import known_person
from leercyclus.web.people.roles import SCOPES, Actor, Held, Role, Scope

LAST = {
    Role.CIRCLE_COORDINATOR: sentences.LAST_COORDINATOR_OF_CIRCLE,
    Role.MUNICIPALITY_COORDINATOR: sentences.LAST_COORDINATOR_OF_MUNICIPALITY,
    Role.NETWORK_ADMINISTRATOR: sentences.LAST_ADMINISTRATOR,
}
"""The roles of which one holder must stay, and what is said when the last would go."""


def give_role(
    *,
    actor: Actor | None,
    held: Held,
    person: Named | UUID,
    valid_from: date | None = None,
    valid_to: date | None = None,
    home: UUID | None = None,
    about: UUID | None = None,
    is_told: bool = True,
) -> Grant:
    """Give somebody a role and tell them by mail; what is held already is given back as it is.

    Args:
        actor: who gives it; None for a command.
        held: which role, and for which municipality, circle and alderman.
        person: who gets it: somebody known, or named with an address.
        valid_from: the first day; today when left out.
        valid_to: the last day; open when left out.
        home: with which municipality somebody new comes along; that of the role when left out.
        about: the circle whose coordinators may read the audit line of a role that is not held in it.
        is_told: whether a mail tells it; False where another mail of the same deed tells what it is for.

    Raises:
        BadInput: the role asks for a municipality, a circle or an alderman and none was named; days in the wrong
            order; somebody would answer for oneself.
    """
    begins = valid_from or timezone.localdate()
    _check(held)
    if valid_to is not None and valid_to < begins:
        raise BadInput(sentences.ROLE_DAYS(begins=begins.isoformat(), ends=valid_to.isoformat()))
    with transaction.atomic():
        if isinstance(person, Named):
            person = known_person(name=person.name, address=person.address, organisation=home or held.organisation)
        if person == held.behalf_of:
            raise BadInput(sentences.OWN_SECRETARIAT())
        same = Grant.objects.filter(person=person, **_columns(held))
        if (open_ := same.filter(valid_to__isnull=True).first()) is not None:
            return open_
        grant = Grant.objects.create(
            person_id=person,
            **_columns(held),
            valid_from=begins,
            valid_to=valid_to,
            granted_by_id=actor.person if actor else None,
        )
        facts = {"role": held.role.value, "from": begins.isoformat(), "to": valid_to.isoformat() if valid_to else None}
        record(
            actor=actor,
            what="role.given",
            circle=held.circle or about,
            organisation=held.organisation,
            person=person,
            thing=grant.pk,
            facts=facts,
        )
        if is_told and (actor is None or actor.person != person):
            mail_role(grant=grant)
    return grant


def end_role(*, actor: Actor, grant: UUID, last_day: date | None = None, about: UUID | None = None) -> None:
    """End a role after a last day; without one it ends at once, so that it no longer holds today.

    A role that is over already stays as it was.

    Args:
        actor: who ends it.
        grant: which.
        last_day: the last day on which it holds.
        about: the circle whose coordinators may read the audit line of a role that is not held in it.

    Raises:
        BadInput: the last coordinator of a circle or municipality, or the last administrator, would go; the last day
            lies before the first.
    """
    with transaction.atomic():
        _lock_alike(grant)
        held = Grant.objects.select_related("organisation").get(pk=grant)
        if held.valid_to is not None and held.valid_to < timezone.localdate():
            return
        last = last_day or timezone.localdate() - timedelta(days=1)
        if last_day is not None and last_day < held.valid_from:
            raise BadInput(sentences.ROLE_DAYS(begins=held.valid_from.isoformat(), ends=last_day.isoformat()))
        role = Role(held.role)
        if role in LAST and not _others(held):
            named = {"name": held.organisation.name} if held.organisation else {}
            raise BadInput(LAST[role](**named))
        held.valid_to = last
        held.save(update_fields=["valid_to"])
        record(
            actor=actor,
            what="role.ended",
            circle=held.circle_id or about,
            organisation=held.organisation_id,
            person=held.person_id,
            thing=held.pk,
            facts={"role": held.role, "to": last.isoformat()},
        )


def _lock_alike(grant: UUID) -> None:
    """Hold a role and all like it until the change is done, in one order: two who end two of them do not block."""
    one = Grant.objects.get(pk=grant)
    alike = Grant.objects.filter(role=one.role, organisation=one.organisation_id, circle=one.circle_id)
    list(alike.select_for_update(of=("self",)).order_by("pk"))


def _others(held: Grant) -> bool:
    """Tell whether somebody else who can sign in holds the same role without end."""
    same = held_today().filter(
        role=held.role,
        organisation=held.organisation_id,
        circle=held.circle_id,
        valid_to__isnull=True,
        person__email__isnull=False,
    )
    return same.exclude(person=held.person_id).exists()


def _columns(held: Held) -> dict[str, Any]:
    return {
        "role": held.role.value,
        "organisation_id": held.organisation,
        "circle_id": held.circle,
        "behalf_of_id": held.behalf_of,
    }


def _check(held: Held) -> None:
    scope = SCOPES[held.role]
    missing = []
    # A privacy officer without a municipality is that of the whole network.
    if scope in {Scope.ORGANISATION, Scope.BOTH} and not (held.organisation or held.role is Role.PRIVACY_OFFICER):
        missing.append("organisation")
    if scope in {Scope.CIRCLE, Scope.BOTH} and held.circle is None:
        missing.append("circle")
    if held.role is Role.EXECUTIVE_SECRETARIAT and held.behalf_of is None:
        missing.append("behalf_of")
    if missing:
        raise BadInput(*(sentences.ROLE_NEEDS(needed=sentences.NEEDED[one]()) for one in missing))
