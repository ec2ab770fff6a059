"""What stands beside the lessons of the day that is over: an idea that was parked, and a partner that was asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leercyclus.web.lessons.models import Idea, Lesson
from tests.fixed import fixed

if TYPE_CHECKING:
    from tests.cast import Cast

PARKED = "Een bankje bij de balie."
"""What only the session leader ever reads."""
WRONG = "Het kan toeval zijn: het was een rustige week."
"""What only the participant ever reads."""


def keep_lessons(_cast: Cast) -> None:
    """Park an idea, and let the controller have learnt from the partner, who was asked and has not answered."""
    Idea.objects.create(id=fixed("idea"), registration_id=fixed("visit-session_leader"), text=PARKED)
    Lesson.objects.filter(pk=fixed("lesson-participant")).update(kind="way", fit="ready", wrong_because=WRONG)
    Lesson.objects.filter(pk=fixed("lesson-controller")).update(
        source="person",
        source_slot=None,
        source_table=None,
        source_person_id=fixed("visit-partner"),
        consent=Lesson.Consent.ASKED,
    )
