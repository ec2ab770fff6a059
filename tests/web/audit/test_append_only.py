"""A line of the log stays as it was written, whatever a program asks of the database."""

from __future__ import annotations

import pytest
from django.core.management import call_command
from django.db import DatabaseError, connection, transaction

from leercyclus.web.audit.actions import record
from leercyclus.web.audit.append_only import LOCK, REFUSAL, UNLOCK
from leercyclus.web.audit.models import Line

ASKED = {
    "an update": "UPDATE audit_line SET what = 'circle.closed'",
    "a delete": "DELETE FROM audit_line",
}


@pytest.mark.django_db
@pytest.mark.parametrize("statement", ASKED.values(), ids=ASKED)
def test_the_database_refuses_to_touch_a_line(statement: str) -> None:
    record(actor=None, what="keeping.swept")
    with pytest.raises(DatabaseError, match=REFUSAL), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
    assert list(Line.objects.values_list("what", flat=True)) == ["keeping.swept"]


@pytest.mark.django_db
def test_a_line_cannot_be_written_again_under_its_own_number() -> None:
    record(actor=None, what="keeping.swept")
    line = Line.objects.get()
    line.what = "circle.closed"
    with pytest.raises(DatabaseError), transaction.atomic():
        line.save(force_insert=True)
    with pytest.raises(DatabaseError, match=REFUSAL), transaction.atomic():
        line.save()
    assert Line.objects.get().what == "keeping.swept"


@pytest.mark.django_db
def test_sqlite_cannot_replace_a_line() -> None:
    if connection.vendor != "sqlite":
        assert "TRUNCATE" in "".join(LOCK["postgresql"])
        return
    record(actor=None, what="keeping.swept")
    with pytest.raises(DatabaseError, match=REFUSAL), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            "INSERT OR REPLACE INTO audit_line (id, at, by_link, what, thing, facts) "
            "SELECT id, at, by_link, 'circle.closed', thing, facts FROM audit_line"
        )
    assert Line.objects.get().what == "keeping.swept"


@pytest.mark.django_db(transaction=True)
def test_emptying_the_whole_database_is_refused_too() -> None:
    record(actor=None, what="keeping.swept")
    with pytest.raises(Exception, match=f"{REFUSAL}|couldn't be flushed"):
        call_command("flush", interactive=False, verbosity=0)
    assert Line.objects.count() == 1


@pytest.mark.django_db
def test_a_line_can_be_added_beside_others() -> None:
    record(actor=None, what="keeping.swept")
    record(actor=None, what="keeping.swept")
    assert Line.objects.count() == 2


def test_what_shuts_the_table_on_each_database_has_its_way_back() -> None:
    assert LOCK.keys() == UNLOCK.keys() == {"sqlite", "postgresql"}
    for vendor, statements in LOCK.items():
        assert len(statements) == len(UNLOCK[vendor])
