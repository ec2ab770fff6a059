"""Who somebody is to the site: the roles there are, and the one who asks, as plain values.

Every `rules.py` decides on an `Actor`. It holds no name and no address, so a rule cannot depend on them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Role(StrEnum):
    """What somebody may be; most are held for one organisation, one circle, or both."""

    NETWORK_ADMINISTRATOR = "network_administrator"
    CIRCLE_COORDINATOR = "circle_coordinator"
    MUNICIPALITY_COORDINATOR = "municipality_coordinator"
    HOST = "host"
    SESSION_LEADER = "session_leader"
    MUNICIPAL_SECRETARY = "municipal_secretary"
    CONTROLLER = "controller"
    RESEARCHER = "researcher"
    PARTICIPANT = "participant"
    PARTNER = "partner"
    EXECUTIVE_SECRETARIAT = "executive_secretariat"
    PRIVACY_OFFICER = "privacy_officer"


class Scope(StrEnum):
    """For what a role is held."""

    NETWORK = "network"
    CIRCLE = "circle"
    ORGANISATION = "organisation"
    BOTH = "both"


SCOPES = {
    Role.NETWORK_ADMINISTRATOR: Scope.NETWORK,
    Role.CIRCLE_COORDINATOR: Scope.CIRCLE,
    Role.MUNICIPALITY_COORDINATOR: Scope.ORGANISATION,
    Role.HOST: Scope.BOTH,
    Role.SESSION_LEADER: Scope.CIRCLE,
    Role.MUNICIPAL_SECRETARY: Scope.ORGANISATION,
    Role.CONTROLLER: Scope.ORGANISATION,
    Role.RESEARCHER: Scope.CIRCLE,
    Role.PARTICIPANT: Scope.BOTH,
    Role.PARTNER: Scope.BOTH,
    Role.EXECUTIVE_SECRETARIAT: Scope.ORGANISATION,
    Role.PRIVACY_OFFICER: Scope.ORGANISATION,
}
"""What a grant of each role must name; a privacy officer without an organisation is that of the whole network."""


@dataclass(frozen=True, slots=True)
class Held:
    """One role of one person, as it holds today.

    Attributes:
        role: which.
        organisation: for which organisation; None for all.
        circle: for which circle; None for all circles of the organisation.
        behalf_of: the person answered for, of the executive secretariat; else None.
    """

    role: Role
    organisation: UUID | None = None
    circle: UUID | None = None
    behalf_of: UUID | None = None


@dataclass(frozen=True, slots=True)
class Actor:
    """The one who asks for a page.

    Attributes:
        person: who; None for a visitor.
        held: the roles held today.
        organisations: the organisations whose delegation the person belongs to today.
        by_link: whether a link by mail stands for the person: then small rights are left.
    """

    person: UUID | None = None
    held: tuple[Held, ...] = ()
    organisations: frozenset[UUID] = frozenset()
    by_link: bool = False

    @property
    def is_somebody(self) -> bool:
        """Tell whether it is known who asks."""
        return self.person is not None

    @property
    def is_administrator(self) -> bool:
        """Tell whether this is an administrator of the network; never by a link."""
        return not self.by_link and any(one.role is Role.NETWORK_ADMINISTRATOR for one in self.held)

    def holds(self, *roles: Role, organisation: UUID | None = None, circle: UUID | None = None) -> bool:
        """Tell whether one of the roles is held for what is named.

        Args:
            roles: any of these.
            organisation: when given, the role must be held for this organisation or for all.
            circle: when given, the role must be held for this circle or for all.
        """
        return any(
            one.role in roles
            and (organisation is None or one.organisation in {None, organisation})
            and (circle is None or one.circle in {None, circle})
            for one in self.held
        )

    def organisations_as(self, *roles: Role) -> frozenset[UUID]:
        """Give the organisations for which one of the roles is held."""
        return frozenset(one.organisation for one in self.held if one.role in roles and one.organisation is not None)

    def circles_as(self, *roles: Role) -> frozenset[UUID]:
        """Give the circles for which one of the roles is held."""
        return frozenset(one.circle for one in self.held if one.role in roles and one.circle is not None)


VISITOR = Actor()
