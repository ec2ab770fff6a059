"""Ask for groups: write the question of a day down, and let a worker search."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from leercyclus.web.audit.actions import record
from leercyclus.web.days.day_queries import whole_day
from leercyclus.web.jobs.actions import ask_to_stop, enqueue
from leercyclus.web.jobs.queries import job_facts
from leercyclus.web.people.roles import Actor
from leercyclus.web.seating.ground_queries import ground_of
from leercyclus.web.seating.models import Mixing, Search
from leercyclus.web.seating.question_bridge import question_of
from leercyclus.web.seating.rules_actions import change_rules
from leercyclus.web.seating.search_bridge import asked, fingerprint_of, seconds_for

JOB = "seating.plans"
MOST_OPEN = 5
"""So many of the newest searches of a day are looked at: every new one stops those before it."""


@transaction.atomic
def ask_plans(*, actor: Actor, day: UUID, relaxed: bool = False, steps: int | None = None) -> Search:
    """Let a worker search for plans; pressing twice gives the same search while nothing changed and it is under way.

    Args:
        actor: who asks.
        day: for which day.
        relaxed: let rules give way, as few as help, where no plan keeps them all; the page says which.
        steps: a budget for the search instead of the time that pages take.

    Raises:
        BadInput: there is nothing to ask yet; one sentence for everything that is missing.
    """
    # The row is locked, so that two people who press at once start one search.
    Mixing.objects.get_or_create(day_id=day)
    mixing = Mixing.objects.select_for_update().get(day=day)
    question = question_of(ground_of(day)).checked()
    written = asked(question, relaxed=relaxed)
    fingerprint = fingerprint_of(written, mixing.seed)
    newest = Search.objects.filter(day=day).first()
    if newest and newest.fingerprint == fingerprint and _is_open(newest):
        return newest
    _stop_older(day)
    people = len(question.instance.people)
    search = Search.objects.create(
        day_id=day,
        question=written,
        fingerprint=fingerprint,
        asked_by_id=actor.person,
        seed=mixing.seed,
        steps=steps,
        seconds=None if steps else seconds_for(people),
    )
    job = enqueue(name=JOB, arguments={"search": str(search.pk)}, key=f"seating-{search.pk}", person=actor.person)
    search.job = job.pk
    search.save(update_fields=["job"])
    record(
        actor=actor,
        what="plans.asked",
        circle=question.ground.whole.day.circle_id,
        organisation=question.ground.whole.day.host_id,
        thing=day,
        facts={"people": people, "rounds": len(question.rounds), "relaxed": relaxed},
    )
    return search


@transaction.atomic
def ask_without_partner_rule(*, actor: Actor, day: UUID, steps: int | None = None) -> Search:
    """Let partners sit with their own municipality from now on, and search for plans anew.

    Args:
        actor: who asks.
        day: for which day.
        steps: as `ask_plans` takes them.

    Raises:
        BadInput: there is nothing to ask yet.
    """
    Mixing.objects.get_or_create(day_id=day)
    mixing = Mixing.objects.select_for_update().get(day=day)
    if mixing.partners_apart:
        change_rules(actor=actor, day=day, version=mixing.version, partners_apart=False)
    return ask_plans(actor=actor, day=day, relaxed=True, steps=steps)


@transaction.atomic
def stop_search(*, actor: Actor, day: UUID) -> bool:
    """Ask the search of a day to stop; what it found so far is kept. Tells whether there was something to stop."""
    search = Search.objects.filter(day=day).first()
    if search is None or search.job is None or not ask_to_stop(job=search.job):
        return False
    row = whole_day(day).day
    record(actor=actor, what="plans.stopped", circle=row.circle_id, organisation=row.host_id, thing=day)
    return True


def _stop_older(day: UUID) -> None:
    """Stop what is still searched for a day: its answer is asked no more, and others wait for the worker."""
    for job in Search.objects.filter(day=day, job__isnull=False).values_list("job", flat=True)[:MOST_OPEN]:
        if job is not None:
            ask_to_stop(job=job)


def _is_open(search: Search) -> bool:
    job = job_facts(language="nl", job=search.job) if search.job else None
    return bool(job and job.is_open)
