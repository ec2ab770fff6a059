"""Make somebody known who stands at the door: a name, an organisation and a level are enough."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from leercyclus.formats.names import plain
from leercyclus.web.people.delegation_queries import members_on
from leercyclus.web.people.given import Given, clean_address
from leercyclus.web.people.models import Organisation, Post
from leercyclus.web.people.organisation_actions import add_partner
from leercyclus.web.people.person_actions import AlreadyThere, add_person
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
    Organisation.objects.select_for_update(no_key=True).get(pk=organisation)
    employer = add_partner(actor=actor, home=organisation, name=partner) if partner else None
    wanted = plain(given.name)
    for one in members_on(organisation, day):
        if plain(one.name) == wanted and (employer is None or one.employer == employer):
            return one.id
    said = Given(name=given.name, address=clean_address(given.address), employer=employer, since=day)
    try:
        person = add_person(actor=actor, organisation=organisation, given=said).person
    except AlreadyThere as known:
        return known.person
    # Beside `write_post`: from another organisation an alderman may come too, whose post is there.
    Post.objects.create(
        person_id=person, organisation_id=employer or organisation, level=given.level, valid_from=given.since or day
    )
    return person
