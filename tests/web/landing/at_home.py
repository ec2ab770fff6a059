"""More people of Zwolle on the day that is over, each with a lesson, for the tests of what is seen at home."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import uuid4

from leercyclus.web.guests.models import Registration
from leercyclus.web.landing.models import Landing
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.people.models import Delegation, Organisation, Person, Post
from tests.cast import Cast
from tests.fixed import fixed
from tests.parts.lived_cast import EVENING, LIVED

LIVED_DAY = fixed("lived")


@dataclass(frozen=True)
class Brought:
    """One person who went, and what that one brought."""

    person: Person
    visit: Registration
    lesson: Lesson
    landing: Landing


def bring(
    cast: Cast,
    text: str,
    *,
    step: int = 2,
    sharing: str = "home",
    level: str = "policy",
    department: str = "ruimte",
    home: Organisation | None = None,
) -> Brought:
    """Let somebody new go to the day that is over and bring a lesson."""
    organisation = home or cast.zwolle
    person = Person.objects.create(name=f"Naam {uuid4().hex[:12]}", email=f"{uuid4().hex}@zwolle.example")
    Delegation.objects.create(person=person, organisation=organisation, valid_from=date(2024, 1, 1))
    Post.objects.create(
        person=person,
        organisation=organisation,
        title=f"medewerker {department}",
        level=level,
        department=department,
        valid_from=date(2024, 1, 1),
    )
    visit = Registration.objects.create(day_id=LIVED_DAY, person=person, organisation=organisation, state="yes")
    lesson = Lesson.objects.create(
        registration=visit,
        text=text,
        if_text="de wijkschouw begint",
        then_text="bel ik eerst",
        source="other",
        source_text="een gesprek bij de koffie",
        with_whom="Collega Jansen",
        wrong_because="Misschien werkt het alleen daar.",
        sharing=sharing,
        written_at=EVENING,
        received_at=EVENING,
        confirmed_at=EVENING,
    )
    landing = Landing.objects.create(
        lesson=lesson, organisation=organisation, owner=person, step=step, step_on=LIVED + timedelta(days=90)
    )
    return Brought(person, visit, lesson, landing)
