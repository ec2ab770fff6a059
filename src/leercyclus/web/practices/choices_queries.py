"""For whom somebody writes, with whom it can be shared, and whom others can call: what the forms choose from."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.circles.names_queries import circle_names
from leercyclus.web.circles.seen_members_queries import circles_around
from leercyclus.web.people.contacts_queries import Contact, contacts_of
from leercyclus.web.people.names_queries import organisation_names
from leercyclus.web.people.roles import Actor
from leercyclus.web.practices.rules import writes_for


@dataclass(frozen=True, slots=True)
class Writer:
    """For which municipality somebody writes, and what there is to choose from.

    Attributes:
        organisation, name: the municipality that is written for.
        others: the other municipalities that one may write for, as (id, name).
        circles: the circles of the municipality, as (id, name).
        contacts: the people of the municipality.
    """

    organisation: UUID
    name: str
    others: tuple[tuple[UUID, str], ...]
    circles: tuple[tuple[UUID, str], ...]
    contacts: tuple[Contact, ...]


def writer_of(actor: Actor, asked: str, *, usual: UUID | None = None, keep: UUID | None = None) -> Writer | None:
    """Give for whom somebody writes; None where that is nobody; six queries.

    Args:
        actor: who writes.
        asked: the id of a municipality as it stands in an address; what is none of one's own is left aside.
        usual: the municipality where nothing is asked.
        keep: a circle that can be chosen all the same, because it is chosen now.
    """
    own = writes_for(actor)
    if not own:
        return None
    names = organisation_names(own)
    sorted_own = sorted(own, key=lambda one: names.get(one, "").casefold())
    chosen = next((one for one in sorted_own if str(one) == asked), usual if usual in own else sorted_own[0])
    if chosen is None:
        return None
    around = {circle for circle, members in circles_around([chosen]).items() if chosen in members} | ({keep} - {None})
    circles = circle_names([one for one in around if one])
    return Writer(
        chosen,
        names.get(chosen, ""),
        tuple((one, names.get(one, "")) for one in sorted_own if one != chosen),
        tuple(sorted(circles.items(), key=lambda pair: pair[1].casefold())),
        contacts_of([chosen])[chosen],
    )
