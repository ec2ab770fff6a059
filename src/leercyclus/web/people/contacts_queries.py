"""Read whom one can ask at an organisation: its people of today with what they do."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from django.utils import timezone

from leercyclus.web.people.models import Delegation, Post
from leercyclus.web.people.people_queries import on_a_day


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody whom one can ask.

    Attributes:
        person: who.
        organisation: with whom the person comes along.
        name: as the person writes it.
        title: what the person is called at work; may be empty.
        department: where; may be empty.
        topics: what the person works on, in words.
    """

    person: UUID
    organisation: UUID
    name: str
    title: str = ""
    department: str = ""
    topics: tuple[str, ...] = ()


def contacts_of(organisations: Collection[UUID]) -> dict[UUID, tuple[Contact, ...]]:
    """Give the people of organisations by organisation, by name, with their post of today; two queries.

    Who comes along but works elsewhere, as a partner does, speaks for another organisation and is left out.

    Args:
        organisations: of which; each has a key in the answer, also one without people.
    """
    today = timezone.localdate()
    rows = (
        Delegation.objects.filter(on_a_day(today), organisation__in=organisations)
        .filter(person__is_active=True, person__erased_at__isnull=True, person__merged_into__isnull=True)
        .exclude(person__name="")
        .order_by("person__name", "person")
        .values_list("person", "organisation", "person__name")
        .distinct()
    )
    people = list(rows)
    held = Post.objects.filter(on_a_day(today), person__in=[person for person, _where, _name in people])
    posts = {(post.person_id, post.organisation_id): post for post in held}
    elsewhere = {person for person, _where in posts}
    found: dict[UUID, list[Contact]] = {organisation: [] for organisation in organisations}
    for person, organisation, name in people:
        post = posts.get((person, organisation))
        if post is None and person in elsewhere:
            continue
        found[organisation].append(
            Contact(person, organisation, name, post.title, post.department, tuple(map(str, post.topics)))
            if post
            else Contact(person, organisation, name)
        )
    return {organisation: tuple(contacts) for organisation, contacts in found.items()}
