"""Lessons that a municipality holds, as documents for the law on public records."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db.models.functions import Coalesce
from django.utils.timezone import localdate
from django.utils.translation import gettext

from leercyclus.web.keeping.periods import Nature
from leercyclus.web.keeping.records import Passage, Record, Sort
from leercyclus.web.lessons.confirmed_queries import SHARED_AT_HOME
from leercyclus.web.lessons.label_queries import labels_of
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.lessons.shared_queries import sources_of
from leercyclus.web.people.roles import VISITOR


def records_of(organisation: UUID, begin: date, end: date) -> list[Record]:
    """Give the lessons that people of a municipality let go at least as far as it, from a day to a day; six queries.

    What goes no further than who came along is a note among a few colleagues, and is asked of its writer; what was not
    confirmed is a draft. Ideas that were parked, doubts and with whom it was to be done stand in no document: they are
    notes to oneself, which nobody else ever reads. A partner that did not agree to be named is not named here either.
    """
    rows = Lesson.objects.annotate(home=Coalesce("landing__organisation", "registration__organisation")).filter(
        home=organisation, registration__day__date__gte=begin, registration__day__date__lte=end
    )
    shared = rows.filter(SHARED_AT_HOME).select_related("registration__day__circle", "source_slot", "source_offer")
    found = list(shared)
    labels = labels_of(VISITOR, found, sources_of(found))
    return [_record(row, labels[row.pk]) for row in found]


def _record(row: Lesson, label: str) -> Record:
    given = [
        (gettext("one thing"), row.text),
        (gettext("what there should have been to see"), row.wanted),
        (gettext("if"), row.if_text),
        (gettext("then"), row.then_text),
        (gettext("how it fits"), row.fit_why),
        (gettext("comes from"), "" if row.is_nothing_new else label),
    ]
    passages = tuple(Passage(name, text, Nature.VIEW) for name, text in given if text)
    day = row.registration.day
    return Record(
        Sort.LESSON,
        localdate(row.written_at),
        row.text or gettext("nothing new seen"),
        day.circle.name,
        passages,
        row.registration.person_id,
    )
