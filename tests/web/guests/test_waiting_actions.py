"""Places that come free."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date
from typing import Any

from django.db import connection

from leercyclus.web.audit.models import Line
from leercyclus.web.days.models import Day
from leercyclus.web.guests.answer_actions import answer
from leercyclus.web.guests.waiting_actions import held_rows, promote_waiting
from leercyclus.web.guests.waiting_queries import place_in_queue
from tests.cast import Cast
from tests.fixed import fixed
from tests.web.guests.answering import actor, asked, mails, of, seats

DAY = fixed("day")


def three_wait(cast: Cast) -> None:
    seats(8)
    answer(actor=actor(cast, "alderman"), registration=fixed("registration-alderman"), state="yes")
    for name in ("wijkcoach", "beleid"):
        row = asked(cast, name)
        answer(actor=actor(cast, name), registration=row.pk, state="yes")


def test_more_seats_are_filled_in_the_order_that_the_screens_told(cast: Cast) -> None:
    three_wait(cast)
    order = {place_in_queue(DAY, fixed(f"registration-{who}")): who for who in ("alderman", "wijkcoach", "beleid")}
    assert order == {1: "wijkcoach", 2: "beleid", 3: "alderman"}
    seats(10)
    assert len(promote_waiting(DAY)) == 2
    assert [of(who).state for who in ("wijkcoach", "beleid", "alderman")] == ["yes", "yes", "waiting"]
    assert place_in_queue(DAY, fixed("registration-alderman")) == 1
    assert [one.address for one in mails("day_place_free")] == ["wijkcoach@enschede.example", "beleid@enschede.example"]
    assert Line.objects.filter(what="guest.place_given").count() == 2


def test_without_a_free_place_nothing_happens(cast: Cast) -> None:
    three_wait(cast)
    assert (promote_waiting(DAY), mails("day_place_free")) == ((), [])
    assert not Line.objects.filter(what="guest.place_given").exists()


def test_fewer_seats_take_nobodys_place(cast: Cast) -> None:
    seats(2)
    assert (promote_waiting(DAY), of("participant").state) == ((), "yes")


def test_a_day_that_is_over_or_off_gives_no_places(cast: Cast) -> None:
    three_wait(cast)
    for columns in ({"date": date(2025, 1, 7)}, {"date": date(2027, 3, 18), "state": "cancelled"}):
        Day.objects.filter(pk=DAY).update(seats=20, **columns)
        assert promote_waiting(DAY) == ()


def test_a_day_without_anybody_has_nothing_to_fill(cast: Cast) -> None:
    assert promote_waiting(fixed("another day")) == ()


def test_who_is_asked_while_the_lock_is_waited_for_counts_too(cast: Cast) -> None:
    late: list[object] = []

    def somebody_else(run: Callable[..., Any], *told: object) -> object:
        """Let another transaction be done just before the rows are given free."""
        found = run(*told)
        if not late:
            late.append("begun")
            late.append(asked(cast, "wijkcoach").pk)
        return found

    with connection.execute_wrapper(somebody_else):
        rows = held_rows(DAY)
    assert late[1] in rows


def test_who_holds_the_rows_reads_the_day_once_however_many_were_asked(
    cast: Cast, django_assert_num_queries: Callable[[int], AbstractContextManager[object]]
) -> None:
    for name in ("wijkcoach", "beleid", "jurist"):
        asked(cast, name)
    with django_assert_num_queries(4):
        rows = held_rows(DAY)
        told = {
            (row.person.name, row.organisation.name, row.day.host.name, row.day.circle.name) for row in rows.values()
        }
    assert len(told) == len(rows) > 10
    assert len({id(row.day) for row in rows.values()}) == 1


def test_an_answer_on_a_full_day_asks_for_the_rows_once(cast: Cast) -> None:
    three_wait(cast)
    read: list[str] = []

    def count(run: Callable[..., Any], sql: str, *told: object) -> object:
        if "access_need" in sql and sql.startswith("SELECT") and "LIMIT 1" not in sql:
            read.append(sql)
        return run(sql, *told)

    with connection.execute_wrapper(count):
        answer(actor=actor(cast, "participant"), registration=fixed("registration-participant"), state="no")
    assert len(mails("day_place_free")) == 1
    assert len(read) == 1
