"""Two processes of the site and two workers on one PostgreSQL, of which one of each is lost at a bad moment."""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from subprocess import Popen
from typing import Any
from uuid import UUID

import pytest
from django.db import transaction
from django.utils import timezone

from leercyclus.web.checkin.models import Presence
from leercyclus.web.mail.models import Message
from leercyclus.web.people.models import Person
from leercyclus.web.people.roles import Actor
from leercyclus.web.running.models import Running
from leercyclus.web.seating.make_actions import ask_plans
from leercyclus.web.seating.models import Mixing, Plan
from leercyclus.web.seating.publish_actions import publish_plan
from tests.browser.own_server import server, wait_for
from tests.cast import Cast
from tests.fixed import fixed
from tests.signed_in import session_key
from tests.today import make_it_today
from tests.web.operating.two_doors import Door
from tests.web.seating.seated import DAY, seated
from tests.worker_process import MailServer, SharedDatabase, mail_server, shared_database, wait_until, worker

BOARD = f"/nl/dagen/{DAY}/vandaag/"
LIST, PROPOSAL = f"{BOARD}inchecken/", f"{BOARD}voorstel/"
HOSTS = ("host", "municipality_coordinator")
PEOPLE = 40
BY_HOLDER = "SELECT split_part(claimed_by, ':', 2), id::text FROM mail_message WHERE state = 'sending'"
WAITS_FOR_US = """
    SELECT count(*) FROM pg_locks waits JOIN pg_locks held USING (transactionid)
    WHERE NOT waits.granted AND held.granted AND held.pid = pg_backend_pid()
"""


@dataclass
class Two:
    """Two of each, at work on the day of the cast as if it were today."""

    cast: Cast
    plan: Plan
    database: SharedDatabase
    mail: MailServer
    web: list[tuple[int, Popen[bytes]]]
    workers: dict[str, Popen[str]]

    def doors(self) -> list[Door]:
        """Let every host have another process open."""
        ports = [port for port, _ in self.web]
        keys = [session_key(self.cast.people[who]) for who in HOSTS]
        return [Door(ports, keys[0]), Door(ports[::-1], keys[1])]


@pytest.fixture
def two(transactional_db: None, cast: Cast, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Two]:
    # The other processes have the clock of the machine.
    monkeypatch.setattr(timezone, "now", lambda: datetime.now(UTC))
    Running.objects.all().delete()
    Presence.objects.all().delete()
    Message.objects.all().delete()
    make_it_today("arrival")
    plan, more = seated(cast, PEOPLE)
    for number, person in enumerate(Person.objects.filter(registrations__in=more)):
        Person.objects.filter(pk=person.pk).update(email=f"deelnemer-{number}@zwolle.example")
    with ExitStack() as stack:
        database = stack.enter_context(shared_database(tmp_path))
        mail, url = stack.enter_context(mail_server())
        web = [stack.enter_context(server(database)) for _ in range(2)]
        workers = [stack.enter_context(worker(database, MAIL_URL=url)) for _ in range(2)]
        for port, process in web:
            wait_for(port, process)
        yield Two(cast, plan, database, mail, web, {str(one.pid): one for one in workers})


@pytest.mark.of_postgresql
def test_one_of_each_is_lost_and_nothing_that_was_answered_is(two: Two) -> None:
    first, second = two.doors()
    table, *others = [group["people"] for group in two.plan.rounds[0]["groups"]]
    first.tap(LIST, table[3:4], "absent", 0)
    second.tap(LIST, table[4:], "absent", 0)
    come = [one for people in others for one in people]
    clients = two.doors()
    with ThreadPoolExecutor(3) as hosts:
        taps = [hosts.submit(one.tap, LIST, come[place::2], "here", 0.2) for place, one in enumerate(clients)]
        lose_a_process_while_it_takes_a_proposal_over(two, first, hosts)
        job, uncertain = lose_a_worker_while_it_sends(two)
        for one in taps:
            one.result()
    for door in (first, second, *clients):
        assert said(two.database, door.acknowledged) == dict(door.acknowledged)
    tapped = two.database.rows("SELECT thing, count(*) FROM audit_line WHERE what = 'presence.seen' GROUP BY thing")
    assert {count for _, count in tapped} == {1}
    assert len(tapped) == len(come) + len(table[3:])
    assert two.database.rows(f"SELECT state FROM jobs_job WHERE id = '{job}'") == [("done",)]
    made = Counter(Plan.objects.filter(search__job=job).values_list("label", "place"))
    assert made
    assert set(made.values()) == {1}
    check_mails(two, uncertain)


def lose_a_process_while_it_takes_a_proposal_over(two: Two, door: Door, hosts: ThreadPoolExecutor) -> None:
    """Kill a process in the middle of the press; the same press makes one version at the other, however often sent."""
    page = door.read(PROPOSAL)
    address, once = (
        re.search(wanted, page) for wanted in (rf'action="({PROPOSAL}[0-9a-f-]+/)"', 'name="once" value="([^"]+)"')
    )
    assert address is not None
    assert once is not None
    fields = {"once": once[1], "deed": "take"}
    with transaction.atomic():
        Mixing.objects.select_for_update().get(day=DAY)
        press: Future[str] = hosts.submit(door.press, address[1], fields)
        wait_until(lambda: two.database.rows(WAITS_FOR_US)[0][0] > 0, seconds=60)
        two.web[0][1].kill()
        two.web[0][1].wait()
    assert press.result() == BOARD
    assert door.broken == 1
    assert door.press(address[1], fields) == BOARD
    assert two.database.rows("SELECT number FROM seating_plan WHERE number > 2") == [(3,)]
    assert two.database.rows("SELECT count(*) FROM audit_line WHERE what = 'plan.mended'") == [(1,)]


def lose_a_worker_while_it_sends(two: Two) -> tuple[UUID, set[str]]:
    """Kill the worker that has the job and sends; gives the job, and the mails of which nobody knows what became."""
    actor = Actor(two.cast.people["host"].pk)
    wait_until(lambda: two.database.rows("SELECT 1 FROM mail_message WHERE state <> 'sent'") == [], seconds=60)
    two.mail.is_holding = True
    with transaction.atomic():
        publish_plan(actor=actor, plan=turned(two.plan).pk)
        job = ask_plans(actor=actor, day=DAY).job
        assert job is not None
    holder = f"SELECT split_part(claimed_by, ':', 2) FROM jobs_job WHERE id = '{job}' AND state = 'running'"

    def both_are_at_work() -> bool:
        at_job = {one for (one,) in two.database.rows(holder)}
        return bool(at_job) and set(two.workers) == {one for one, _ in two.database.rows(BY_HOLDER)}

    wait_until(both_are_at_work, seconds=60)
    ((lost,),) = two.database.rows(holder)
    two.workers[lost].kill()
    two.workers[lost].wait()
    uncertain = {mail for one, mail in two.database.rows(BY_HOLDER) if one == lost}
    time.sleep(0.5)  # the mail server sees that one of both is gone
    two.mail.is_holding, two.mail.is_released = False, True
    over = (
        f"SELECT 1 FROM jobs_job WHERE id = '{job}' AND state = 'done' AND split_part(claimed_by, ':', 2) <> '{lost}'"
    )
    wait_until(lambda: two.database.rows(over) == [(1,)], seconds=30)
    return job, uncertain


def check_mails(two: Two, uncertain: set[str]) -> None:
    """See that every mail was accepted once, but those of which that is not known."""
    left = "SELECT 1 FROM mail_message WHERE state NOT IN ('sent', 'uncertain')"
    wait_until(lambda: two.database.rows(left) == [], seconds=60)
    states: Mapping[str, str] = {str(one): state for one, state in Message.objects.values_list("pk", "state")}
    assert {one for one, state in states.items() if state == "uncertain"} == uncertain
    assert uncertain
    accepted = Counter(two.mail.accepted)
    assert set(accepted.values()) == {1}
    assert set(accepted) == {message_id(one) for one in set(states) - uncertain}
    assert Message.objects.filter(kind="seats_changed").count() > PEOPLE


def message_id(mail: str) -> str:
    return f"<{mail.replace('-', '')}@localhost>"


def said(database: SharedDatabase, taps: list[tuple[str, str]]) -> dict[str, str]:
    """Give what the database says of who was tapped."""
    rows = database.rows("SELECT registration_id::text, state FROM checkin_presence")
    return {one: state for one, state in rows if one in dict(taps)}


def turned(plan: Plan) -> Plan:
    """Make a plan in which everybody of the last part sits one table further."""
    rounds: list[dict[str, Any]] = [dict(one) for one in plan.rounds]
    last = next(one for one in rounds if one["slot"] == str(fixed("slot-round-2")))
    people = [group["people"] for group in last["groups"]]
    seats = zip(last["groups"], [*people[1:], people[0]], strict=True)
    last["groups"] = [{**group, "people": moved} for group, moved in seats]
    return Plan.objects.create(day_id=DAY, rounds=rounds, reached=plan.reached)
