"""What came of the day that is over: lessons, where they stand, and what was joined; through the actions of people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date, datetime, time
from uuid import UUID

from django.utils import timezone

from leercyclus.web.days.models import Day, Offer, Slot
from leercyclus.web.demo import years
from leercyclus.web.demo.lessons import LESSONS, DemoLesson
from leercyclus.web.demo.management.addresses import DOMAINS
from leercyclus.web.guests.models import Registration
from leercyclus.web.landing.bundle_actions import join_lessons
from leercyclus.web.landing.models import Landing, Report
from leercyclus.web.landing.report_actions import NOTHING_IN_THE_WAY, report
from leercyclus.web.lessons.content import LessonContent, month_after
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.lessons.write_actions import confirm_lesson, write_lesson
from leercyclus.web.people.roles import Actor

IN_THE_BUS = time(16, 50)
DAYS_BETWEEN = 8
"""So many days lie between two times that somebody said where a lesson stands."""
SPREAD = 5
"""Over so many days people answer."""


class DemoLessons:
    """What came of one day.

    Args:
        day: which; it is over.
        organisations: by code of the municipality its organisation.
        coordinators: by code who coordinates there.
    """

    def __init__(self, day: Day, organisations: Mapping[str, UUID], coordinators: Mapping[str, Actor]) -> None:
        self.day = day
        self.organisations = organisations
        self.coordinators = coordinators
        self.table = (
            Slot.objects.filter(day=day, kind=Slot.Kind.ROUND).order_by("begins").values_list("pk", flat=True)[0]
        )
        self.offers = dict(Offer.objects.filter(day=day).values_list("title", "pk"))
        self.joined: dict[tuple[str, str], list[UUID]] = defaultdict(list)

    def build(self) -> None:
        """Write, report and join all of it."""
        for code, lessons in LESSONS.items():
            for place, one in enumerate(lessons):
                self._keep(code, one, place)
        for (code, title), joined in self.joined.items():
            join_lessons(
                actor=self.coordinators[code],
                organisation=self.organisations[code],
                title=title,
                lessons=joined,
                carried_by=joined[0],
            )

    def _keep(self, code: str, one: DemoLesson, place: int) -> None:
        """Let somebody write a lesson, if that person was there, and say later where it stands."""
        address = f"{one.who}@{DOMAINS[code]}"
        visit = Registration.objects.filter(day=self.day, person__email=address, state="yes").first()
        if visit is None:
            return
        actor = Actor(visit.person_id)
        content = self._content(one, place)
        lesson = write_lesson(actor=actor, visit=visit.pk, content=content, written_at=timezone.now())
        confirm_lesson(actor=actor, lesson=lesson.pk)
        evening = _moment(self.day.date)
        Lesson.objects.filter(pk=lesson.pk).update(written_at=evening, received_at=evening, confirmed_at=evening)
        for number in range(len(one.steps)):
            self._said(actor, lesson.pk, one, number, place)
        if one.joined:
            self.joined[code, one.joined].append(lesson.pk)

    def _content(self, one: DemoLesson, place: int) -> LessonContent:
        if one.wanted:
            return LessonContent(is_nothing_new=True, wanted=one.wanted, sharing="home")
        offer = self.offers.get(one.source)
        return LessonContent(
            text=one.text,
            if_text=one.plan[0],
            then_text=one.plan[1],
            source="offer" if offer else "table",
            source_offer=offer,
            source_slot=None if offer else self.table,
            source_table=None if offer else 1 + place,
            by_date=month_after(self.day.date),
            with_whom=one.colleague,
            kind=one.kind,
            fit=one.fit,
            sharing=one.sharing,
        )

    def _said(self, actor: Actor, lesson: UUID, one: DemoLesson, number: int, place: int) -> None:
        """Let somebody say where a lesson stands, as if it was said some days after the day."""
        today, (step, proof) = timezone.localdate(), one.steps[number]
        if proof.startswith("+"):
            proof = years.days_after(self.day.date, int(proof), today).isoformat()
        barrier = one.barrier if number == len(one.steps) - 1 and one.barrier else NOTHING_IN_THE_WAY
        said = report(actor=actor, lesson=lesson, step=step, evidence=proof, barrier=barrier)
        days = (number + 1) * DAYS_BETWEEN + place % SPREAD
        on = years.days_after(self.day.date, days, today)
        Report.objects.filter(pk=said.pk).update(at=min(_moment(on), timezone.now()))
        Landing.objects.filter(pk=lesson).update(step_on=on)


def _moment(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, IN_THE_BUS))
