"""Who may see and change people and organisations: predicates on plain values. What is not said here is not allowed.

Who may change an address may sign in as its owner: with a code by mail the address is the key. So a coordinator changes
the address only of somebody who never signed in and holds no role outside the coordinator's own organisations.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.people.roles import Actor, Role

EDITORS = (Role.MUNICIPALITY_COORDINATOR,)
READERS = (Role.MUNICIPALITY_COORDINATOR, Role.MUNICIPAL_SECRETARY, Role.PRIVACY_OFFICER)
FELLOWS = (
    Role.CIRCLE_COORDINATOR,
    Role.HOST,
    Role.SESSION_LEADER,
    Role.PARTICIPANT,
)


@dataclass(frozen=True, slots=True)
class OrganisationFacts:
    """What the rules know of an organisation.

    Attributes:
        id: which.
        home: the municipality that a partner works with; None for a municipality.
        circles: the circles in which the municipality takes part.
        has_coordinator: whether somebody coordinates for the municipality today.
        is_gone: whether it went on in another municipality.
    """

    id: UUID
    home: UUID | None = None
    circles: frozenset[UUID] = frozenset()
    has_coordinator: bool = True
    is_gone: bool = False

    @property
    def keeper(self) -> UUID:
        """The municipality whose coordinator keeps it: itself, or the home of a partner."""
        return self.home or self.id


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """What the rules know of a person.

    Attributes:
        id: which.
        organisations: with which municipalities the person comes along today, or else came along last.
        ever: those of all time.
        circles: the circles in which those of today take part.
        members: the organisations in those circles.
        is_guarded: whether the person holds a role for the network or for a circle.
        has_signed_in: whether the person ever did.
        is_gone: whether it is the shell of somebody who was erased, or was merged into another record.
    """

    id: UUID
    organisations: frozenset[UUID] = frozenset()
    ever: frozenset[UUID] = frozenset()
    circles: frozenset[UUID] = frozenset()
    members: frozenset[UUID] = frozenset()
    is_guarded: bool = False
    has_signed_in: bool = False
    is_gone: bool = False


@dataclass(frozen=True, slots=True)
class MemberFacts:
    """A person as one of the delegation of a municipality."""

    organisation: OrganisationFacts
    person: PersonFacts


@dataclass(frozen=True, slots=True)
class PairFacts:
    """Two records that may be one person, seen from a municipality; `is_done` when they were made one already."""

    organisation: OrganisationFacts
    one: PersonFacts
    other: PersonFacts
    is_done: bool = False


@dataclass(frozen=True, slots=True)
class MergeFacts:
    """Two records that were made one, and the person that is left."""

    id: UUID
    member: MemberFacts


@dataclass(frozen=True, slots=True)
class WaitingFacts:
    """A list that waits for a yes, whose it is, for which municipality, and whether it was answered."""

    id: UUID
    reader: UUID
    organisation: OrganisationFacts
    is_done: bool = False


@dataclass(frozen=True, slots=True)
class ThingFacts:
    """Something that only an administrator of the network may see."""

    id: UUID


def may_run_network(actor: Actor) -> bool:
    """Tell whether somebody may add organisations, let one go on in another, and judge doubles across organisations."""
    return actor.is_administrator


def may_list_organisations(actor: Actor) -> bool:
    """Tell whether somebody may see a list of organisations: whoever may open at least one."""
    if actor.by_link:
        return False
    return actor.is_administrator or bool(actor.organisations_as(*READERS) or actor.circles_as(Role.CIRCLE_COORDINATOR))


def may_edit_organisation(actor: Actor, organisation: OrganisationFacts) -> bool:
    """Tell whether somebody may change the people of an organisation.

    That is its municipality's coordinator. The coordinator of a circle helps only while the municipality has none.
    """
    if actor.by_link:
        return False
    if actor.is_administrator or organisation.keeper in actor.organisations_as(*EDITORS):
        return True
    return not organisation.has_coordinator and bool(organisation.circles & actor.circles_as(Role.CIRCLE_COORDINATOR))


def may_see_organisation(actor: Actor, organisation: OrganisationFacts) -> bool:
    """Tell whether somebody may read who is in a delegation; addresses only where it may be changed too."""
    if may_edit_organisation(actor, organisation):
        return True
    return not actor.by_link and (
        organisation.keeper in actor.organisations_as(*READERS)
        or bool(organisation.circles & actor.circles_as(Role.CIRCLE_COORDINATOR))
    )


def may_change_people(actor: Actor, organisation: OrganisationFacts) -> bool:
    """Tell whether people can be added and changed: by who may edit, while the municipality exists."""
    return may_edit_organisation(actor, organisation) and not organisation.is_gone


def is_partner(organisation: OrganisationFacts) -> bool:
    """Tell whether an organisation works with a municipality and is none itself."""
    return organisation.home is not None


def may_edit_partner(actor: Actor, organisation: OrganisationFacts) -> bool:
    """Tell whether somebody may change the name of a partner: who may edit its home."""
    return is_partner(organisation) and may_edit_organisation(actor, organisation)


def may_edit_member(actor: Actor, member: MemberFacts) -> bool:
    """Tell whether somebody may change what a person does for a municipality."""
    return may_change_people(actor, member.organisation) and not member.person.is_gone


def may_see_member(actor: Actor, member: MemberFacts) -> bool:
    """Tell whether somebody may know that a person is or was in a delegation."""
    return may_see_organisation(actor, member.organisation) and not member.person.is_gone


def may_change_address(actor: Actor, member: MemberFacts) -> bool:
    """Tell whether somebody may give a person another address."""
    if not may_edit_member(actor, member):
        return False
    return actor.is_administrator or (_is_own(actor, member) and not member.person.has_signed_in)


def may_change_name(actor: Actor, member: MemberFacts) -> bool:
    """Tell whether somebody may write a person's name and language otherwise: who keeps all delegations of today."""
    return may_edit_member(actor, member) and (actor.is_administrator or _is_own(actor, member, guarded=True))


def may_see_pair(actor: Actor, pair: PairFacts) -> bool:
    """Tell whether somebody may see two records side by side."""
    one, other = MemberFacts(pair.organisation, pair.one), MemberFacts(pair.organisation, pair.other)
    others = pair.is_done or may_edit_member(actor, other)
    return pair.one.id != pair.other.id and may_edit_member(actor, one) and others


def may_merge(actor: Actor, pair: PairFacts) -> bool:
    """Tell whether somebody may make two records one.

    A coordinator may when both belong to the coordinator's own organisations and at most one ever signed in; that one
    then keeps its address.
    """
    if pair.is_done or not may_see_pair(actor, pair):
        return False
    if actor.is_administrator:
        return True
    own = all(_is_own(actor, MemberFacts(pair.organisation, person)) for person in (pair.one, pair.other))
    return own and not (pair.one.has_signed_in and pair.other.has_signed_in)


def may_undo_merge(actor: Actor, merge: MergeFacts) -> bool:
    """Tell whether somebody may make two records two again: who may change the one that is left, and keeps it alone."""
    return may_edit_member(actor, merge.member) and (actor.is_administrator or _is_own(actor, merge.member))


def may_see_waiting(actor: Actor, waiting: WaitingFacts) -> bool:
    """Tell whether somebody may see a list that waits: only who brought it, while still allowed to bring it in."""
    return actor.person == waiting.reader and may_change_people(actor, waiting.organisation)


def may_judge(actor: Actor, thing: ThingFacts) -> bool:
    """Tell whether somebody may see what concerns several organisations at once: an administrator of the network."""
    del thing
    return actor.is_administrator


def may_take_over(actor: Actor, organisation: OrganisationFacts) -> bool:
    """Tell whether somebody may let a municipality go on in another: an administrator."""
    return actor.is_administrator and not is_partner(organisation)


def may_see_person(actor: Actor, person: PersonFacts) -> bool:
    """Tell whether somebody may open the page of a person: the person, who keeps it, and who shares a circle."""
    if person.is_gone or not actor.is_somebody or actor.by_link:
        return False
    if actor.person == person.id or actor.is_administrator:
        return True
    if person.ever & actor.organisations_as(*READERS):
        return True
    together = actor.organisations & (person.organisations | person.members)
    return bool(together) or bool(person.circles & actor.circles_as(*FELLOWS))


def may_see_address(actor: Actor, person: PersonFacts) -> bool:
    """Tell whether somebody may read a person's address: the person, and who keeps the record today."""
    if actor.by_link or person.is_gone:
        return False
    own = actor.person == person.id and actor.is_somebody
    return own or actor.is_administrator or bool(person.organisations & actor.organisations_as(*EDITORS))


def may_see_all_of_person(actor: Actor, person: PersonFacts) -> bool:
    """Tell whether somebody may read posts of every organisation and the roles: the person, and an administrator."""
    return not actor.by_link and (actor.person == person.id or actor.is_administrator)


def kept_by(actor: Actor) -> frozenset[UUID]:
    """Give the organisations whose people somebody keeps; an administrator keeps all, which is told elsewhere."""
    return frozenset() if actor.by_link else actor.organisations_as(*EDITORS)


def _is_own(actor: Actor, member: MemberFacts, *, guarded: bool = False) -> bool:
    """Tell whether a person belongs to nobody but the organisations that somebody keeps."""
    own = kept_by(actor) | {member.organisation.keeper}
    return member.person.organisations <= own and (guarded or not member.person.is_guarded)
