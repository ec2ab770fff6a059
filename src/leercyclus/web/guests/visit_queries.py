"""Read one registration by itself: somebody's visit to a day, where the address does not name the day."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q, QuerySet

from leercyclus.web.guests.facts_queries import guest_facts
from leercyclus.web.guests.models import Registration
from leercyclus.web.guests.rules import GuestFacts
from leercyclus.web.people.levels import Level
from leercyclus.web.people.names_queries import people_of_partners
from leercyclus.web.people.posts_queries import posts_at, posts_on

CAME = ("here", "left")
"""What was seen of who was there."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody who was asked for a day, as that day was.

    Attributes:
        registration, day, person, organisation: ids.
        on: the date of the day.
        name: of the person; empty for who was erased.
        municipality: the name of the one with whose delegation the person came.
        title, department, level: of the post on the day; empty where there is none. `level_label` is for a reader.
        workplace: the name of the organisation of the post; another than `municipality` for a partner.
        comes: whether the person said yes.
        is_partner: whether the person is an outside partner.
    """

    registration: UUID
    day: UUID
    person: UUID
    organisation: UUID
    on: date
    name: str
    municipality: str
    title: str
    department: str
    level: str
    level_label: str
    workplace: str
    comes: bool
    is_partner: bool


def visitors(registrations: Collection[UUID]) -> dict[UUID, Visitor]:
    """Give by registration who that is and what the person did on that day; three queries, for many days too."""
    return {one.registration: one for one in _visitors(Registration.objects.filter(pk__in=registrations))}


def visits_of(person: UUID) -> frozenset[tuple[UUID, UUID]]:
    """Give the days that somebody came to, each with the municipality of the delegation; one query."""
    rows = Registration.objects.filter(person=person, state=Registration.State.YES)
    return frozenset(rows.values_list("day", "organisation"))


def latest_visit(person: UUID, until: date) -> UUID | None:
    """Give the registration of somebody for the newest day up to a date to which that one came; one query."""
    rows = Registration.objects.filter(person=person, state=Registration.State.YES, day__date__lte=until)
    return rows.order_by("-day__date", "pk").values_list("pk", flat=True).first()


def there_at_the_end(day: UUID) -> tuple[tuple[UUID, UUID], ...]:
    """Give registration and person of who was at a day, also who had left; one query.

    Where nobody was checked in, everybody who said yes counts as there.
    """
    rows = Registration.objects.filter(day=day, state=Registration.State.YES)
    seen = [(pk, person, state) for pk, person, state in rows.values_list("pk", "person", "presence__state")]
    is_checked = any(state in CAME for _, _, state in seen)
    return tuple((pk, person) for pk, person, state in seen if state in CAME or (not is_checked and state != "absent"))


def companions_in(visits: Collection[tuple[UUID, UUID]]) -> dict[tuple[UUID, UUID], frozenset[UUID]]:
    """Give by day and municipality who came along with it, as `companions_of` gives for one; three queries."""
    wanted = Q(pk__in=[])
    for day in {day for day, _ in visits}:
        wanted |= Q(day=day, organisation__in=[organisation for each, organisation in visits if each == day])
    found: dict[tuple[UUID, UUID], set[UUID]] = {}
    for one in _visitors(Registration.objects.filter(wanted, state=Registration.State.YES)):
        if not one.is_partner:
            found.setdefault((one.day, one.organisation), set()).add(one.person)
    return {pair: frozenset(people) for pair, people in found.items()}


def _visitors(rows: QuerySet[Registration]) -> list[Visitor]:
    came = list(rows.select_related("person", "organisation", "day"))
    posts = posts_at([(row.person_id, row.day.date) for row in came])
    partners = people_of_partners() if came else frozenset()
    found = []
    for row in came:
        post = posts.get((row.person_id, row.day.date))
        level = post.level if post else ""
        is_partner = row.person_id in partners or bool(post and post.is_partner) or level == Level.PARTNER
        found.append(
            Visitor(
                registration=row.pk,
                day=row.day_id,
                person=row.person_id,
                organisation=row.organisation_id,
                on=row.day.date,
                name="" if row.person.erased_at else row.person.name,
                municipality=row.organisation.name,
                title=post.title if post else "",
                department=post.department if post else "",
                level=level,
                level_label=str(Level(level).label) if level else "",
                workplace=post.workplace if post else row.organisation.name,
                comes=row.state == Registration.State.YES,
                is_partner=is_partner,
            )
        )
    return found


def visit_facts(visit: UUID) -> GuestFacts | None:
    """Give what the rules know of a registration; None where there is none; five queries."""
    day = Registration.objects.filter(pk=visit).values_list("day", flat=True).first()
    return guest_facts(day, visit) if day else None


def companions_of(day: UUID, organisation: UUID) -> frozenset[UUID]:
    """Give the people who came along with a municipality to a day, without outside partners; three queries."""
    came = Registration.objects.filter(day=day, organisation=organisation, state=Registration.State.YES)
    rows = dict(came.values_list("person", "day__date"))
    if not rows:
        return frozenset()
    posts = posts_on(next(iter(rows.values())), list(rows))
    partners = {who for who, post in posts.items() if post.is_partner or post.level == Level.PARTNER}
    return frozenset(rows) - partners - people_of_partners()
