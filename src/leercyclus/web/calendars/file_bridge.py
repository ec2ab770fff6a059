"""What taking a file in would change, as rows to read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from django.utils.translation import gettext

from leercyclus.web.calendars.calendar_queries import all_entries
from leercyclus.web.calendars.drafts import Draft
from leercyclus.web.calendars.file_plan import FilePlan, origin_of, plan_file
from leercyclus.web.calendars.kept_bridge import from_file, kept_of
from leercyclus.web.calendars.models import Entry
from leercyclus.web.calendars.waiting import WaitingFile


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One change: what happens in a word, the entry as it will be or was, its kind in words, and how it is now."""

    word: str
    draft: Draft
    kind: str
    before: str = ""


def planned_rows(plan: FilePlan) -> Iterator[PlannedRow]:
    """List the changes: what changed, what is gone, what is new."""
    for kept, draft in plan.changed:
        yield PlannedRow(gettext("changed"), draft, _kind(draft), _said(kept.draft))
    for kept in plan.gone:
        yield PlannedRow(gettext("gone"), kept.draft, _kind(kept.draft))
    for draft in plan.new:
        yield PlannedRow(gettext("new"), draft, _kind(draft))


def _kind(draft: Draft) -> str:
    return str(Entry.Kind(draft.kind).label)


def _said(draft: Draft) -> str:
    begin = f" {draft.begin_time:%H:%M}" if draft.begin_time else ""
    return f"{draft.begins.isoformat()}{begin} {draft.title}".strip()


def plan_of(organisation: UUID, file: WaitingFile) -> FilePlan:
    """Tell what taking a file in would change, as the calendar is now; one query."""
    origin = origin_of(file.name)
    rows = [from_file(row, origin) for row in file.rows]
    return plan_file(rows, [kept_of(one) for one in all_entries(organisation)], file.first, file.last)
