"""Who may see what is kept, take it along and erase it: predicates on plain values. What is not said is not allowed."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.audit.rules import PersonFacts, is_officer_of_all
from leercyclus.web.people.roles import Actor, Role

EXPORTERS = (Role.PRIVACY_OFFICER, Role.MUNICIPALITY_COORDINATOR)


def may_see_retention(actor: Actor) -> bool:
    """Tell whether somebody may see what goes and went: who runs the network, and who watches over privacy."""
    return not actor.by_link and (actor.is_administrator or actor.holds(Role.PRIVACY_OFFICER))


def may_see_own(actor: Actor) -> bool:
    """Tell whether somebody may see the own facts and ask to be erased: whoever signed in; a link is too little."""
    return actor.is_somebody and not actor.by_link


def may_know_of_erasing(actor: Actor, person: PersonFacts) -> bool:
    """Tell whether somebody may open the page on which a person is erased: never oneself, another looks at that."""
    return may_erase(actor, person) and actor.person != person.id


def may_erase(actor: Actor, person: PersonFacts) -> bool:
    """Tell whether somebody may erase a person or take all along: the privacy officer there, and administrators."""
    if actor.by_link or not actor.is_somebody:
        return False
    return (
        actor.is_administrator
        or is_officer_of_all(actor)
        or bool(actor.organisations_as(Role.PRIVACY_OFFICER) & person.organisations)
    )


def may_export_records(actor: Actor) -> bool:
    """Tell whether somebody may make an export for the law on public records, of at least one organisation."""
    if actor.by_link:
        return False
    return actor.is_administrator or actor.holds(*EXPORTERS)


def may_export_of(actor: Actor, organisation: UUID) -> bool:
    """Tell whether somebody may make an export of an organisation: its privacy officer and its coordinator."""
    if actor.by_link:
        return False
    own = organisation in actor.organisations_as(*EXPORTERS)
    return own or actor.is_administrator or is_officer_of_all(actor)
