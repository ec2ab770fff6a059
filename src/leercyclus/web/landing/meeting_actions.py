"""Plan a landing meeting, change it, call it off; who is asked gets a mail with a file for the calendar."""

from __future__ import annotations

from collections.abc import Collection
from copy import copy
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import record
from leercyclus.web.audit.line_queries import was_last
from leercyclus.web.design.forms import Conflict
from leercyclus.web.landing import home_sentences as sentences
from leercyclus.web.landing.meeting_file_queries import FILE, file_of
from leercyclus.web.landing.meeting_queries import meeting_row, to_ask
from leercyclus.web.landing.models import Meeting
from leercyclus.web.mail.actions import queue_mail
from leercyclus.web.people.names_queries import person_names, readers
from leercyclus.web.people.roles import Actor

FEWEST_TO_MEET = 2
SATURDAY = 5
EARLIEST, LATEST = time(7), time(22)
"""A meeting begins and ends between these hours, on a working day."""


@dataclass(frozen=True, slots=True)
class MeetingContent:
    """When, where, about what and with whom.

    Attributes:
        begins_at: a moment to come.
        minutes: how long.
        place: may be empty.
        about: what it is about; may be empty.
        people: whom to ask: who went, and their bosses.
    """

    begins_at: datetime
    minutes: int
    place: str
    about: str
    people: frozenset[UUID]


@transaction.atomic
def plan_meeting(*, actor: Actor, day: UUID, organisation: UUID, content: MeetingContent) -> Meeting:
    """Plan a landing meeting and mail who is asked.

    Args:
        actor: who plans; the caller asked the rules.
        day: after which day.
        organisation: of which municipality.
        content: when, where, about what and with whom.

    Raises:
        BadInput: it lies in the past, in a weekend or at night, or fewer than two are asked of those who can be.
    """
    people = _people(day, organisation, content)
    row = Meeting.objects.create(
        organisation_id=organisation,
        day_id=day,
        begins_at=content.begins_at,
        minutes=content.minutes,
        place=content.place,
        about=content.about,
        created_by_id=actor.person,
    )
    _ask(row, people)
    row = meeting_row(row.pk)
    _mail(row, kind="meeting_planned", people=people)
    _record(actor, "meeting.planned", row, len(people))
    return row


@transaction.atomic
def change_meeting(*, actor: Actor, meeting: UUID, content: MeetingContent, version: int) -> Meeting:
    """Change a meeting: who stays or comes gets the next file, who is asked no more gets the one that takes it out.

    Raises:
        BadInput: it was called off, lies in the past, in a weekend or at night, or fewer than two are asked.
        Conflict: somebody else changed it since `version`.
    """
    Meeting.objects.select_for_update().get(pk=meeting)
    row = meeting_row(meeting)
    if row.cancelled_at is not None:
        raise BadInput(sentences.MEETING_IS_OFF())
    if row.version != version:
        raise Conflict(version=row.version, theirs=_changed(row, content), is_own=was_last(actor.person, row.pk))
    was = copy(row)
    before = frozenset(row.people.values_list("pk", flat=True))
    people = _people(row.day_id, row.organisation_id, content, before)
    row.begins_at, row.minutes = content.begins_at, content.minutes
    row.place, row.about = content.place, content.about
    row.sequence += 1
    row.version += 1
    row.save(update_fields=["begins_at", "minutes", "place", "about", "sequence", "version"])
    _ask(row, people)
    _mail(row, kind="meeting_planned", people=people - before)
    _mail(row, kind="meeting_changed", people=people & before)
    # Who is asked no more, was asked for the hour of before.
    was.sequence = row.sequence
    _mail(was, kind="meeting_cancelled", people=before - people, is_cancelled=True)
    _record(actor, "meeting.changed", row, len(people))
    return row


@transaction.atomic
def cancel_meeting(*, actor: Actor, meeting: UUID) -> bool:
    """Call a meeting off; who was asked gets the file that takes it out. Tells whether it still stood."""
    Meeting.objects.select_for_update().get(pk=meeting)
    row = meeting_row(meeting)
    if row.cancelled_at is not None:
        return False
    row.cancelled_at = timezone.now()
    row.sequence += 1
    row.version += 1
    row.save(update_fields=["cancelled_at", "sequence", "version"])
    people = frozenset(row.people.values_list("pk", flat=True))
    _mail(row, kind="meeting_cancelled", people=people, is_cancelled=True)
    _record(actor, "meeting.cancelled", row, len(people))
    return True


def _people(day: UUID, organisation: UUID, content: MeetingContent, before: Collection[UUID] = ()) -> frozenset[UUID]:
    """Give who is asked; only who went, a boss of those, or who was asked before."""
    if content.begins_at <= timezone.now():
        when = date_format(timezone.localtime(content.begins_at), "j F Y H:i")
        raise BadInput(sentences.MEETING_IS_PAST(found=when))
    begins = timezone.localtime(content.begins_at)
    ends = timezone.localtime(content.begins_at + timedelta(minutes=content.minutes))
    is_at_work = begins.weekday() < SATURDAY and begins.time() >= EARLIEST and ends.time() <= LATEST
    if not is_at_work or ends.date() != begins.date():
        raise BadInput(sentences.MEETING_OUT_OF_HOURS(found=date_format(begins, "l j F, H:i")))
    people = content.people & ({one.person for one in to_ask(day, organisation)} | set(before))
    if len(people) < FEWEST_TO_MEET:
        raise BadInput(sentences.NOBODY_TO_MEET())
    return people


def _changed(row: Meeting, content: MeetingContent) -> dict[str, str]:
    """Give by field what stands in a meeting now, where that is something else than what was typed."""
    begins, typed = timezone.localtime(row.begins_at), timezone.localtime(content.begins_at)
    people = frozenset(row.people.values_list("pk", flat=True))
    names = person_names(people)
    pairs = {
        "date": (begins.date() != typed.date(), date_format(begins, "l j F Y")),
        "time": (begins.time() != typed.time(), f"{begins:%H:%M}"),
        "minutes": (row.minutes != content.minutes, str(row.minutes)),
        "place": (row.place != content.place, row.place),
        "about": (row.about != content.about, row.about),
        "people": (people != content.people, ", ".join(sorted(names.values()))),
    }
    return {name: text for name, (is_other, text) in pairs.items() if is_other}


def _ask(row: Meeting, people: Collection[UUID]) -> None:
    """Let exactly these people be asked."""
    asked = Meeting.people.through.objects
    asked.filter(meeting=row).exclude(person__in=people).delete()
    there = set(asked.filter(meeting=row).values_list("person", flat=True))
    asked.bulk_create(Meeting.people.through(meeting=row, person_id=one) for one in sorted(set(people) - there))


def _mail(row: Meeting, *, kind: str, people: Collection[UUID], is_cancelled: bool = False) -> None:
    names = person_names(people)
    for reader in readers(people):
        queue_mail(
            key=f"{kind}-{row.pk}-{row.sequence}-{reader.person}",
            kind=kind,
            template=f"landing/mail/{kind}.txt",
            context={
                "meeting": row,
                "host": row.day.host.name,
                "begins": timezone.localtime(row.begins_at),
                "is_off": row.cancelled_at is not None,
                "name": names.get(reader.person or row.pk, ""),
            },
            to=reader,
            circle=row.day.circle_id,
            organisation=row.organisation_id,
            is_personal=False,
            attachment=(FILE, file_of(row, reader.language, is_cancelled=is_cancelled)),
        )


def _record(actor: Actor, what: str, row: Meeting, people: int) -> None:
    record(
        actor=actor,
        what=what,
        circle=row.day.circle_id,
        organisation=row.organisation_id,
        thing=row.pk,
        facts={"people": people, "on": timezone.localtime(row.begins_at).date().isoformat()},
    )
