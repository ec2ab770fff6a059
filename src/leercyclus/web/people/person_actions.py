"""Bring one person into a delegation, keep the record right, and let somebody leave."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import F, Q, QuerySet
from django.utils import timezone

from leercyclus.web.audit.actions import record
from leercyclus.web.circles.standing_actions import end_roles
from leercyclus.web.design.forms import Conflict
from leercyclus.web.mail.actions import queue_mail
from leercyclus.web.mail.reader import Reader
from leercyclus.web.people.addresses_actions import give_address
from leercyclus.web.people.addresses_queries import within_reach
from leercyclus.web.people.delegation_queries import Member, member_of
from leercyclus.web.people.given import Given
from leercyclus.web.people.levels import Level
from leercyclus.web.people.models import Delegation, Employment, Organisation, Person, Post
from leercyclus.web.people.people_queries import on_a_day
from leercyclus.web.people.roles import Actor

ONE_DAY = timedelta(days=1)


class AlreadyThere(Exception):
    """Somebody with this address is in the delegation already.

    Attributes:
        person: who.
    """

    def __init__(self, person: UUID) -> None:
        super().__init__(str(person))
        self.person = person


class TooEarly(Exception):
    """Something would end before it begins.

    Attributes:
        begins: the day on which it begins.
    """

    def __init__(self, begins: date) -> None:
        super().__init__(begins.isoformat())
        self.begins = begins


@dataclass(frozen=True, slots=True)
class Added:
    """Who was added, and whether the record was there already, of another organisation that the actor keeps."""

    person: UUID
    was_known: bool


@transaction.atomic
def add_person(*, actor: Actor, organisation: UUID, given: Given) -> Added:
    """Bring somebody into a delegation.

    Whoever is known by the address in the actor's own organisations is the same person, and comes along here too. A
    record elsewhere is left alone and not spoken of: see `give_address`.

    Raises:
        AlreadyThere: when the person with this address is in this delegation.
    """
    known = within_reach(actor, organisation, [given.address]).get(given.address) if given.address else None
    if known is not None and Delegation.objects.filter(_still(), person=known, organisation=organisation).exists():
        raise AlreadyThere(known)
    if known is None:
        person = Person(name=given.name, language=given.language)
        person.set_unusable_password()
        person.save()
        give_address(person=person, address=given.address)
        known_id = person.pk
    else:
        known_id = known
        Person.objects.filter(pk=known).update(version=F("version") + 1, is_active=True)
    Delegation.objects.create(
        person_id=known_id, organisation_id=organisation, valid_from=given.since, valid_to=given.until
    )
    write_employment(organisation, known_id, given)
    write_post(organisation, known_id, given)
    record(
        actor=actor,
        what="person.linked" if known else "person.added",
        organisation=organisation,
        person=known_id,
        facts={"level": given.level},
    )
    return Added(known_id, was_known=known is not None)


@transaction.atomic
def edit_person(*, actor: Actor, organisation: UUID, person: UUID, given: Given, version: int) -> None:
    """Write what a person does otherwise than it stood: a correction, of the post that holds now.

    Raises:
        Conflict: when somebody else saved meanwhile.
        TooEarly: when the person would leave before coming.
    """
    member = take_version(organisation, person, version)
    if given.since and given.until and given.until < given.since:
        raise TooEarly(given.since)
    row = Person.objects.get(pk=person)
    row.name, row.language = given.name, given.language
    row.save(update_fields=["name", "language"])
    if given.address != member.address:
        give_address(person=row, address=given.address)
        _tell_old_address(row, member.address, version)
    if given.until != member.until:
        move_ends(organisation, person, member.until, given.until)
    Delegation.objects.filter(pk=member.span).update(valid_from=given.since, valid_to=given.until)
    _edit_post(organisation, member, given)
    _edit_employment(organisation, member, given)
    record(
        actor=actor,
        what="person.changed",
        organisation=organisation,
        person=person,
        facts={"fields": _differences(member, given)},
    )


@transaction.atomic
def change_post(*, actor: Actor, organisation: UUID, person: UUID, given: Given, day: date, version: int) -> None:
    """Let a person do something else from a day on: the old post ends the day before and stays in the history.

    Raises:
        Conflict: when somebody else saved meanwhile.
        TooEarly: when the post of now begins on that day or later.
    """
    member = take_version(organisation, person, version)
    if member.post is not None:
        old = Post.objects.get(pk=member.post)
        if old.valid_from and old.valid_from >= day:
            raise TooEarly(old.valid_from)
        if old.valid_to is None or old.valid_to >= day:
            Post.objects.filter(pk=old.pk).update(valid_to=day - ONE_DAY)
    write_post(organisation, person, replace(given, since=day, until=member.until))
    record(
        actor=actor,
        what="person.post_changed",
        organisation=organisation,
        person=person,
        facts={"before": member.level, "after": given.level, "from": day.isoformat()},
    )


@transaction.atomic
def leave(*, actor: Actor, organisation: UUID, person: UUID, day: date, version: int) -> None:
    """Let somebody leave a delegation after a day; the reason is not asked for.

    The posts, who pays and the roles for the organisation end with it.

    Raises:
        Conflict: when somebody else saved meanwhile.
        TooEarly: when the person comes after that day.
    """
    member = take_version(organisation, person, version)
    if member.since and member.since > day:
        raise TooEarly(member.since)
    roles = let_go(organisation, [person], day)
    record(
        actor=actor,
        what="person.left",
        organisation=organisation,
        person=person,
        facts={"on": day.isoformat(), "roles": roles},
    )


def let_go(organisation: UUID, people: list[UUID], day: date) -> int:
    """End what people do for an organisation after a day, what had not begun included; give how many roles ended."""
    for table in (Delegation, Employment, Post):
        theirs: QuerySet[Delegation | Employment | Post] = table.objects.filter(_here(organisation), person__in=people)
        theirs.filter(valid_from__gt=day).delete()
        theirs.filter(Q(valid_to__isnull=True) | Q(valid_to__gt=day)).update(valid_to=day)
    partners = Organisation.objects.filter(home=organisation).values_list("pk", flat=True)
    return end_roles(people=people, organisations=[organisation, *partners], day=day)


def take_version(organisation: UUID, person: UUID, version: int) -> Member:
    """Give the person as it stands and count the change; whoever saw an older version is told.

    Raises:
        Conflict: with what stands there now, by the fields of the form.
    """
    if Person.objects.filter(pk=person, version=version).update(version=F("version") + 1):
        found = member_of(organisation, person, timezone.localdate())
        if found is not None:
            return found
    found = member_of(organisation, person, timezone.localdate())
    now = Person.objects.get(pk=person).version
    raise Conflict(version=now, theirs=as_fields(found) if found else {})


def as_fields(member: Member) -> dict[str, str]:
    """Write a person as the fields of the form show it, for who is told that somebody else saved."""
    return {
        "name": member.name,
        "email": member.address,
        "title": member.title,
        "level": str(Level(member.level).label) if member.level else "",
        "department": member.department,
        "topics": ", ".join(member.topics),
        "boss": member.boss_name,
        "employer": member.employer_name,
        "since": member.since.isoformat() if member.since else "",
        "until": member.until.isoformat() if member.until else "",
    }


def place_of_post(organisation: UUID, given: Given) -> UUID:
    """Give the organisation in which a post stands: that of a partner with the partner, every other at home."""
    return given.employer if given.level == Level.PARTNER and given.employer else organisation


def write_post(organisation: UUID, person: UUID, given: Given) -> None:
    """Begin a post, when anything is said of one."""
    if given.title or given.level or given.department or given.topics or given.boss:
        Post.objects.create(
            person_id=person,
            organisation_id=place_of_post(organisation, given),
            title=given.title,
            level=given.level,
            department=given.department,
            topics=list(given.topics),
            reports_to_id=given.boss,
            valid_from=given.since,
            valid_to=given.until,
        )


def write_employment(organisation: UUID, person: UUID, given: Given) -> None:
    """Say who pays somebody: the municipality, unless another organisation is named."""
    Employment.objects.create(
        person_id=person,
        organisation_id=given.employer or organisation,
        valid_from=given.since,
        valid_to=given.until,
    )


def _tell_old_address(person: Person, address: str, version: int) -> None:
    """Tell who signed in with an address that it was changed: whoever did not ask for that should know."""
    if address and person.last_login is not None:
        queue_mail(
            key=f"address-changed-{person.pk}-{version}",
            kind="address_changed",
            template="people/mail/address_changed.txt",
            context={},
            to=Reader(address, person.language, person.pk),
        )


def _edit_post(organisation: UUID, member: Member, given: Given) -> None:
    if member.post is None:
        write_post(organisation, member.id, given)
        return
    begins = given.since if member.post_from == member.since else member.post_from
    if begins and given.until and begins > given.until:
        raise TooEarly(begins)
    Post.objects.filter(pk=member.post).update(
        organisation_id=place_of_post(organisation, given),
        title=given.title,
        level=given.level,
        department=given.department,
        topics=list(given.topics),
        reports_to_id=given.boss,
        valid_from=begins,
    )


def _edit_employment(organisation: UUID, member: Member, given: Given) -> None:
    wanted = given.employer or organisation
    if member.employment is None:
        write_employment(organisation, member.id, given)
    elif wanted != member.employer:
        Employment.objects.filter(pk=member.employment).update(organisation_id=wanted)


def move_ends(organisation: UUID, person: UUID, before: date | None, after: date | None) -> None:
    """Let what ended with the delegation, or was open, end with it on another day."""
    for table in (Employment, Post):
        theirs: QuerySet[Employment | Post] = table.objects.filter(_here(organisation), person=person)
        with_it = Q(valid_to__isnull=True) | Q(valid_to=before) if before else Q(valid_to__isnull=True)
        late = Q(valid_to__gt=after) if after else Q(pk__in=[])
        begun = Q(valid_from__isnull=True) | Q(valid_from__lte=after) if after else Q()
        theirs.filter(with_it | late).filter(begun).update(valid_to=after)


def _here(organisation: UUID) -> Q:
    return Q(organisation=organisation) | Q(organisation__home=organisation)


def _still() -> Q:
    """Give the condition of what holds today or later."""
    return Q(valid_to__isnull=True) | Q(valid_to__gte=timezone.localdate()) | on_a_day(timezone.localdate())


def _differences(member: Member, given: Given) -> list[str]:
    """Name the fields that were written otherwise; what stands in them is nobody's business."""
    pairs = {
        "name": (member.name, given.name),
        "address": (member.address, given.address),
        "title": (member.title, given.title),
        "level": (member.level, given.level),
        "department": (member.department, given.department),
        "topics": (member.topics, given.topics),
        "boss": (member.boss, given.boss),
        "language": (member.language, given.language),
        "since": (member.since, given.since),
        "until": (member.until, given.until),
    }
    return [name for name, (before, after) in pairs.items() if before != after]
