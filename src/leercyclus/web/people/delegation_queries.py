"""Read who is in a delegation on a day, and who was: one row a person."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from django.db.models import Q, QuerySet

from leercyclus.web.people.levels import Level
from leercyclus.web.people.models import Delegation, Employment, Organisation, Post
from leercyclus.web.people.people_queries import on_a_day

ORDER = {level: place for place, level in enumerate(Level.values)}


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in a delegation, with the post and the employer that held on the day asked for.

    Attributes:
        id: the person.
        address: the person's, or the one that was typed while it belongs to another record; empty when there is none.
        since: first day in the delegation; None when it is not known.
        until: last day; None when it is open.
        span: the row of the delegation.
        employment: the row of who pays.
        post: the row of the post.
        level: one of `Level`; empty when it is not known.
        boss: to whom the person reports.
        employer: who pays; None when it is not known.
    """

    id: UUID
    name: str
    address: str
    language: str
    version: int
    since: date | None
    until: date | None
    span: int = 0
    employment: int | None = None
    post: int | None = None
    post_from: date | None = None
    post_until: date | None = None
    title: str = ""
    level: str = ""
    department: str = ""
    topics: tuple[str, ...] = ()
    boss: UUID | None = None
    boss_name: str = ""
    employer: UUID | None = None
    employer_name: str = ""

    @property
    def shown_name(self) -> str:
        """Give the name, or the address of somebody whose name is not known."""
        return self.name or self.address


def members_on(organisation: UUID, day: date) -> list[Member]:
    """Give who is in a delegation on a day, from the top of the column down; three queries."""
    spans = _spans(organisation).filter(on_a_day(day))
    return _ordered(_members(organisation, spans, on_a_day(day)))


def left_since(organisations: Iterable[UUID], day: date, people: Iterable[UUID]) -> frozenset[UUID]:
    """Give those of some people who were in a delegation and are in none of it any more on a day; two queries."""
    spans = Delegation.objects.filter(organisation__in=list(organisations), person__in=list(people))
    ended = spans.filter(valid_to__lt=day).values_list("person", flat=True)
    goes_on = Q(valid_to__isnull=True) | Q(valid_to__gte=day)
    return frozenset(ended) - frozenset(spans.filter(goes_on).values_list("person", flat=True))


def members_ever(organisation: UUID, people: Iterable[UUID] | None = None) -> list[Member]:
    """Give everybody who is, was or will be in a delegation, with the last post and employer; three queries."""
    spans = _spans(organisation)
    if people is not None:
        spans = spans.filter(person__in=list(people))
    return _ordered(_members(organisation, spans, Q()))


def member_of(organisation: UUID, person: UUID, day: date | None = None) -> Member | None:
    """Give one person of a delegation, with the post on a day or else the last one."""
    spans = _spans(organisation).filter(person=person)
    found = _members(organisation, spans, on_a_day(day)) if day else []
    if found and found[0].post is not None:
        return found[0]
    return next(iter(_members(organisation, spans, Q())), None)


def of_level(organisation: UUID, level: str, day: date) -> list[Member]:
    """Give those whose post of a level holds on a day and does not end on it already."""
    return [one for one in members_on(organisation, day) if one.level == level and one.post_until != day]


def left_before(organisation: UUID, day: date, most: int = 50) -> list[Member]:
    """Give who left before a day and is not in the delegation on it, the last first."""
    here = _spans(organisation).filter(on_a_day(day)).values("person")
    spans = _spans(organisation).filter(valid_to__lt=day).exclude(person__in=here)
    newest = list(dict.fromkeys(spans.order_by("-valid_to").values_list("person", flat=True)))[:most]
    found = {one.id: one for one in members_ever(organisation, newest)}
    return [found[one] for one in newest if one in found]


def partners_of(organisation: UUID) -> list[Organisation]:
    """Give the partners that work with a municipality, by name."""
    return list(Organisation.objects.filter(home=organisation, successor__isnull=True))


def at_partner(organisation: Organisation, day: date) -> list[Member]:
    """Give those of the delegation of a partner's home who are paid by the partner or have their post there."""
    if organisation.home_id is None:
        return []
    return [one for one in members_on(organisation.home_id, day) if one.employer == organisation.pk]


def _spans(organisation: UUID) -> QuerySet[Delegation]:
    alive = Delegation.objects.filter(
        organisation=organisation, person__erased_at__isnull=True, person__merged_into__isnull=True
    )
    return alive.select_related("person", "person__claim").order_by("valid_from")


def _members(organisation: UUID, spans: QuerySet[Delegation], when: Q) -> list[Member]:
    people = spans.order_by().values("person")
    posts: dict[UUID, Post] = {}
    theirs = Q(organisation=organisation) | Q(organisation__home=organisation)
    for post in (
        Post.objects.filter(theirs, when, person__in=people).select_related("reports_to", "organisation").order_by("id")
    ):
        known = posts.get(post.person_id)
        if known is None or _begins(post.valid_from) >= _begins(known.valid_from):
            posts[post.person_id] = post
    paid = Employment.objects.filter(theirs, when, person__in=people).select_related("organisation")
    employers: dict[UUID, Employment] = {}
    for one in sorted(paid, key=lambda one: (_begins(one.valid_from), one.pk)):
        employers[one.person_id] = one
    found: dict[UUID, Member] = {}
    for span in spans:
        found[span.person_id] = _member(span, posts.get(span.person_id), employers.get(span.person_id))
    return list(found.values())


def _member(span: Delegation, post: Post | None, employment: Employment | None) -> Member:
    person = span.person
    claim = getattr(person, "claim", None)
    employer = employment.organisation if employment else None
    plain = Member(
        id=person.pk,
        name=person.name,
        address=person.email or (claim.address if claim else ""),
        language=person.language,
        version=person.version,
        since=span.valid_from,
        until=span.valid_to,
        span=span.pk,
        employment=employment.pk if employment else None,
        employer=employer.pk if employer else None,
        employer_name=employer.name if employer else "",
    )
    return plain if post is None else _with_post(plain, post)


def _with_post(member: Member, post: Post) -> Member:
    boss = post.reports_to
    known = boss is not None and boss.erased_at is None
    if member.employer is None:
        member = replace(member, employer=post.organisation_id, employer_name=post.organisation.name)
    return replace(
        member,
        post=post.pk,
        post_from=post.valid_from,
        post_until=post.valid_to,
        title=post.title,
        level=post.level,
        department=post.department,
        topics=tuple(post.topics),
        boss=boss.pk if boss and known else None,
        boss_name=boss.name if boss and known else "",
    )


def _begins(day: date | None) -> date:
    return day or date.min


def _ordered(members: list[Member]) -> list[Member]:
    return sorted(members, key=lambda one: (ORDER.get(one.level, len(ORDER)), one.name.casefold(), str(one.id)))
