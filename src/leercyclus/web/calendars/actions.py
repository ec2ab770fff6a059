"""Add to the calendar of a municipality, change it and remove from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from django.db import transaction
from django.db.models import F

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import record
from leercyclus.web.calendars import sentences
from leercyclus.web.calendars.calendar_queries import all_entries
from leercyclus.web.calendars.columns_bridge import problems, theirs, values_of
from leercyclus.web.calendars.drafts import LONGEST_TITLE, Draft
from leercyclus.web.calendars.kept_bridge import draft_of
from leercyclus.web.calendars.models import Entry
from leercyclus.web.calendars.school_holidays import REGIONS, holidays_of
from leercyclus.web.design.forms import Conflict
from leercyclus.web.people.roles import Actor


def add_entries(*, actor: Actor, organisation: UUID, rows: Sequence[Draft]) -> tuple[Entry, ...]:
    """Add entries to the calendar of a municipality, all or none; what stands there already is not added again.

    Args:
        actor: who adds them.
        organisation: the municipality.
        rows: what to add.

    Returns:
        The entries that were added.

    Raises:
        BadInput: one of them cannot be; one sentence a problem.
    """
    wanted = [_tidied(row) for row in rows]
    wrong = [reason for row in wanted for reason in problems(row)]
    if wrong:
        raise BadInput(*wrong)
    with transaction.atomic():
        there = [draft_of(one) for one in all_entries(organisation)]
        said, named = {one.said for one in there}, {(one.uid, one.begins) for one in there if one.uid}
        added = []
        for row in wanted:
            if row.said in said or (row.uid, row.begins) in named:
                continue
            added.append(Entry(organisation_id=organisation, **values_of(row)))
            said.add(row.said)
            named |= {(row.uid, row.begins)} if row.uid else set()
        Entry.objects.bulk_create(added)
        if added:
            kinds = sorted({one.kind for one in added})
            facts: dict[str, int | list[str]] = {"entries": len(added), "kinds": kinds}
            record(actor=actor, what="calendar.added", organisation=organisation, facts=facts)
    return tuple(added)


def add_school_holidays(*, actor: Actor, organisation: UUID, year: str, region: str) -> tuple[Entry, ...]:
    """Add the advised school holidays of a region; those of the same year that were added for another region go.

    Raises:
        BadInput: a region that is not there.
    """
    if region not in REGIONS:
        raise BadInput(sentences.NO_SUCH_REGION(found=region))
    rows = [
        Draft("school_holiday", one.name, one.begins, one.ends, source=Entry.Source.SCHOOL, uid=one.uid)
        for one in holidays_of(year, region)
    ]
    with transaction.atomic():
        others = Entry.objects.filter(organisation=organisation, uid__in=[row.uid for row in rows])
        days = {(row.uid, row.begins, row.ends) for row in rows}
        old = [one.pk for one in others if (one.uid, one.begins, one.ends) not in days]
        Entry.objects.filter(pk__in=old).delete()
        return add_entries(actor=actor, organisation=organisation, rows=rows)


def change_entry(*, actor: Actor, entry: UUID, draft: Draft, version: int) -> Entry:
    """Change an entry of a calendar.

    Args:
        actor: who changes it.
        entry: which.
        draft: what it becomes; where it came from stays as it was.
        version: of the row that the form was filled from.

    Raises:
        BadInput: it cannot be so.
        Conflict: somebody else changed it meanwhile.
    """
    wanted = _tidied(draft)
    wrong = tuple(problems(wanted))
    if wrong:
        raise BadInput(*wrong)
    with transaction.atomic():
        before = Entry.objects.get(pk=entry)
        values = values_of(replace(wanted, source=before.source, origin=before.origin, uid=before.uid))
        changed = Entry.objects.filter(pk=entry, version=version).update(**values, version=F("version") + 1)
        now = Entry.objects.get(pk=entry)
        if not changed:
            raise Conflict(version=now.version, theirs=theirs(now))
        record(
            actor=actor,
            what="calendar.changed",
            organisation=now.organisation_id,
            thing=entry,
            facts={"kind": now.kind, "begins": str(now.begins), "ends": str(now.ends)},
        )
    return now


def remove_entry(*, actor: Actor, organisation: UUID, entry: UUID) -> None:
    """Remove an entry from a calendar; one that is gone already is no problem."""
    with transaction.atomic():
        found = Entry.objects.filter(pk=entry, organisation=organisation).first()
        if found is None:
            return
        found.delete()
        record(
            actor=actor,
            what="calendar.removed",
            organisation=organisation,
            thing=entry,
            facts={"kind": found.kind, "begins": str(found.begins), "ends": str(found.ends)},
        )


def _tidied(draft: Draft) -> Draft:
    return replace(draft, title=" ".join(draft.title.split())[:LONGEST_TITLE])
