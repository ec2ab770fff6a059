"""What Zwolle did at home after the day that is over: joined lessons, a decision, a landing meeting, a barrier."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from leercyclus.web.landing.models import Barrier, Bundle, Decision, Landing, Meeting
from tests.fixed import fixed

if TYPE_CHECKING:
    from tests.cast import Cast

JOINED = ("participant", "municipal_secretary")
RAISED = "Er is geen tijd om met de wijk mee te lopen."
PRIVATE = "Mijn chef vindt dit onzin."


def keep_home(cast: Cast) -> None:
    """Write what was joined, decided, planned and raised."""
    bundle = Bundle.objects.create(
        id=fixed("bundle"),
        organisation=cast.zwolle,
        title="Naar bewoners toe",
        owner=cast.people["participant"],
        created_by=cast.people["municipality_coordinator"],
    )
    Landing.objects.filter(pk__in=[fixed(f"lesson-{who}") for who in JOINED]).update(bundle=bundle)
    Decision.objects.create(
        id=fixed("decision"),
        organisation=cast.zwolle,
        bundle=bundle,
        body="executive",
        number="B-2026-114",
        decided_on=date(2026, 5, 12),
        text="Wijkcoaches komen aan de deur.",
        created_by=cast.people["municipal_secretary"],
    )
    meeting = Meeting.objects.create(
        id=fixed("meeting"),
        organisation=cast.zwolle,
        day_id=fixed("lived"),
        begins_at=datetime(2026, 12, 10, 14, tzinfo=UTC),
        place="Stadhuis, kamer 2.14",
        about="Wat doen we met ‘Naar bewoners toe’?",
        created_by=cast.people["municipality_coordinator"],
    )
    meeting.people.set([cast.people[who] for who in (*JOINED, "controller")])
    Barrier.objects.create(
        id=fixed("barrier"),
        landing_id=fixed("lesson-controller"),
        code="time",
        said_by=cast.people["controller"],
        text=PRIVATE,
        at=datetime(2026, 6, 10, 9, tzinfo=UTC),
        raised_text=RAISED,
        raised_at=datetime(2026, 6, 10, 9, tzinfo=UTC),
    )
