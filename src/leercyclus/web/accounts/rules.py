"""Who may sign in, and who may say who speaks for whom. What is not said here is not allowed."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.people.roles import Actor, Role


@dataclass(frozen=True, slots=True)
class Standing:
    """What the rules know of somebody who wants to come in.

    Attributes:
        is_active: whether the person is still in use here.
        is_merged: whether the record was merged into another.
        is_erased: whether only the row is left.
    """

    is_active: bool
    is_merged: bool = False
    is_erased: bool = False


@dataclass(frozen=True, slots=True)
class IssuerFacts:
    """What the rules know of an issuer: that it is there."""

    id: UUID


def may_sign_in(actor: Actor, standing: Standing) -> bool:
    """Tell whether somebody may sign in: still here, and with a role or a delegation today."""
    if not standing.is_active or standing.is_merged or standing.is_erased or actor.by_link:
        return False
    return bool(actor.held or actor.organisations)


def may_have_account(actor: Actor) -> bool:
    """Tell whether somebody has a page of the own account: whoever signed in, not who came by a link."""
    return actor.is_somebody and not actor.by_link


def may_manage_issuers(actor: Actor) -> bool:
    """Tell whether somebody may say which issuer speaks for which organisation: the network's administrators."""
    return actor.is_administrator


def may_see_issuer(actor: Actor, issuer: IssuerFacts) -> bool:
    """Tell whether somebody may open the page of one issuer."""
    del issuer
    return may_manage_issuers(actor)


def by_link(actor: Actor, circle: UUID) -> Actor:
    """Give the one who came by a link: only the role of an outside partner is left, and only in the link's circle.

    Examples:
        >>> by_link(Actor(UUID(int=1)), UUID(int=2)).by_link
        True
    """
    held = tuple(one for one in actor.held if one.role is Role.PARTNER and one.circle == circle)
    return Actor(actor.person, held, frozenset(), by_link=True)
