"""The search for plans, as a worker runs it."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from leercyclus.engine.groups.result import Progress
from leercyclus.engine.reasons import BadInput
from leercyclus.web.jobs.registry import Run, Stopped, at_start, job
from leercyclus.web.seating.models import Plan, Search
from leercyclus.web.seating.search_bridge import Found, find_plans, plans_of, why_not, without_partner_rule
from leercyclus.web.seating.sentences import LOOK_AT_TABLES

MINUTES = 3
LOOK_SECONDS = 0.2
SEARCHED = 0.9
"""So much of the work is the search; the rest is the proof."""


@at_start("seating.prepare")
def prepare_search() -> None:
    """Compile the search before the first host waits for it: twenty seconds once an installation, then one or two."""
    from leercyclus.engine.groups.search.ready import prepare

    prepare(seat_rules=True)
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
    pace = _Pace()
    try:
        found, free = _searched(run, search, pace)
    except BadInput as error:
        if pace.is_over:
            raise Stopped from None
        Search.objects.filter(pk=search.pk).update(outcome=why_not(error))
        raise BadInput(LOOK_AT_TABLES()) from error
    with transaction.atomic():
        Plan.objects.bulk_create(plans_of(search, found))
        search.outcome = {"let_go": found.let_go, "stopped": pace.is_over}
        if free:
            search.outcome["without_partner_rule"] = free
        search.steps = found.answer.steps
        search.save(update_fields=["outcome", "steps"])
    return {"plans": len(found.answer.plans), "stopped": pace.is_over}


@dataclass
class _Pace:
    """What the search and the job tell one another: how far it is, and whether it is to end."""

    share: float = 0.0
    is_over: bool = False


def _searched(run: Run, search: Search, pace: _Pace) -> tuple[Found, dict[str, Any] | None]:
    """Search in a thread of its own; the database is read and written here only, in the thread of the job.

    Returns:
        What was found, and what a plan would reach without the rule on partners where that is far better.
    """

    def look(progress: Progress) -> None:
        pace.share = progress.share

    def both() -> tuple[Found, dict[str, Any] | None]:
        found = find_plans(search, watch=look, stop=lambda: pace.is_over)
        return found, without_partner_rule(search, found, stop=lambda: pace.is_over)

    with ThreadPoolExecutor(1, thread_name_prefix="seating") as threads:
        found = threads.submit(both)
        while not wait([found], timeout=LOOK_SECONDS).done:
            try:
                run.step(SEARCHED * pace.share)
            except Stopped:
                pace.is_over = True
            except Exception:
                pace.is_over = True  # the thread is waited for
                raise
        return found.result()
