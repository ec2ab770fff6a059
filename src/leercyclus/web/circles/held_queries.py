"""Who holds which role, as the pages for roles show it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q, QuerySet
from django.utils import timezone

from leercyclus.web.circles import rules
from leercyclus.web.circles.circle_queries import circle_facts
from leercyclus.web.circles.member_queries import Member
from leercyclus.web.circles.models import Circle, Grant
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.people.roles import Actor, Role

OPENLY = (Role.MUNICIPALITY_COORDINATOR, Role.MUNICIPAL_SECRETARY)
"""The roles for a municipality that everyone in the circle may know of."""


@dataclass(frozen=True, slots=True)
class HeldRole:
    """A role that somebody holds now or will hold.

    Attributes:
        grant: id of the row.
        role: which.
        name, address: of the person.
        organisation: for which; None for none.
        organisation_name: its name.
        behalf_of: name of the alderman who is spoken for.
        begins, ends: the first and last day; `ends` is None while it is open.
        may_end: whether the reader may end it.
    """

    grant: UUID
    role: Role
    name: str
    address: str
    organisation: UUID | None
    organisation_name: str
    behalf_of: str
    begins: date
    ends: date | None
    may_end: bool = False


@dataclass(frozen=True, slots=True)
class GrantFacts:
    """The role that an address names, with the circle it is seen from; `circle` is None on the page of the network."""

    circle: CircleFacts | None
    held: HeldRole


def roles_in(circle: CircleFacts, actor: Actor) -> tuple[HeldRole, ...]:
    """List the roles in a circle and for its members that somebody may know of; one query.

    For another municipality than the own only its coordinators and secretary are told.
    """
    everyone = circle.members | circle.invited
    own = everyone if actor.is_administrator else everyone & actor.organisations_as(*rules.FOR_A_MEMBER)
    openly = Q(circle__isnull=True, organisation__in=everyone, role__in=OPENLY)
    theirs = Q(circle__isnull=True, organisation__in=own)
    rows = _not_over().filter(Q(circle=circle.id) | openly | theirs)
    return tuple(_held(row, rules.may_give_role(actor, circle, Role(row.role), row.organisation_id)) for row in rows)


def grant_facts(circle: UUID, grant: UUID) -> GrantFacts | None:
    """Give the role that an address names; None where it is not of this circle or its members."""
    facts = circle_facts(circle)
    if facts is None:
        return None
    of_members = Q(circle__isnull=True, organisation__in=facts.members | facts.invited)
    row = _with_names().filter(Q(circle=circle) | of_members, pk=grant).first()
    return GrantFacts(facts, _held(row)) if row else None


def network_roles(asked: str = "") -> tuple[HeldRole, ...]:
    """List who administers the network and who coordinates for a municipality; one query.

    Args:
        asked: letters from a name or a municipality; empty for all.
    """
    rows = _not_over().filter(circle__isnull=True, role__in=rules.GIVEN_BY_NETWORK)
    if asked:
        rows = rows.filter(Q(person__name__icontains=asked) | Q(organisation__name__icontains=asked))
    return tuple(_held(row, may_end=True) for row in rows)


def network_grant(grant: UUID) -> GrantFacts | None:
    """Give the role of the network that an address names."""
    row = _with_names().filter(circle__isnull=True, role__in=rules.GIVEN_BY_NETWORK, pk=grant).first()
    return GrantFacts(None, _held(row)) if row else None


def by_municipality(
    held: Collection[HeldRole], members: Collection[Member]
) -> tuple[tuple[Member, tuple[HeldRole, ...]], ...]:
    """Put the roles for a municipality below it, in the order of the circle."""
    return tuple((one, tuple(role for role in held if role.organisation == one.organisation)) for one in members)


def circle_name(circle: UUID) -> str:
    """Give the name of a circle."""
    return Circle.objects.values_list("name", flat=True).get(pk=circle)


def _not_over() -> QuerySet[Grant]:
    today = timezone.localdate()
    return _with_names().filter(Q(valid_to__isnull=True) | Q(valid_to__gte=today))


def _with_names() -> QuerySet[Grant]:
    rows = Grant.objects.select_related("person", "organisation", "behalf_of")
    return rows.order_by("organisation__name", "role", "person__name", "id")


def _held(row: Grant, may_end: bool = False) -> HeldRole:  # noqa: FBT001, FBT002 - the one fact that the row itself does not hold
    return HeldRole(
        grant=row.pk,
        role=Role(row.role),
        name=row.person.name,
        address=row.person.email or "",
        organisation=row.organisation_id,
        organisation_name=row.organisation.name if row.organisation else "",
        behalf_of=row.behalf_of.name if row.behalf_of else "",
        begins=row.valid_from,
        ends=row.valid_to,
        may_end=may_end,
    )
