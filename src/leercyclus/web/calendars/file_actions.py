"""Look at a file first, then take it into the calendar: all of it or nothing."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any
from uuid import UUID

from django.contrib.sessions.backends.base import SessionBase
from django.db import transaction
from django.db.models import F

from leercyclus.engine.reasons import BadInput
from leercyclus.formats.calendars import CalendarRow
from leercyclus.web.audit.actions import record
from leercyclus.web.calendars import sentences
from leercyclus.web.calendars.columns_bridge import values_of
from leercyclus.web.calendars.file_bridge import plan_of
from leercyclus.web.calendars.file_plan import FilePlan
from leercyclus.web.calendars.models import Entry
from leercyclus.web.calendars.waiting import WaitingFile
from leercyclus.web.people.roles import Actor

SECONDS = 2 * 3600


def show_file(*, session: SessionBase, organisation: UUID, file: WaitingFile) -> None:
    """Keep a file that was understood in the session of who looks at it, for two hours; the calendar stays as it is."""
    kept = {**asdict(file), "first": str(file.first), "last": str(file.last), "until": time.time() + SECONDS}
    session[_key(organisation)] = kept


def waiting_file(session: SessionBase, organisation: UUID) -> WaitingFile | None:
    """Give the file that somebody looks at; None where there is none, or it is older than two hours."""
    kept: Any = session.get(_key(organisation))
    if not isinstance(kept, Mapping) or kept.get("until", 0) < time.time():
        return None
    return WaitingFile(
        name=kept["name"],
        first=date.fromisoformat(kept["first"]),
        last=date.fromisoformat(kept["last"]),
        rows=tuple(CalendarRow(**row) for row in kept["rows"]),
        notes=tuple(kept["notes"]),
    )


def forget_file(*, session: SessionBase, organisation: UUID) -> None:
    """Throw away the file that somebody looked at."""
    session.pop(_key(organisation), None)


def take_file(*, actor: Actor, organisation: UUID, file: WaitingFile | None) -> FilePlan:
    """Take a file into the calendar: what is new comes, what changed is changed, what is gone goes. All or nothing.

    The same file taken in twice changes nothing the second time.

    Raises:
        BadInput: the file is no longer there.
    """
    if file is None:
        raise BadInput(sentences.NOTHING_WAITS())
    with transaction.atomic():
        plan = plan_of(organisation, file)
        Entry.objects.filter(pk__in=[one.id for one in plan.gone]).delete()
        for kept, draft in plan.changed:
            Entry.objects.filter(pk=kept.id).update(**values_of(draft), version=F("version") + 1)
        Entry.objects.bulk_create([Entry(organisation_id=organisation, **values_of(row)) for row in plan.new])
        if plan.changes:
            facts = {"new": len(plan.new), "changed": len(plan.changed), "gone": len(plan.gone)}
            record(actor=actor, what="calendar.file_taken", organisation=organisation, facts=facts)
    return plan


def _key(organisation: UUID) -> str:
    return f"calendar-file-{organisation}"
