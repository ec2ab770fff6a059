"""Write a lesson down, confirm it, open it again, and say how far it goes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import record
from leercyclus.web.design.forms import Conflict
from leercyclus.web.guests.visit_queries import visitors
from leercyclus.web.landing.open_actions import open_landing
from leercyclus.web.lessons import sentences
from leercyclus.web.lessons.consent_actions import ask_source
from leercyclus.web.lessons.content import LessonContent
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.lessons.rules import WIDTHS
from leercyclus.web.people.roles import Actor

KEYS = ("source_person", "source_slot", "source_offer")
SOURCE = ("source", "source_person_id")
"""Whoever is named as the source is asked anew when this changes."""
SAID = ("is_nothing_new", "text", "if_text", "then_text")
"""What a partner that agreed said yes to: another text is asked about anew."""


class IsConfirmed(BadInput):
    """The lesson was confirmed, so it holds until its owner opens it again."""


@transaction.atomic
def write_lesson(
    *, actor: Actor, visit: UUID, content: LessonContent, written_at: datetime, version: int | None = None
) -> Lesson:
    """Keep what somebody takes home from a day; there is one a registration, however often it is sent.

    Of two texts the one written later holds, whichever arrives first, so the same may be sent any number of times and
    in any order. A moment in the future counts as now: a phone whose clock is ahead would else silence what is written
    after it.

    Args:
        actor: who writes it; the caller asked the rules.
        visit: the registration.
        content: what was written.
        written_at: when, by the clock of the server as far as the phone can tell.
        version: of the row that a form was filled from, 0 for none; None where only the moment counts.

    Raises:
        IsConfirmed: it was confirmed, and this was written later and says something else.
        Conflict: a form was filled from an older version.
    """
    now = timezone.now()
    moment, columns = min(written_at, now), _columns(content)
    lesson, is_new = Lesson.objects.select_for_update().get_or_create(
        registration_id=visit, defaults={**columns, "written_at": moment, "received_at": now}
    )
    if not is_new and not _changes(lesson, columns, moment, version):
        return lesson
    was_nothing = None if is_new else lesson.is_nothing_new
    if not is_new:
        lesson.consent = _consent_after(lesson, columns)
        for name, value in columns.items():
            setattr(lesson, name, value)
        lesson.written_at, lesson.received_at = moment, now
        lesson.version += 1
        lesson.save()
    if was_nothing != lesson.is_nothing_new:
        _follow(lesson, visit)
    facts = {"version": lesson.version}
    record(actor=actor, what="lesson.written" if is_new else "lesson.changed", thing=lesson.pk, facts=facts)
    return lesson


@transaction.atomic
def confirm_lesson(*, actor: Actor | None, lesson: UUID) -> Lesson:
    """Let a lesson hold: from now on others read it, and nothing that was written changes it until it is opened again.

    Args:
        actor: who wrote it; None where it was left alone for so long that it is confirmed of itself.
        lesson: which.
    """
    row = Lesson.objects.select_for_update().get(pk=lesson)
    if row.confirmed_at is None:
        row.confirmed_at = timezone.now()
        row.save(update_fields=["confirmed_at"])
        record(actor=actor, what="lesson.confirmed", thing=row.pk)
        ask_source(lesson=row)
    return row


@transaction.atomic
def reopen_lesson(*, actor: Actor, lesson: UUID) -> Lesson:
    """Open a lesson that was confirmed, so that it can be changed."""
    row = Lesson.objects.select_for_update().get(pk=lesson)
    if row.confirmed_at is not None:
        # The days after which it is confirmed of itself are counted anew.
        row.confirmed_at, row.received_at = None, timezone.now()
        row.save(update_fields=["confirmed_at", "received_at"])
        record(actor=actor, what="lesson.reopened", thing=row.pk)
    return row


@transaction.atomic
def share_lesson(*, actor: Actor, lesson: UUID, sharing: str) -> Lesson:
    """Say how far a lesson goes; a confirmed one too, for what it says stays the same.

    A partner that is named as the source agreed to how far it went: going further asks it anew.

    Args:
        actor: who carries it; the caller asked the rules.
        lesson: which.
        sharing: a word of `WIDTHS`.

    Raises:
        BadInput: it is not such a word.
    """
    if sharing not in WIDTHS:
        raise BadInput(sentences.NO_WIDTH())
    row = Lesson.objects.select_for_update().get(pk=lesson)
    if row.sharing != sharing:
        row.consent = _consent_after(row, {"sharing": sharing})
        row.sharing = sharing
        row.version += 1
        row.save(update_fields=["sharing", "version", "consent"])
        record(actor=actor, what="lesson.shared", thing=row.pk, facts={"sharing": sharing})
        if row.confirmed_at is not None:
            ask_source(lesson=row)
    return row


def _columns(content: LessonContent) -> dict[str, object]:
    """Give the columns of what was written; where nothing new was seen only that, and how far it goes."""
    if content.is_nothing_new:
        content = LessonContent(is_nothing_new=True, wanted=content.wanted, sharing=content.sharing)
    return {f"{name}_id" if name in KEYS else name: value for name, value in asdict(content).items()}


def _consent_after(lesson: Lesson, columns: Mapping[str, object]) -> str:
    """Give what is left of the consent of the source once columns change: a yes holds for what was read, a no for all.

    Another source was not asked yet. Who said yes, or was asked, is asked anew about another text or a wider reach.
    """
    if any(name in columns and getattr(lesson, name) != columns[name] for name in SOURCE):
        return Lesson.Consent.NOT_NEEDED
    says_else = any(name in columns and getattr(lesson, name) != columns[name] for name in SAID)
    goes_further = WIDTHS.index(str(columns.get("sharing", lesson.sharing))) > WIDTHS.index(lesson.sharing)
    holds = lesson.consent == Lesson.Consent.NO or not (says_else or goes_further)
    return lesson.consent if holds else Lesson.Consent.NOT_NEEDED


def _changes(lesson: Lesson, columns: dict[str, object], moment: datetime, version: int | None) -> bool:
    """Tell whether what was written takes the place of what stands there."""
    if moment <= lesson.written_at:
        return False
    if all(getattr(lesson, name) == value for name, value in columns.items()):
        # The same, written once more: what was written between the two must not come over it.
        Lesson.objects.filter(pk=lesson.pk).update(written_at=moment)
        lesson.written_at = moment
        return False
    if lesson.confirmed_at is not None:
        raise IsConfirmed(sentences.CONFIRMED())
    if version is not None and version != lesson.version:
        theirs = {name: str(getattr(lesson, name)) for name in ("text", "if_text", "then_text", "wanted")}
        raise Conflict(version=lesson.version, theirs={name: text for name, text in theirs.items() if text})
    return True


def _follow(lesson: Lesson, visit: UUID) -> None:
    """Let it be followed at home; who saw nothing new and who came as a partner is asked nothing later."""
    writer = visitors([visit])[visit]
    open_landing(
        lesson=lesson.pk,
        organisation=writer.organisation,
        owner=writer.person,
        day_date=writer.on,
        with_waves=not lesson.is_nothing_new and not writer.is_partner,
    )
