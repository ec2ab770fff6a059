"""A day that is over, in Enschede, with a lesson on several steps: what comes after a day is looked at here."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from leercyclus.web.checkin.models import Presence
from leercyclus.web.days.models import Day, Offer, Slot
from leercyclus.web.guests.models import Registration
from leercyclus.web.landing.models import Landing, Wave
from leercyclus.web.lessons.models import Lesson
from tests.fixed import fixed

if TYPE_CHECKING:
    from tests.cast import Cast

LIVED = date(2026, 3, 12)
EVENING = datetime(2026, 3, 12, 16, 10, tzinfo=UTC)
CAME = (
    *("participant", "municipal_secretary", "controller", "municipality_coordinator", "alderman"),
    *("session_leader", "partner", "enschede"),
)
"""Who was there; the partner comes along with Zwolle."""
LESSONS = {
    "participant": (4, "home", "De wijkcoach komt zelf aan de deur."),
    "municipal_secretary": (3, "home", "Eén plek voor alle vragen over subsidie."),
    "controller": (2, "delegation", "De raad krijgt één bladzijde."),
    "partner": (0, "delegation", "Ondernemers zitten twee keer per jaar aan tafel."),
    "enschede": (5, "circle", "Eerst bellen, dan pas een brief."),
}
"""By who wrote it: the step, how far it goes, and what it is. The alderman saw nothing new."""


def keep_lived_day(cast: Cast) -> Day:
    """Write the day, who was there, and what they took home."""
    day = Day.objects.create(
        id=fixed("lived"),
        circle=cast.circle,
        host=cast.enschede,
        date=LIVED,
        topics=["wijkteams"],
        state="published",
        published_at=datetime(2026, 1, 15, 9, tzinfo=UTC),
    )
    table = Slot.objects.create(id=fixed("lived-round"), day=day, kind="round", begins=time(9, 30), minutes=60)
    visits = Slot.objects.create(id=fixed("lived-visits"), day=day, kind="visits", begins=time(13, 0), minutes=75)
    visit = Offer.objects.create(
        id=fixed("lived-visit"), day=day, kind="visit", title="Mee met de wijkcoach", leader_name="wijkcoach, Enschede"
    )
    visit.slots.add(visits)
    for who in CAME:
        Registration.objects.create(
            id=fixed(f"visit-{who}"),
            day=day,
            person=cast.people[who],
            organisation=cast.enschede if who == "enschede" else cast.zwolle,
            state="yes",
        )
    Registration.objects.filter(day=day).update(answered_at=EVENING - timedelta(days=30))
    for who in CAME:
        Presence.objects.create(
            registration_id=fixed(f"visit-{who}"),
            state="here",
            arrived_at=EVENING - timedelta(hours=8),
            seen_at=EVENING,
        )
    for who, (step, sharing, text) in LESSONS.items():
        _keep_lesson(who, step, sharing, text, table)
    Lesson.objects.create(
        id=fixed("lesson-alderman"),
        registration_id=fixed("visit-alderman"),
        is_nothing_new=True,
        wanted="Hoe jullie omgaan met klachten over groen.",
        written_at=EVENING,
        received_at=EVENING,
        confirmed_at=EVENING,
    )
    return day


def _keep_lesson(who: str, step: int, sharing: str, text: str, table: Slot) -> None:
    lesson = Lesson.objects.create(
        id=fixed(f"lesson-{who}"),
        registration_id=fixed(f"visit-{who}"),
        text=text,
        source="table",
        source_slot=table,
        source_table=2,
        if_text="de wijkschouw gepland wordt",
        then_text="vraag ik drie bewoners mee",
        by_date=LIVED + timedelta(days=31),
        with_whom="collega, team Zuid",
        sharing=sharing,
        written_at=EVENING,
        received_at=EVENING,
        confirmed_at=EVENING,
    )
    visit = Registration.objects.get(pk=fixed(f"visit-{who}"))
    landing = Landing.objects.create(
        lesson=lesson,
        organisation=visit.organisation,
        owner=visit.person,
        step=step,
        step_on=LIVED + timedelta(days=90) if step else None,
    )
    for days in (30, 90, 365) if who != "partner" else ():
        Wave.objects.create(landing=landing, days=days, due_on=LIVED + timedelta(days=days))
