"""The search for plans, as a worker runs it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from leercyclus.engine.groups.result import Progress
from leercyclus.engine.reasons import BadInput
from leercyclus.web.jobs.registry import Run, Stopped, at_start, job
from leercyclus.web.seating.models import Plan, Search
from leercyclus.web.seating.search_bridge import find_plans, plans_of, why_not
from leercyclus.web.seating.sentences import LOOK_AT_TABLES

MINUTES = 3
SEARCHED = 0.9
"""So much of the work is the search; the rest is the proof."""


@at_start("seating.prepare")
def prepare_search() -> None:
    """Compile the search before the first host waits for it: ten seconds once an installation, then less than one."""
    from leercyclus.engine.groups.search.ready import prepare

    prepare()


@job("seating.plans", minutes=MINUTES)
def make_plans(run: Run) -> Mapping[str, Any] | None:
    """Search for the plans that were asked, and keep them; a search that was stopped keeps the best it found.

    Raises:
        Stopped: somebody stopped it before there was a plan.
        BadInput: no plan keeps all rules; the search keeps why.
    """
    search = Search.objects.filter(pk=run.arguments["search"]).first()
    if search is None or search.plans.exists():
        return None
    run.step(0.0)
    wanted = _Wanted(run)
    try:
        found = find_plans(search, watch=wanted.look, stop=wanted.is_over)
    except BadInput as error:
        if wanted.is_stopped:
            raise Stopped from None
        Search.objects.filter(pk=search.pk).update(outcome=why_not(error))
        raise BadInput(LOOK_AT_TABLES()) from error
    with transaction.atomic():
        Plan.objects.bulk_create(plans_of(search, found))
        search.outcome = {"let_go": found.let_go, "stopped": wanted.is_stopped}
        search.steps = found.answer.steps
        search.save(update_fields=["outcome", "steps"])
    return {"plans": len(found.answer.plans), "stopped": wanted.is_stopped}


class _Wanted:
    """Tells the job how far the search is, and the search whether it is still wanted."""

    def __init__(self, run: Run) -> None:
        self.run = run
        self.is_stopped = False

    def look(self, progress: Progress) -> None:
        """Say how far it is; a stop is kept for the next time that the search asks."""
        try:
            self.run.step(SEARCHED * progress.share)
        except Stopped:
            self.is_stopped = True

    def is_over(self) -> bool:
        """Tell whether somebody stopped it."""
        return self.is_stopped
