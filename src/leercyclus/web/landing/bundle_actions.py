"""Join lessons about the same thing under one owner, add one, take one out, give them another name."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import record
from leercyclus.web.design.forms import Conflict
from leercyclus.web.landing import home_sentences as sentences
from leercyclus.web.landing.models import Bundle, Decision, Landing
from leercyclus.web.lessons.confirmed_queries import LANDS_AT_HOME
from leercyclus.web.mail.actions import queue_mail
from leercyclus.web.people.lineage_queries import line_of
from leercyclus.web.people.names_queries import person_names, readers
from leercyclus.web.people.posts_queries import HeldPost, posts_on
from leercyclus.web.people.roles import Actor

FEWEST_JOINED = 2


@transaction.atomic
def join_lessons(
    *, actor: Actor, organisation: UUID, title: str, lessons: Collection[UUID], carried_by: UUID
) -> Bundle:
    """Join lessons of a municipality; their owners get a mail.

    A decision that was recorded about one of them is from now on about all, once.

    Args:
        actor: who joins; the caller asked the rules.
        organisation: the municipality.
        title: what they are about.
        lessons: at least two, all shared with the municipality, none joined with others.
        carried_by: the lesson whose owner carries them from now on.

    Raises:
        BadInput: fewer than two of them can be joined, or who carries is not among them.
    """
    rows = _free(organisation, lessons)
    if len(rows) < max(FEWEST_JOINED, len(set(lessons))):
        raise BadInput(sentences.CANNOT_JOIN(found=len(rows), asked=len(set(lessons))))
    carrier = next((row for row in rows if row.pk == carried_by), None)
    if carrier is None:
        raise BadInput(sentences.CARRIER_IS_ELSEWHERE())
    bundle = Bundle.objects.create(
        organisation_id=organisation, title=title, owner_id=carrier.owner_id, created_by_id=actor.person
    )
    _put_in(bundle, rows, actor.person)
    _record(actor, "bundle.joined", bundle, len(rows))
    return bundle


@transaction.atomic
def add_lessons(*, actor: Actor, bundle: UUID, lessons: Collection[UUID]) -> Bundle:
    """Add lessons to joined ones; their owners get a mail.

    Raises:
        BadInput: one of them cannot be joined.
    """
    row = Bundle.objects.select_for_update().get(pk=bundle)
    free = _free(row.organisation_id, lessons)
    if not free or len(free) < len(set(lessons)):
        raise BadInput(sentences.CANNOT_JOIN(found=len(free), asked=len(set(lessons))))
    _put_in(row, free, actor.person)
    row.version += 1
    row.save(update_fields=["version"])
    _record(actor, "bundle.added", row, len(free))
    return row


@transaction.atomic
def take_out(*, actor: Actor, lesson: UUID) -> Bundle | None:
    """Take a lesson out of those that it was joined with; with one left they are joined no more.

    What was decided about all of them stays with those that are left.

    Returns:
        What is left; None where that is one lesson, or the lesson was not joined.
    """
    row = Bundle.objects.select_for_update().filter(landings=lesson).first()
    if row is None:
        return None
    Landing.objects.filter(pk=lesson, bundle=row).update(bundle=None)
    left = list(Landing.objects.filter(bundle=row).select_for_update().order_by("pk"))
    _record(actor, "bundle.taken_out", row, len(left))
    if len(left) < FEWEST_JOINED:
        for one in left:
            Decision.objects.filter(bundle=row).update(bundle=None, landing=one)
        row.delete()
        return None
    if all(one.owner_id != row.owner_id for one in left):
        row.owner_id = left[0].owner_id
    row.version += 1
    row.save(update_fields=["owner", "version"])
    return row


@transaction.atomic
def change_bundle(*, actor: Actor, bundle: UUID, title: str, carried_by: UUID, version: int) -> Bundle:
    """Give joined lessons another name or another who carries them.

    Raises:
        BadInput: who carries is not among them.
        Conflict: somebody else changed them since `version`.
    """
    row = Bundle.objects.select_for_update().get(pk=bundle)
    if row.version != version:
        raise Conflict(version=row.version, theirs={"title": row.title})
    carrier = Landing.objects.filter(pk=carried_by, bundle=row).first()
    if carrier is None:
        raise BadInput(sentences.CARRIER_IS_ELSEWHERE())
    row.title, row.owner_id = title, carrier.owner_id
    row.version += 1
    row.save(update_fields=["title", "owner", "version"])
    _record(actor, "bundle.changed", row, row.landings.count())
    return row


def _free(organisation: UUID, lessons: Collection[UUID]) -> list[Landing]:
    """Give those of the lessons that the municipality may join, in a fixed order."""
    rows = Landing.objects.select_for_update(of=("self",)).filter(
        LANDS_AT_HOME,
        pk__in=list(lessons),
        organisation__in=line_of(organisation),
        bundle__isnull=True,
        closed="",
        lesson__is_nothing_new=False,
    )
    return list(rows.order_by("pk"))


def _called(posts: Mapping[UUID, HeldPost], names: Mapping[UUID, str], person: UUID | None) -> str:
    """Give somebody's post; the name where there is none, and nothing for nobody."""
    if person is None:
        return ""
    return (posts[person].title if person in posts else "") or names.get(person, "")


def _put_in(bundle: Bundle, rows: Collection[Landing], joiner: UUID | None) -> None:
    Landing.objects.filter(pk__in=[row.pk for row in rows]).update(bundle=bundle)
    _move_decision(bundle, rows)
    owners = [row.owner_id for row in rows if row.owner_id]
    number = bundle.landings.count()
    known = [one for one in (bundle.owner_id, joiner) if one]
    posts, names = posts_on(timezone.localdate(), known), person_names(known)
    for reader in readers(owners):
        queue_mail(
            key=f"lessons_joined-{bundle.pk}-{reader.person}-{number}",
            kind="lessons_joined",
            template="landing/mail/lessons_joined.txt",
            context={
                "bundle": bundle,
                "others": number - 1,
                "carries": reader.person == bundle.owner_id,
                "carrier": _called(posts, names, bundle.owner_id),
                "joiner": _called(posts, names, joiner),
            },
            to=reader,
            organisation=bundle.organisation_id,
            is_personal=False,
        )


def _move_decision(bundle: Bundle, rows: Collection[Landing]) -> None:
    """Let the first decision on one of the lessons be about all of them, unless there is one about all."""
    if Decision.objects.filter(bundle=bundle).exists():
        return
    first = Decision.objects.filter(landing__in=[row.pk for row in rows]).order_by("decided_on", "pk").first()
    if first is not None:
        Decision.objects.filter(pk=first.pk).update(bundle=bundle, landing=None, version=first.version + 1)


def _record(actor: Actor, what: str, bundle: Bundle, lessons: int) -> None:
    record(
        actor=actor,
        what=what,
        organisation=bundle.organisation_id,
        thing=bundle.pk,
        facts={"lessons": lessons},
    )
