"""One job from its beginning to its end, and what becomes of one whose worker is lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.jobs import registry, running_actions
from leercyclus.web.jobs.actions import ask_to_stop, enqueue
from leercyclus.web.jobs.models import Job
from leercyclus.web.jobs.queries import JobFacts, job_facts
from leercyclus.web.jobs.registry import LEAVING, MOST_ATTEMPTS, PAUSES_SECONDS, Run, job
from leercyclus.web.jobs.running_actions import run_next, run_one, take_over_jobs
from leercyclus.web.jobs.sentences import UNKNOWN

pytestmark = pytest.mark.django_db
ME, OTHER = "machine:1:me", "machine:2:other"


@pytest.fixture(autouse=True)
def known(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the worker know only what a test names, and let no progress wait for its half second."""
    monkeypatch.setattr(registry, "JOBS", {})
    monkeypatch.setattr(running_actions, "JOBS", registry.JOBS)
    monkeypatch.setattr(running_actions, "QUIET_SECONDS", 0)
    yield
    LEAVING.clear()


def facts(key: str = "it") -> JobFacts:
    found = job_facts(language="en", key=key)
    assert found is not None
    return found


def ask(name: str = "example.do", **arguments: object) -> Job:
    return enqueue(name=name, arguments=arguments, key="it")


def test_a_job_is_given_its_arguments_and_its_result_is_kept() -> None:
    job("example.do")(lambda run: {"sum": run.arguments["a"] + run.arguments["b"]})
    ask(a=2, b=3)
    assert run_next(ME) is not None
    assert (facts().state, facts().result, facts().progress) == ("done", {"sum": 5}, 1.0)
    assert run_next(ME) is None


def test_the_same_key_makes_one_job() -> None:
    assert ask(a=1).pk == ask(a=2).pk
    assert Job.objects.get().arguments == {"a": 1}


def test_a_job_is_not_begun_before_its_time() -> None:
    job("example.do")(lambda run: None)
    enqueue(name="example.do", arguments={}, key="it", due_at=timezone.now() + timedelta(hours=1))
    assert run_next(ME) is None


def test_a_job_that_another_worker_has_is_left_alone() -> None:
    job("example.do")(lambda run: None)
    made = ask()
    Job.objects.update(state="running", claimed_by=OTHER, alive_at=timezone.now())
    assert run_one(made.pk, ME) is None
    assert not take_over_jobs()


def test_progress_can_be_seen_while_it_runs() -> None:
    seen = []

    def look(run: Run) -> None:
        run.step(0.4)
        seen.append(facts().progress)

    job("example.do")(look)
    ask()
    run_next(ME)
    assert seen == [0.4]


def test_a_job_that_waits_is_stopped_at_once() -> None:
    made = ask()
    assert ask_to_stop(job=made.pk)
    assert (facts().state, facts().is_open) == ("stopped", False)
    assert not ask_to_stop(job=made.pk)


def test_a_job_under_way_is_stopped_at_its_next_step() -> None:
    steps = []

    def walk(run: Run) -> Mapping[str, Any] | None:
        for number in range(5):
            run.step(number / 5)
            steps.append(number)
            ask_to_stop(job=made.pk)
        return None

    job("example.do")(walk)
    made = ask()
    run_next(ME)
    assert (facts().state, steps) == ("stopped", [0])


def fail(run: Run) -> None:
    raise RuntimeError("the disk is full")


def test_a_job_that_fails_waits_longer_each_time_and_has_failed_after_the_fifth() -> None:
    job("example.do")(fail)
    ask()
    pauses = []
    for _ in range(MOST_ATTEMPTS):
        before = timezone.now()
        run_next(ME)
        pauses.append(round((Job.objects.get().due_at - before).total_seconds()))
        Job.objects.filter(state="waiting").update(due_at=timezone.now())
    assert tuple(pauses[:-1]) == PAUSES_SECONDS
    assert facts().state == "failed"
    assert facts().problem == "It failed 5 times. The administrator finds the cause in the log of the worker."
    assert run_next(ME) is None


def test_input_that_cannot_be_used_is_told_and_not_tried_again() -> None:
    def refuse(run: Run) -> None:
        raise BadInput(UNKNOWN())

    job("example.do")(refuse)
    ask()
    run_next(ME)
    assert (facts().state, facts().problem) == ("failed", UNKNOWN().say("nl"))


def test_a_job_that_nobody_knows_has_failed_with_a_sentence() -> None:
    ask("example.gone")
    run_next(ME)
    assert (facts().state, facts().problem) == ("failed", UNKNOWN().say("en"))


def test_a_job_that_takes_longer_than_it_may_has_failed() -> None:
    job("example.do", minutes=0)(lambda run: run.step())
    ask()
    run_next(ME)
    assert facts().state == "failed"
    assert "longer than 0 minutes" in facts().problem


def test_a_worker_that_is_told_to_end_gives_its_job_back_and_no_attempt_is_counted() -> None:
    def leave(run: Run) -> None:
        LEAVING.set()
        run.step()

    job("example.do")(leave)
    ask()
    run_next(ME)
    assert (facts().state, Job.objects.get().attempts) == ("waiting", 0)


def lost(attempts: int) -> None:
    then = timezone.now() - timedelta(minutes=1)
    Job.objects.update(state="running", claimed_by=OTHER, alive_at=then, attempts=attempts)


def test_the_job_of_a_lost_worker_begins_anew_in_another() -> None:
    job("example.do")(lambda run: {"by": "another"})
    ask()
    lost(attempts=1)
    assert take_over_jobs()
    assert not take_over_jobs()
    run_next(ME)
    assert (facts().state, facts().result) == ("done", {"by": "another"})


def test_a_job_that_costs_five_workers_has_failed() -> None:
    ask()
    lost(attempts=MOST_ATTEMPTS)
    take_over_jobs()
    assert facts().state == "failed"
    assert "The worker was lost 5 times" in facts().problem


def test_a_worker_that_was_held_for_lost_writes_nothing_over_what_the_other_did() -> None:
    def sleep(run: Run) -> Mapping[str, Any]:
        Job.objects.update(claimed_by=OTHER)
        return {"by": "the first"}

    job("example.do")(sleep)
    ask()
    run_next(ME)
    assert (facts().state, facts().result) == ("running", {})
