"""Who looks along with a lesson of the day that is over, and a lesson that nobody carries any more."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from leercyclus.web.landing.models import Landing, Measure, Observer, Report
from leercyclus.web.lessons.models import Lesson
from tests.fixed import fixed

if TYPE_CHECKING:
    from tests.cast import Cast

SUMMER = datetime(2026, 6, 10, 6, tzinfo=UTC)
LEFT = "Bij een melding over groen bellen we binnen een dag terug."


def keep_owner_side(cast: Cast) -> None:
    """Let the controller look along with the participant, Enschede use its lesson, and one wait for a new owner."""
    Observer.objects.create(
        landing_id=fixed("lesson-participant"), person=cast.people["controller"], chosen_at=SUMMER, asked_at=SUMMER
    )
    Report.objects.create(
        landing_id=fixed("lesson-enschede"),
        step=5,
        said_by=cast.people["enschede"],
        at=SUMMER,
        evidence_kind="decision",
        evidence="Werkinstructie 2026-7",
    )
    Measure.objects.create(
        landing_id=fixed("lesson-enschede"),
        what="brieven per melding",
        unit="brieven",
        before=3,
        before_on=date(2026, 2, 1),
        after=1,
        after_on=date(2026, 6, 1),
    )
    lesson = Lesson.objects.create(
        id=fixed("lesson-left"),
        registration_id=fixed("registration-alderman"),
        text=LEFT,
        source="other",
        source_text="buitendienst, Enschede",
        if_text="een melding over groen binnenkomt",
        then_text="bellen we de bewoner dezelfde dag",
        sharing="home",
        written_at=SUMMER,
        received_at=SUMMER,
        confirmed_at=SUMMER,
    )
    Landing.objects.create(lesson=lesson, organisation=cast.zwolle, step=2, step_on=SUMMER.date())
