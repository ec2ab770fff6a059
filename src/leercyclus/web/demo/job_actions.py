"""The groups of the demo's days, made by the worker once the demo was filled, so that its first page does not wait."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from leercyclus.web.jobs.registry import Run, job
from leercyclus.web.people.roles import Actor
from leercyclus.web.seating.job_actions import make_plans
from leercyclus.web.seating.make_actions import ask_plans
from leercyclus.web.seating.plan_queries import proposed_plan, published_plan
from leercyclus.web.seating.publish_actions import publish_plan


@job("demo.groups")
def make_groups(run: Run) -> Mapping[str, Any] | None:
    """Make the groups of a day and publish those that are proposed; a day that has groups is left alone."""
    day = UUID(run.arguments["day"])
    if published_plan(day) is not None:
        return None
    actor = Actor(UUID(run.arguments["coordinator"]))
    search = ask_plans(actor=actor, day=day)
    make_plans(Run({"search": str(search.pk)}, run.person, run.tell))
    plan = proposed_plan(search.pk)
    if plan is None:
        return None
    return {"version": publish_plan(actor=actor, plan=plan, tell=False).number}
