"""Who carries a lesson when its owner leaves: a new owner at home, or it is closed as 'left'."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import record
from leercyclus.web.circles.holders_queries import holders
from leercyclus.web.landing import owner_sentences as sentences
from leercyclus.web.landing.colleagues_queries import colleagues_at
from leercyclus.web.landing.leaver_queries import carried_by, left_behind, ownerless
from leercyclus.web.landing.models import Landing, Observer
from leercyclus.web.landing.owner_queries import READ, promise_of
from leercyclus.web.lessons.rules import AT_HOME
from leercyclus.web.mail.actions import queue_mail
from leercyclus.web.people.names_queries import people_of_partners, readers
from leercyclus.web.people.roles import Actor, Role

LEFT = Landing.Closed.LEFT


def let_leavers_go(today: date) -> int:
    """Take lessons from who left their municipality; give how many lessons."""
    return sum(_let_go(landing, None) for landing in left_behind(today))


def release_lessons(*, actor: Actor | None, person: UUID) -> int:
    """Take every open lesson from somebody, who is erased; give how many."""
    return sum(_let_go(landing, actor) for landing in carried_by(person))


@transaction.atomic
def choose_owner(*, actor: Actor, lesson: UUID, person: UUID) -> Landing:
    """Let somebody carry on a lesson whose owner left; that one gets a mail, and chooses an observer anew.

    What the owner before wrote of barriers stays unseen.

    Args:
        actor: who coordinates for the municipality.
        lesson: one that waits for an owner.
        person: a colleague at that municipality.

    Raises:
        BadInput: it does not wait any more, or the person works elsewhere.
    """
    row = _waiting(lesson)
    _give(row, person)
    record(
        actor=actor, what="landing.owner_chosen", organisation=row.organisation_id, person=person, thing=row.lesson_id
    )
    return row


@transaction.atomic
def pass_on(*, actor: Actor, lesson: UUID, person: UUID) -> Landing:
    """Let somebody else carry on a lesson that one got from who left; that one gets a mail, as with `choose_owner`.

    Args:
        actor: who carries it.
        lesson: which.
        person: another colleague at that municipality.

    Raises:
        BadInput: the actor does not carry it any more, or the person works elsewhere.
    """
    row = _carried(lesson, actor)
    _give(row, person, is_passed_on=True)
    record(actor=actor, what="landing.passed_on", organisation=row.organisation_id, person=person, thing=row.lesson_id)
    return row


@transaction.atomic
def close_passed(*, actor: Actor, lesson: UUID) -> None:
    """Follow a lesson no further that one got from who left: nobody carries it on.

    Raises:
        BadInput: the actor does not carry it any more.
    """
    row = _carried(lesson, actor)
    row.owner_id = None
    row.save(update_fields=["owner"])
    _close(row)
    record(actor=actor, what="landing.closed_left", organisation=row.organisation_id, thing=lesson)


@transaction.atomic
def close_left(*, actor: Actor, lesson: UUID) -> None:
    """Follow a lesson no further, because its owner left and nobody carries it on.

    Raises:
        BadInput: it does not wait for an owner any more.
    """
    row = _waiting(lesson)
    _close(row)
    record(actor=actor, what="landing.closed_left", organisation=row.organisation_id, thing=lesson)


def _waiting(lesson: UUID) -> Landing:
    row = Landing.objects.select_for_update(of=("self",)).select_related(*READ).get(pk=lesson)
    if row.closed or ownerless(lesson) is None:
        raise BadInput(sentences.NOT_WAITING())
    if row.owner_id is not None:
        # The night has not passed yet since its owner left: what it would do is done now.
        row.owner_id = None
        row.version += 1
        row.save(update_fields=["owner", "version"])
    return row


def _carried(lesson: UUID, actor: Actor) -> Landing:
    row = Landing.objects.select_for_update(of=("self",)).select_related(*READ).get(pk=lesson)
    if row.owner_id is None or row.owner_id != actor.person or row.closed:
        raise BadInput(sentences.NOT_YOURS())
    return row


def _give(row: Landing, person: UUID, *, is_passed_on: bool = False) -> None:
    """Make a colleague the owner, without the second observer who was not heard yet, and tell that one."""
    if person not in {one.person for one in colleagues_at(row.organisation_id, without=[row.owner_id])}:
        raise BadInput(sentences.ELSEWHERE(municipality=row.organisation.name))
    row.owner_id = person
    row.version += 1
    row.save(update_fields=["owner", "version"])
    Observer.objects.filter(landing=row, answered_at__isnull=True).delete()
    # Whom the owner before named by an address, is read by nobody else.
    Observer.objects.filter(landing=row).update(name="", address="")
    for reader in readers([person]):
        queue_mail(
            key=f"landing_owner-{row.pk}-{row.version}",
            kind="landing_owner",
            template="landing/mail/landing_owner.txt",
            context={
                "promise": promise_of(row),
                "municipality": row.organisation.name,
                "is_passed_on": is_passed_on,
            },
            to=reader,
        )


@transaction.atomic
def _let_go(landing: UUID, actor: Actor | None) -> bool:
    """Take one lesson from its owner: it waits for a new one where it was shared with home, and else it is closed.

    What only the delegation might read, nobody at home may be asked to carry.
    """
    row = Landing.objects.select_for_update(of=("self",)).select_related(*READ).get(pk=landing)
    if row.closed or row.owner_id is None:
        return False
    # What a partner took home is the partner's: nobody at the municipality is asked to carry it.
    is_of_home = row.owner_id not in people_of_partners()
    is_read = row.lesson.sharing in AT_HOME and row.lesson.confirmed_at is not None
    is_shared = is_of_home and is_read and not row.lesson.is_nothing_new
    row.owner_id = None
    row.version += 1
    row.save(update_fields=["owner", "version"])
    if is_shared:
        _ask_for_owner(row)
    else:
        _close(row)
    # Without the municipality: a coordinator who read it would know of a lesson that was not shared.
    record(actor=actor, what="landing.owner_left", thing=landing, facts={"waits": is_shared})
    return True


def _close(row: Landing) -> None:
    row.closed, row.closed_on = LEFT, timezone.localdate()
    row.version += 1
    row.save(update_fields=["closed", "closed_on", "version"])


def _ask_for_owner(row: Landing) -> None:
    """Ask who coordinates for the municipality to choose; the mail does not say whose lesson it was."""
    for reader in readers(holders(Role.MUNICIPALITY_COORDINATOR, [row.organisation_id])):
        queue_mail(
            key=f"landing_ownerless-{row.pk}-{row.version}-{reader.person}",
            kind="landing_ownerless",
            template="landing/mail/landing_ownerless.txt",
            context={"promise": promise_of(row), "municipality": row.organisation.name},
            to=reader,
        )
