"""What the municipalities of the demo took over from one another, and did for one another after the day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from uuid import UUID

from django.utils import timezone

from leercyclus.web.days.models import Day, Offer
from leercyclus.web.demo import practices as story
from leercyclus.web.demo import years
from leercyclus.web.demo.management.addresses import people_of
from leercyclus.web.guide.story import ZWOLLE
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.people.roles import Actor
from leercyclus.web.practices.adoption_actions import AdoptionContent, take_practice_over
from leercyclus.web.practices.follow_up_actions import FollowUpContent, write_follow_up
from leercyclus.web.practices.models import Adoption, Practice
from leercyclus.web.practices.practice_actions import PracticeContent, write_practice
from leercyclus.web.practices.want_actions import WantContent, write_want
from leercyclus.web.purse.correction_actions import Right, put_right
from leercyclus.web.purse.models import Correction
from leercyclus.web.purse.terms_actions import Agreement, agree

WRITTEN, CORRECTED = 10, 20
"""So many days after the day a practice was written, and a mistake in the closed purse was seen."""
NOON = time(12, 0)


class DemoPractices:
    """What was given, taken and taken over after one day.

    Args:
        day: which; it is over, and its lessons were written.
        organisations: by code of the municipality its organisation.
        coordinators: by code who coordinates there.
    """

    def __init__(self, day: Day, organisations: Mapping[str, UUID], coordinators: Mapping[str, Actor]) -> None:
        self.day = day
        self.circle = day.circle_id
        self.organisations = organisations
        self.coordinators = coordinators
        self.today = timezone.localdate()
        self.people = people_of(organisations)
        self.practices: dict[str, UUID] = {}

    def build(self) -> None:
        """Write practices, let others take them over, and fill the closed purse."""
        self._written()
        self._taken_over()
        self._looked_for()
        self._followed_up()
        self._agreed()

    def _written(self) -> None:
        offers = dict(Offer.objects.filter(day=self.day).values_list("title", "pk"))
        lessons = dict(Lesson.objects.filter(registration__day=self.day).values_list("registration__person", "pk"))
        for one in story.PRACTICES:
            by = self.people[one.code, one.by]
            content = PracticeContent(
                title=one.title,
                about=one.about,
                topics=one.topics,
                contact=by,
                evidence=one.evidence,
                documents=(one.document,) if one.document[0] else (),
                circle=self.circle,
            )
            made = write_practice(
                actor=Actor(by),
                organisation=self.organisations[one.code],
                content=content,
                offer=offers[one.offer] if one.offer else None,
                lesson=lessons[by] if one.from_lesson else None,
            )
            Practice.objects.filter(pk=made.pk).update(created_at=self._on(WRITTEN))
            self.practices[one.key] = made.pk

    def _taken_over(self) -> None:
        for one in story.ADOPTIONS:
            made = take_practice_over(
                actor=Actor(self.people[one.code, one.by]),
                practice=self.practices[one.practice],
                organisation=self.organisations[one.code],
                content=AdoptionContent(one.adapted, one.there, one.here),
            )
            Adoption.objects.filter(pk=made.pk).update(created_at=self._on(one.days))

    def _looked_for(self) -> None:
        for code, by, text, topics in story.WANTS:
            person = self.people[code, by]
            content = WantContent(text, topics, person, circle=self.circle)
            write_want(actor=Actor(person), organisation=self.organisations[code], content=content)

    def _followed_up(self) -> None:
        """Let the coordinator of who gave write down what was done, and what is proposed."""
        for one in story.FOLLOW_UPS:
            giver = self.organisations[one.giver]
            content = FollowUpContent(
                giver=giver,
                taker=self.organisations[one.taker],
                on=self.today + timedelta(days=one.ahead) if one.ahead else self._date(one.days),
                hours=Decimal(one.hours),
                practice=self.practices.get(one.practice),
                who=one.who,
                documents=one.documents,
                note=one.note,
            )
            write_follow_up(
                actor=self.coordinators[one.giver], circle=self.circle, content=content, own=frozenset({giver})
            )

    def _agreed(self) -> None:
        """Agree how far a balance may be out; add a line that was wrong, and the one that puts it right."""
        actor = self.coordinators[ZWOLLE]
        agree(actor=actor, circle=self.circle, agreement=Agreement(story.TOLERANCE, story.EUROS))
        wrong = self._put_right(story.FIRST_WRONG, CORRECTED)
        self._put_right(story.PUT_RIGHT, CORRECTED + 1, wrong)

    def _put_right(self, told: tuple[str, str, Decimal, str], days: int, corrects: UUID | None = None) -> UUID:
        giver, taker, hours, why = told
        right = Right(
            giver=self.organisations[giver],
            taker=self.organisations[taker],
            kind=Correction.Kind.HOUR,
            amount=hours,
            on=self._date(days),
            why=why,
            corrects=corrects,
        )
        return put_right(actor=self.coordinators[ZWOLLE], circle=self.circle, right=right).pk

    def _date(self, days: int) -> date:
        return years.days_after(self.day.date, days, self.today)

    def _on(self, days: int) -> datetime:
        return min(timezone.make_aware(datetime.combine(self._date(days), NOON)), timezone.now())
