"""Examples for the addresses of the app `lessons`; what each holds stands in `tests.samples`."""

from __future__ import annotations

from leercyclus.web.accounts.tokens import make_token
from leercyclus.web.lessons.consent import PURPOSE
from tests.fixed import fixed

ARGUMENTS: dict[str, str] = {
    "lived": str(fixed("lived")),
    "visit": str(fixed("visit-session_leader")),
    "lesson": str(fixed("lesson-participant")),
    "consent": make_token(PURPOSE, lesson=str(fixed("lesson-controller")), source=str(fixed("visit-partner"))),
}
QUERIES: dict[str, tuple[str, ...]] = {
    "my_lessons": ("", "q=wijk&van=mij", f"dag={fixed('lived')}&trede=4&soort=tip"),
    "my_lessons_csv": ("", "van=ander"),
}
AS: dict[str, str] = {
    **dict.fromkeys(("lesson", "lesson_ideas"), "session_leader"),
    **dict.fromkeys(("my_lessons", "my_lessons_csv", "lesson_remove", "lesson_share"), "participant"),
}
NOT_OPENED: tuple[str, ...] = ("lesson_confirm",)
MORE: dict[str, int] = {"lesson": 30}
"""By the name of a route, the most database queries of a page that needs more than others."""
