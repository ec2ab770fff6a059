"""What came at home of the lessons of the day that is over; through the actions of people, put on believable dates."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from uuid import UUID

from django.utils import timezone

from leercyclus.engine.lessons import Step
from leercyclus.web.days.models import Day
from leercyclus.web.demo import landing as story
from leercyclus.web.demo import years
from leercyclus.web.demo.management.addresses import people_of
from leercyclus.web.guests.answer_actions import answer
from leercyclus.web.guests.models import Registration
from leercyclus.web.guide.story import DORDRECHT, ZWOLLE
from leercyclus.web.landing.barrier_actions import add_barrier, raise_barrier
from leercyclus.web.landing.decision_actions import DecisionContent, record_decision
from leercyclus.web.landing.measure_actions import Figures, set_measure
from leercyclus.web.landing.meeting_actions import MeetingContent, plan_meeting
from leercyclus.web.landing.meeting_queries import free_days, to_ask
from leercyclus.web.landing.models import Barrier, Bundle, Observer
from leercyclus.web.landing.observer_actions import answer_as_observer, choose_observer
from leercyclus.web.landing.owner_actions import choose_owner, let_leavers_go
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.people.models import Person
from leercyclus.web.people.person_actions import leave
from leercyclus.web.people.roles import Actor

CHOSEN, SEEN, FELT, LEFT, IN_USE = 14, 90, 20, 30, 45
"""So many days after the day an observer is chosen and answers, a barrier is felt, somebody leaves, it is counted."""
BEFORE = 60
"""So many days before the day was the figure of before."""
AT_WORK, TO_MEET = time(15, 30), 14
"""When people sit together, and how many days ahead where no calendar says which day is free."""


class DemoLanding:
    """What came at home of the lessons of one day.

    Args:
        day: which; it is over, and its lessons were written.
        organisations: by code of the municipality its organisation.
        coordinators: by code who coordinates there.
    """

    def __init__(self, day: Day, organisations: Mapping[str, UUID], coordinators: Mapping[str, Actor]) -> None:
        self.day = day
        self.organisations = organisations
        self.coordinators = coordinators
        self.today = timezone.localdate()
        self.people = people_of(organisations)
        lessons = Lesson.objects.filter(registration__day=day).values_list("registration__person", "pk")
        self.lessons: dict[UUID, UUID] = dict(lessons)

    def build(self) -> None:
        """Let everybody do what is told of them."""
        self._observed()
        self._in_the_way()
        self._counted()
        self._decided()
        self._will_meet()
        self._left()

    def _observed(self) -> None:
        """Let owners choose a second observer, and let those answer."""
        for code, told in story.OBSERVERS.items():
            for one in told:
                owner, seen_by = self.people[code, one.owner], self.people[code, one.observer]
                lesson = self.lessons[owner]
                choose_observer(actor=Actor(owner), lesson=lesson, observer=seen_by)
                dates = {"chosen_at": self._on(CHOSEN)}
                if one.sees is not None:
                    answer_as_observer(actor=Actor(seen_by), landing=lesson, step=Step(one.sees))
                    dates |= {"asked_at": self._on(SEEN), "answered_at": self._on(SEEN)}
                Observer.objects.filter(landing=lesson).update(**dates)

    def _in_the_way(self) -> None:
        """Let people write down what stands in the way; one brings it to the secretary."""
        for code, told in story.BARRIERS.items():
            for one in told:
                person = self.people[code, one.who]
                lesson, actor = self.lessons[person], Actor(person)
                row = add_barrier(actor=actor, lesson=lesson, code=one.code, text=one.text)
                dates = {"at": self._on(FELT)}
                if one.raised:
                    raise_barrier(actor=actor, barrier=row.pk, text=one.raised, version=row.version)
                    dates["raised_at"] = self._on(FELT + 1)
                Barrier.objects.filter(pk=row.pk).update(**dates)

    def _counted(self) -> None:
        for code, told in story.FIGURES.items():
            for one in told:
                owner = self.people[code, one.who]
                figures = Figures(
                    what=one.what,
                    unit=one.unit,
                    before=Decimal(one.before),
                    before_on=self.day.date - timedelta(days=BEFORE),
                    after=Decimal(one.after),
                    after_to=None if one.after_to is None else Decimal(one.after_to),
                    after_on=self._date(IN_USE),
                )
                set_measure(actor=Actor(owner), lesson=self.lessons[owner], figures=figures)

    def _decided(self) -> None:
        """Record what was decided, on joined lessons or on one."""
        bundles: dict[str, UUID] = dict(Bundle.objects.values_list("title", "pk"))
        for code, told in story.DECISIONS.items():
            for one in told:
                about = bundles.get(one.about) or self.lessons[self.people[code, one.about]]
                on = years.college_after(code, self.day.date, one.days, self.today)
                content = DecisionContent(one.body, one.number, on, one.text, one.link)
                record_decision(
                    actor=self.coordinators[code],
                    organisation=self.organisations[code],
                    about=about,
                    content=content,
                )

    def _will_meet(self) -> None:
        """Plan a landing meeting in Zwolle, on a day that its calendar leaves free, with half of who went."""
        home = self.organisations[ZWOLLE]
        day = next(iter(free_days(home).days), self.today + timedelta(days=TO_MEET))
        people = frozenset([one.person for one in to_ask(self.day.pk, home)][::2])
        place, about = story.MEETING
        content = MeetingContent(timezone.make_aware(datetime.combine(day, AT_WORK)), 45, place, about, people)
        plan_meeting(actor=self.coordinators[ZWOLLE], day=self.day.pk, organisation=home, content=content)

    def _left(self) -> None:
        """Let somebody leave Dordrecht, and somebody else carry that lesson on."""
        person, home = self.people[DORDRECHT, story.LEAVER], self.organisations[DORDRECHT]
        coming = Registration.objects.filter(person=person, state="yes", day__date__gte=self.today)
        for visit in coming.values_list("pk", flat=True):
            answer(actor=Actor(person), registration=visit, state="no")
        last = min(self.day.date + timedelta(days=LEFT), self.today - timedelta(days=1))
        version = Person.objects.values_list("version", flat=True).get(pk=person)
        leave(actor=self.coordinators[DORDRECHT], organisation=home, person=person, day=last, version=version)
        let_leavers_go(self.today)
        successor = self.people[DORDRECHT, story.SUCCESSOR]
        choose_owner(actor=self.coordinators[DORDRECHT], lesson=self.lessons[person], person=successor)

    def _date(self, days: int) -> date:
        return years.days_after(self.day.date, days, self.today)

    def _on(self, days: int) -> datetime:
        moment = timezone.make_aware(datetime.combine(self._date(days), AT_WORK))
        return min(moment, timezone.now())
