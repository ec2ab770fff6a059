"""Read who people are, for every app: who is in which delegation, whom to ask, how to reach somebody."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q
from django.utils import timezone

from leercyclus.formats.names import plain
from leercyclus.web.mail.reader import Reader
from leercyclus.web.people.models import Delegation, Organisation, Person, Post


@dataclass(frozen=True, slots=True)
class InBrief:
    """Somebody of a delegation as the others of a circle may know it: no address.

    Attributes:
        organisation: the municipality with which the person comes along.
        level: one of `Level`; empty when it is not known.
    """

    id: UUID
    organisation: UUID
    name: str
    title: str = ""
    level: str = ""
    department: str = ""
    topics: tuple[str, ...] = ()


def on_a_day(day: object) -> Q:
    """Give the condition that a fact with `valid_from` and `valid_to` holds on a day; an empty end is open."""
    began = Q(valid_from__isnull=True) | Q(valid_from__lte=day)
    return began & (Q(valid_to__isnull=True) | Q(valid_to__gte=day))


def organisations_of(person: UUID) -> frozenset[UUID]:
    """Give the organisations with which a person comes along today."""
    found = Delegation.objects.filter(on_a_day(timezone.localdate()), person=person)
    return frozenset(found.values_list("organisation", flat=True))


def codes_of_organisations(organisations: Collection[UUID]) -> frozenset[str]:
    """Give the codes of the municipalities among some organisations."""
    rows = Organisation.objects.filter(pk__in=list(organisations), municipality__isnull=False)
    return frozenset(str(code) for code in rows.values_list("municipality", flat=True))


def people_of(organisations: Collection[UUID], day: date | None = None) -> list[InBrief]:
    """Give who is in the delegations of organisations on a day, or today, by organisation and name; two queries."""
    when = on_a_day(day or timezone.localdate())
    spans = Delegation.objects.filter(
        when, organisation__in=organisations, person__erased_at__isnull=True, person__merged_into__isnull=True
    )
    theirs = Q(organisation__in=organisations) | Q(organisation__home__in=organisations)
    posts: dict[tuple[UUID, UUID], Post] = {}
    for post in (
        Post.objects.filter(theirs, when, person__in=spans.values("person"))
        .select_related("organisation")
        .order_by("id")
    ):
        posts[post.person_id, post.organisation.home_id or post.organisation_id] = post
    found = {
        (organisation, person): _in_brief(person, organisation, name, posts.get((person, organisation)))
        for person, organisation, name in spans.values_list("person", "organisation", "person__name")
    }
    return sorted(found.values(), key=lambda one: (str(one.organisation), one.name.casefold(), str(one.id)))


def whom_to_ask(organisations: Collection[UUID], words: Iterable[str], most: int = 3) -> dict[UUID, list[InBrief]]:
    """Suggest by organisation whom to ask about a subject; two queries.

    Args:
        organisations: of these, today.
        words: what the subject is called: 'jeugd', 'Wmo'. A topic, department or title that holds one of them counts.
        most: how many people at most of one organisation.

    Returns:
        By organisation the people with the most words in common first; those of one organisation may be none.
    """
    wanted = {plain(word) for word in words} - {""}
    scored: dict[UUID, list[tuple[int, InBrief]]] = {organisation: [] for organisation in organisations}
    for one in people_of(organisations):
        score = 2 * _hits(wanted, one.topics) + _hits(wanted, (one.department, one.title))
        if score:
            scored[one.organisation].append((score, one))
    return {
        organisation: [one for _, one in sorted(found, key=lambda pair: -pair[0])[:most]]
        for organisation, found in scored.items()
    }


def reader_of(person: UUID) -> Reader | None:
    """Give how somebody reads mail; None for who has no address, was merged away or was erased."""
    found = Person.objects.select_related("claim").filter(pk=person, is_active=True).first()
    claim = getattr(found, "claim", None)
    address = found.email or (claim.address if claim else "") if found else ""
    return Reader(address, found.language, found.pk) if found and address else None


def names_of(organisations: Collection[UUID]) -> dict[UUID, str]:
    """Give the names of organisations; one query."""
    return dict(Organisation.objects.filter(pk__in=organisations).values_list("pk", "name"))


def names_of_people(people: Collection[UUID]) -> dict[UUID, str]:
    """Give the names of people; one who was erased has none; one query."""
    return dict(Person.objects.filter(pk__in=people).values_list("pk", "name"))


def organisations_by_code(codes: Collection[str]) -> dict[str, UUID]:
    """Give the organisation of municipalities by their CBS code; those without one are not there; one query."""
    found = Organisation.objects.filter(municipality__in=codes).values_list("municipality", "pk")
    return {str(code): organisation for code, organisation in found}


def _in_brief(person: UUID, organisation: UUID, name: str, post: Post | None) -> InBrief:
    if post is None:
        return InBrief(person, organisation, name)
    return InBrief(person, organisation, name, post.title, post.level, post.department, tuple(post.topics))


def _hits(wanted: set[str], texts: Iterable[str]) -> int:
    known = [plain(text) for text in texts]
    return sum(any(word in text for text in known) for word in wanted)


def signed_in_among(people: Collection[UUID]) -> frozenset[UUID]:
    """Give those of the people who ever signed in; one query."""
    found = Person.objects.filter(pk__in=people, last_login__isnull=False)
    return frozenset(found.values_list("pk", flat=True))
