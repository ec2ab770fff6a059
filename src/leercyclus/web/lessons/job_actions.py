"""What a worker does for lessons: who was there is asked twice, partners are asked, what is left is confirmed."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from leercyclus.web.jobs.registry import Run, chore, daily, job
from leercyclus.web.lessons.confirm_actions import confirm_left_alone
from leercyclus.web.lessons.consent_actions import ask_sources
from leercyclus.web.lessons.evening_actions import EVENING, ask_again, ask_lessons, plan_evening


@chore("lessons.plan_evening", seconds=120)
def plan(worker: str) -> bool:
    """Look whether a day ended; what is to be done about it is written once."""
    del worker
    plan_evening()
    return False


@job(EVENING)
def evening(run: Run) -> dict[str, Any]:
    """Mail who was there at the end of a day."""
    return {"asked": ask_lessons(day=UUID(run.arguments["day"]))}


@daily("lessons.ask")
def ask(run: Run) -> dict[str, Any]:
    """Ask once more who did not write a lesson, ask partners whether they may be named, and confirm what was left."""
    asked = ask_again()
    run.step(0.5)
    return {"asked": asked, "sources": ask_sources(), "confirmed": confirm_left_alone()}
