"""Ask an outside partner whether it may be named as the source of a lesson, and keep the answer."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from leercyclus.engine.reasons import BadInput
from leercyclus.web.accounts.tokens import make_token
from leercyclus.web.audit.actions import record
from leercyclus.web.guests.visit_queries import visitors
from leercyclus.web.lessons import sentences
from leercyclus.web.lessons.confirmed_queries import TOLD_TO_A_SOURCE
from leercyclus.web.lessons.consent import PURPOSE
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.lessons.rules import OWN
from leercyclus.web.mail.actions import queue_mail
from leercyclus.web.people.names_queries import organisation_names, readers
from leercyclus.web.people.roles import Actor


@transaction.atomic
def ask_source(*, lesson: Lesson) -> bool:
    """Mail an outside partner who is named as the source; once a text and reach. Tells whether there was one to ask.

    The mail shows what the name would stand with, and who can read it: who agrees must know to what. Who wrote it is
    not named. Until a lesson is confirmed, and while it is kept to oneself, nobody reads it, and nobody is asked.
    """
    if lesson.confirmed_at is None or lesson.sharing == OWN:
        return False
    source = lesson.source_person_id
    known = visitors([source]) if source and lesson.source == Lesson.Source.PERSON else {}
    partner = known.get(source) if source else None
    if partner is None or not partner.is_partner or lesson.consent != Lesson.Consent.NOT_NEEDED:
        return False
    Lesson.objects.filter(pk=lesson.pk).update(consent=Lesson.Consent.ASKED)
    lesson.consent = Lesson.Consent.ASKED
    names = organisation_names()
    visit = lesson.registration
    for to in readers([partner.person]):
        queue_mail(
            key=f"lesson-source-{lesson.pk}-{source}-{lesson.version}",
            kind="lesson_source",
            template="lessons/mail/lesson_source.txt",
            context={
                "name": partner.name,
                "workplace": partner.workplace,
                "municipality": names[visit.organisation_id],
                "host": names[visit.day.host_id],
                "date": visit.day.date,
                "lesson": lesson,
                "circle": visit.day.circle.name,
                "consent": make_token(PURPOSE, lesson=str(lesson.pk), source=str(source)),
            },
            to=to,
        )
    record(actor=None, what="lesson.source_asked", thing=lesson.pk)
    return True


@transaction.atomic
def answer_source(*, lesson: UUID, source: UUID, agrees: bool, seen: int | None = None) -> bool:
    """Keep whether a partner agrees to be named; it may say otherwise later.

    A yes holds for what was read; a no for whatever it says by now.

    Args:
        lesson: of which it is the source.
        source: the registration of the partner, as the link named it.
        agrees: what it says.
        seen: the version of the lesson that was read; None where there is no page that showed one.

    Raises:
        BadInput: it agrees, and meanwhile the lesson says something else or goes elsewhere.

    Returns:
        Whether it still is the source.
    """
    row = Lesson.objects.select_for_update().filter(pk=lesson, source_person=source).first()
    if row is None:
        return False
    if agrees and seen is not None and seen != row.version:
        raise BadInput(sentences.READ_AGAIN())
    consent = Lesson.Consent.YES if agrees else Lesson.Consent.NO
    if row.consent != consent:
        row.consent = consent
        row.save(update_fields=["consent"])
        by = Actor(row.source_person.person_id, by_link=True) if row.source_person else None
        record(actor=by, what="lesson.source_answered", thing=row.pk, facts={"consent": str(consent)})
    return True


def ask_sources() -> int:
    """Ask the partners of confirmed lessons who were not asked yet; give how many were asked."""
    waits = Lesson.objects.filter(
        TOLD_TO_A_SOURCE,
        source=Lesson.Source.PERSON,
        source_person__isnull=False,
        consent=Lesson.Consent.NOT_NEEDED,
    )
    return sum(_ask(one) for one in waits.values_list("pk", flat=True))


@transaction.atomic
def _ask(lesson: UUID) -> bool:
    return ask_source(lesson=Lesson.objects.select_for_update().get(pk=lesson))
