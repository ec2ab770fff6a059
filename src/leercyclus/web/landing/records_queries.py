"""What a municipality decided about lessons, and what came of them, as documents for the law on public records."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.utils.translation import gettext

from leercyclus.web.keeping.periods import Nature
from leercyclus.web.keeping.records import Passage, Record, Sort
from leercyclus.web.landing.models import Decision, Measure
from leercyclus.web.lessons.rules import AT_HOME


def records_of(organisation: UUID, begin: date, end: date) -> list[Record]:
    """Give decisions and figures of a municipality, from a day to a day; two queries.

    What stood in the way is in no document: its text is somebody's own note, that nobody else holds or reads, and a
    code of one person is no document of the municipality. What was raised by name is answered in person. What proves a
    step is a link, a date or a number: the document itself is held where it was made. Of lessons that were not shared
    with the municipality it holds nothing.
    """
    decided = Decision.objects.filter(organisation=organisation, decided_on__gte=begin, decided_on__lte=end)
    measured = Measure.objects.filter(landing__organisation=organisation, after_on__gte=begin, after_on__lte=end)
    measured = measured.filter(landing__lesson__sharing__in=AT_HOME, landing__lesson__confirmed_at__isnull=False)
    circle = "lesson__registration__day__circle"
    found = [_decision(one) for one in decided.select_related("bundle", f"landing__{circle}")]
    found.extend(_figure(one) for one in measured.select_related(f"landing__{circle}").order_by("after_on", "pk"))
    return found


def _decision(row: Decision) -> Record:
    given = ((str(row.get_body_display()), row.text), (gettext("number"), row.number), (gettext("link"), row.link))
    passages = tuple(Passage(label, text) for label, text in given if text)
    title = row.bundle.title if row.bundle else gettext("decision on a lesson")
    circle = row.landing.lesson.registration.day.circle.name if row.landing else ""
    return Record(Sort.LANDING, row.decided_on, title, circle, passages)


def _figure(row: Measure) -> Record:
    upper = "" if row.after_to is None else f" - {row.after_to.normalize():f}"
    before = f"{row.before.normalize():f} {row.unit}, {row.before_on:%d-%m-%Y}"
    after = f"{row.after.normalize():f}{upper} {row.unit}, {row.after_on:%d-%m-%Y}"
    passages = (Passage(gettext("Before"), before), Passage(gettext("After"), after, Nature.FACT))
    circle = row.landing.lesson.registration.day.circle.name
    return Record(Sort.LANDING, row.after_on, row.what, circle, passages)
