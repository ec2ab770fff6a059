"""Fill the demo with three exchange days: one that is over, one today, and one that is being planned."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, time, timedelta
from uuid import UUID

from django.utils import timezone

from leercyclus.web.circles.models import Turn
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.days.day_actions import begin_day, change_day, publish_day
from leercyclus.web.days.models import Day, Offer, Slot
from leercyclus.web.days.offer_actions import add_offer
from leercyclus.web.days.room_actions import add_rooms
from leercyclus.web.days.room_draft import RoomDraft
from leercyclus.web.days.slot_actions import change_slot
from leercyclus.web.demo.days import CATERER, DAYS, DIETS, QUESTIONS, SECRECY, DemoOffer
from leercyclus.web.guests.answer_actions import answer
from leercyclus.web.guests.invite_actions import invite
from leercyclus.web.guests.models import Registration
from leercyclus.web.guests.wishes_actions import keep_wishes
from leercyclus.web.guide.story import DORDRECHT, ENSCHEDE, ZWOLLE
from leercyclus.web.jobs.actions import enqueue
from leercyclus.web.people.models import Delegation, Person
from leercyclus.web.people.roles import Actor

GROUPS = "demo.groups"
"""The job that makes and publishes the groups of the days that have them."""
RUNS = {"round": 1, "plenary": 0, "workshops": 1, "visits": None, "lunch": 1, "arrival": 1, "closing": 0, "break": 1}
"""By the kind of a slot, which of the rooms it is in."""


class DemoDays:
    """The days as they are built, through the same actions that people use."""

    def __init__(self, circle: UUID, organisations: Mapping[str, UUID], coordinators: Mapping[str, Actor]) -> None:
        self.circle = circle
        self.organisations = organisations
        self.coordinators = coordinators
        self.today = timezone.localdate()

    def build(self, turns: Sequence[Turn], dates: Sequence[date]) -> list[Day]:
        """Build the three days; each is planned as if it were to come, and then put on its date."""
        days = []
        for turn, code, when in zip(turns, (ZWOLLE, ENSCHEDE, DORDRECHT), dates, strict=True):
            day = self._planned(turn, code, when)
            self._asked(day, code)
            self._answered(day, code)
            if when < self.today:
                self._long_ago(day, when)
            Turn.objects.filter(pk=turn.pk).update(day=when)
            if code != DORDRECHT:
                enqueue(
                    name=GROUPS,
                    arguments={"day": str(day.pk), "coordinator": str(self.coordinators[code].person)},
                    key=f"{GROUPS}-{day.pk}",
                )
            days.append(Day.objects.get(pk=day.pk))
        return days

    def _planned(self, turn: Turn, code: str, when: date) -> Day:
        """Plan a day with its rooms and offers, and publish it."""
        told, actor, host = DAYS[code], self._actor(code), self.organisations[code]
        held = max(when, self.today)
        day = begin_day(actor=actor, circle=self.circle, host=host, date=held, turn=turn.pk)
        caterer, address = CATERER
        day = change_day(
            actor=actor,
            day=day.pk,
            version=day.version,
            place=told.place,
            topics=list(told.topics),
            seats=60,
            caterer=caterer,
            caterer_email=address,
        ).day
        rooms = add_rooms(
            actor=actor,
            day=day.pk,
            rooms=[RoomDraft(one.name, one.seats, one.way, is_step_free=one.is_step_free) for one in told.rooms],
        )
        questions = iter(told.question)
        for slot in Slot.objects.filter(day=day):
            place = RUNS[slot.kind]
            fields: dict[str, object] = {} if place is None else {"room": rooms[place].pk}
            if slot.kind == Slot.Kind.ROUND:
                fields["question"] = next(questions)
            if slot.kind == Slot.Kind.PLENARY:
                fields |= {"title": "Welkom", "leader": self._person("wethouder", code)}
            change_slot(actor=actor, slot=slot.pk, version=slot.version, **fields)  # type: ignore[arg-type]
        by_name = {room.name: room.pk for room in rooms}
        for offer in told.offers:
            self._offered(day, code, offer, by_name)
        day.refresh_from_db()
        return publish_day(actor=actor, day=day.pk, version=day.version)

    def _offered(self, day: Day, code: str, offer: DemoOffer, rooms: Mapping[str, UUID]) -> None:
        kind = Slot.Kind.WORKSHOPS if offer.kind == "workshop" else Slot.Kind.VISITS
        is_visit = offer.kind == "visit"
        add_offer(
            actor=self._actor(code),
            day=day.pk,
            slots=list(Slot.objects.filter(day=day, kind=kind).values_list("pk", flat=True)),
            kind=offer.kind,
            title=offer.title,
            about=offer.about,
            topics=list(offer.topics),
            room=rooms.get(offer.where),
            meeting_point=offer.where if is_visit and offer.where not in rooms else "",
            seats=6 if is_visit else 14,
            leader=self._person(offer.leader, code) if offer.leader else None,
            leader_name=offer.leader_name,
            stand_in_name="een collega van het team" if is_visit else "",
            secrecy=SECRECY if is_visit else "",
        )

    def _asked(self, day: Day, code: str) -> None:
        """Ask everybody of the three delegations; of who is asked for a topic of the day it is said."""
        topics = {topic.casefold() for topic in DAYS[code].topics}
        for organisation in self.organisations.values():
            held = Delegation.objects.filter(organisation=organisation).exclude(
                person__grants__role__in=["network_administrator", "researcher", "privacy_officer"]
            )
            posts = {
                person.pk: [topic for post in person.posts.all() for topic in post.topics]
                for person in Person.objects.filter(delegations__in=held, posts__level__gt="").prefetch_related("posts")
            }
            why = {person: [one for one in works_on if one.casefold() in topics] for person, works_on in posts.items()}
            invite(actor=self._actor(code), day=day.pk, organisation=organisation, people=list(posts), why=why)

    def _answered(self, day: Day, code: str) -> None:
        """Let them answer: all for today, most for the day that is over, half for the one to come."""
        rows = list(Registration.objects.filter(day=day).order_by("person__name", "pk"))
        offers = list(Offer.objects.filter(day=day))
        workshops, visits = ([one.pk for one in offers if one.kind == kind] for kind in ("workshop", "visit"))
        for number, row in enumerate(rows):
            state = self._says(code, number)
            if not state:
                continue
            actor = Actor(row.person_id)
            told = answer(actor=actor, registration=row.pk, state=state)
            if state == "yes":
                self._wishes(told, number, [workshops[number % len(workshops)], visits[number % len(visits)]], rows)

    @staticmethod
    def _says(code: str, number: int) -> str:
        if code == ENSCHEDE:
            return "yes"
        if code == ZWOLLE:
            return "no" if number % 9 == 4 else "yes"  # noqa: PLR2004 - one in nine
        return ("yes", "", "yes", "no", "", "yes", "")[number % 7]

    @staticmethod
    def _wishes(row: Registration, number: int, offers: list[UUID], rows: Sequence[Registration]) -> None:
        others = [one.person_id for one in rows if one.organisation_id != row.organisation_id]
        keep_wishes(
            actor=Actor(row.person_id),
            registration=row.pk,
            offers=offers if number % 3 else offers[::-1],
            hope=others[(7 * number) % len(others)] if others and number % 4 == 1 else None,
            question=QUESTIONS[number % len(QUESTIONS)],
            arrives=time(9, 15) if number == 20 else None,  # noqa: PLR2004 - one who comes later
            leaves=time(15, 0) if number == 31 else None,  # noqa: PLR2004 - one who goes earlier
            access_need="Ik kom met een rolstoel." if number == 12 else "",  # noqa: PLR2004 - one with a need
            diet=DIETS[number % len(DIETS)],
            may_be_photographed=number % 10 != 6,  # noqa: PLR2004 - one in ten would rather not
            version=row.version,
        )

    def _long_ago(self, day: Day, when: date) -> None:
        """Put a day that was planned just now on its date, as if all of it had happened then."""
        Day.objects.filter(pk=day.pk).update(date=when, answer_by=when - timedelta(weeks=2))
        Registration.objects.filter(day=day).update(
            invited_at=timezone.now() - (self.today - when) - timedelta(weeks=4), diet="", access_need=""
        )

    def _actor(self, code: str) -> Actor:
        person = self.coordinators[code].person
        return actor_for(person) if person else self.coordinators[code]

    def _person(self, mailbox: str, code: str) -> UUID:
        """Find somebody of the host by the first letters of the address."""
        people = Person.objects.filter(email__startswith=mailbox, delegations__organisation=self.organisations[code])
        return people.order_by("email").values_list("pk", flat=True)[0]
