"""Read the page of a person: as much of it as the reader may see."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import F, Q
from django.utils import timezone

from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.people.models import Delegation, Employment, Person, Post
from leercyclus.web.people.names_queries import organisation_names
from leercyclus.web.people.role_names import role_name
from leercyclus.web.people.roles import Actor
from leercyclus.web.people.rules import READERS, PersonFacts

NEWEST = (F("valid_from").desc(nulls_last=True), "-pk")


@dataclass(frozen=True, slots=True)
class Span:
    """Something from a day to a day: with which municipality, or by whom paid."""

    name: str
    organisation: UUID
    begins: date | None
    ends: date | None
    is_now: bool


@dataclass(frozen=True, slots=True)
class PostSpan:
    """A post from a day to a day."""

    title: str
    level: str
    department: str
    topics: tuple[str, ...]
    boss: UUID | None
    boss_name: str
    span: Span


@dataclass(frozen=True, slots=True)
class HeldRole:
    """A role that is held today, and for which organisation; empty for one of a circle or of the network."""

    role: str
    organisation: str


@dataclass(frozen=True, slots=True)
class PersonPage:
    """What a reader may know of a person.

    Attributes:
        address: empty for who may not read it.
        history: whether posts of before are told too.
    """

    id: UUID
    name: str
    address: str
    language: str
    posts: tuple[PostSpan, ...]
    delegations: tuple[Span, ...]
    employers: tuple[Span, ...]
    roles: tuple[HeldRole, ...]
    history: bool


def person_page(facts: PersonFacts, actor: Actor, *, with_address: bool, with_all: bool) -> PersonPage:
    """Give the page of a person; some eight queries.

    Args:
        facts: what the rules know of the person.
        actor: the reader; a coordinator reads what is and was of the own organisations, others read what is now.
        with_address: whether the reader may read the address, and so the roles.
        with_all: whether the reader may read everything of every organisation.
    """
    row = Person.objects.select_related("claim").get(pk=facts.id)
    claim = getattr(row, "claim", None)
    own = actor.organisations_as(*READERS) & facts.ever
    history = with_all or bool(own)
    shown = facts.ever if with_all else own or facts.organisations
    theirs = Q(organisation__in=shown) | Q(organisation__home__in=shown)
    posts = Post.objects.filter(theirs, person=facts.id).select_related("organisation", "reports_to").order_by(*NEWEST)
    spans = (
        Delegation.objects.filter(organisation__in=shown, person=facts.id)
        .select_related("organisation")
        .order_by(*NEWEST)
    )
    paid = Employment.objects.filter(theirs, person=facts.id).select_related("organisation").order_by(*NEWEST)
    return PersonPage(
        id=row.pk,
        name=row.name or (row.email if with_address and row.email else ""),
        address=(row.email or (claim.address if claim else "")) if with_address else "",
        language=row.language,
        posts=tuple(one for one in map(_post, posts) if history or one.span.is_now),
        delegations=tuple(one for one in map(_span, spans) if history or one.is_now),
        employers=tuple(one for one in map(_span, paid) if history or one.is_now),
        roles=tuple(_roles(facts.id)) if with_address else (),
        history=history,
    )


def _post(one: Post) -> PostSpan:
    boss = one.reports_to
    known = boss is not None and boss.erased_at is None and boss.merged_into_id is None
    return PostSpan(
        one.title,
        one.level,
        one.department,
        tuple(one.topics),
        boss.pk if boss and known else None,
        boss.name if boss and known else "",
        _span(one),
    )


def _span(one: Delegation | Employment | Post) -> Span:
    today = timezone.localdate()
    begun = one.valid_from is None or one.valid_from <= today
    is_now = begun and (one.valid_to is None or one.valid_to >= today)
    return Span(one.organisation.name, one.organisation_id, one.valid_from, one.valid_to, is_now)


def _roles(person: UUID) -> list[HeldRole]:
    held = actor_for(person).held
    names = organisation_names([one.organisation for one in held if one.organisation])
    return [HeldRole(role_name(one.role), names.get(one.organisation, "") if one.organisation else "") for one in held]
