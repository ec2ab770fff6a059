"""Make somebody known who stands at the door: a name, an organisation and a level are enough."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import F

from leercyclus.formats.names import plain
from leercyclus.web.people.delegation_queries import members_on
from leercyclus.web.people.given import Given, clean_address
from leercyclus.web.people.models import Delegation, Organisation, Person, Post
from leercyclus.web.people.organisation_actions import add_partner
from leercyclus.web.people.person_actions import AlreadyThere, add_person, let_go, write_employment
from leercyclus.web.people.roles import Actor


@transaction.atomic
def person_at_the_door(*, actor: Actor, organisation: UUID, given: Given, day: date, partner: str = "") -> UUID:
    """Give the person of a delegation with a name, whatever its capitals and accents; who is not there is added.

    Two hosts who write down the same person at once get one: the second waits for the first.

    Args:
        actor: who writes it down.
        organisation: the municipality with which the person comes.
        given: the name and the level; an address where there is one.
        day: on which.
        partner: the name of another organisation that works with that municipality, where the person comes from one.
    """
    employer, known = _looked_up(actor, organisation, given.name, day, partner)
    if known is not None:
        return known
    said = Given(name=given.name, address=clean_address(given.address), employer=employer, since=day)
    try:
        person = add_person(actor=actor, organisation=organisation, given=said).person
    except AlreadyThere as there:
        return there.person
    _write_post(person, employer or organisation, given.level, given.since or day)
    return person


@transaction.atomic
def correct_at_the_door(
    *, actor: Actor, person: UUID, was: UUID, organisation: UUID, given: Given, day: date, partner: str = ""
) -> UUID:
    """Write somebody who was made known at the door otherwise; gives who it is: the same person, or one known already.

    Args:
        actor: who corrects it.
        person: somebody of whom `walk_in_queries.came_by_the_door` holds.
        was: the municipality with which the person was written down.
        organisation: the one with which the person comes.
        given: the name and the level.
        day: on which.
        partner: as in `person_at_the_door`.
    """
    forget_at_the_door(person=person, organisation=was, day=day)
    employer, known = _looked_up(actor, organisation, given.name, day, partner)
    if known is not None:
        return known
    Person.objects.filter(pk=person).update(name=given.name, version=F("version") + 1)
    Delegation.objects.create(person_id=person, organisation_id=organisation, valid_from=day)
    write_employment(organisation, person, Given(employer=employer, since=day))
    _write_post(person, employer or organisation, given.level, day)
    return person


def forget_at_the_door(*, person: UUID, organisation: UUID, day: date) -> None:
    """Take somebody who was made known at the door by mistake out of the delegation, as if it had not been."""
    let_go(organisation, [person], day - timedelta(days=1))


def _looked_up(actor: Actor, organisation: UUID, name: str, day: date, partner: str) -> tuple[UUID | None, UUID | None]:
    """Give the partner that pays and who of the delegation has this name, each None for none; others wait meanwhile."""
    Organisation.objects.select_for_update(no_key=True).get(pk=organisation)
    employer = add_partner(actor=actor, home=organisation, name=partner) if partner else None
    wanted = plain(name)
    for one in members_on(organisation, day):
        if plain(one.name) == wanted and (employer is None or one.employer == employer):
            return employer, one.id
    return employer, None


def _write_post(person: UUID, workplace: UUID, level: str, since: date) -> None:
    # Beside `write_post`: from another organisation an alderman may come too, whose post is there.
    Post.objects.create(person_id=person, organisation_id=workplace, level=level, valid_from=since)
