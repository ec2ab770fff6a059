"""What the page on paper shows of each document: how much of it there is, and what to print it on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from math import ceil
from uuid import UUID

from leercyclus.web.days.day_queries import OFFERED, whole_day
from leercyclus.web.guests.coming_queries import coming
from leercyclus.web.paper.sheet import Sheet
from leercyclus.web.seating.plan_queries import placed, published_plan

BADGES_A_PAGE = 10
PLANS_A_PAGE = 2
"""Of most days; a plan that is too long for a half takes a page."""
ROWS_A_CHECKLIST, WALK_IN_ROWS, ROWS_A_MUNICIPALITY = 26, 12, 3
"""So many people stand on a page of the check-in list, and what takes as much room as so many."""
ROWS_A_RUN_SHEET, ROWS_AROUND = 22, 9
"""So many parts of the day stand on a page of the run sheet, and what takes as much room as so many."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A document.

    Attributes:
        sheet: which.
        count: how many badges, cards, signs or plans; None for a list.
        pages: of A4, in all.
        is_about: whether the number of pages is an estimate.
        is_empty: whether it says only that there is nothing to print yet.
    """

    sheet: Sheet
    count: int | None
    pages: int
    is_about: bool = False
    is_empty: bool = False


@dataclass(frozen=True, slots=True)
class PaperPage:
    """The documents of a day, with the version of the groups that stands on them, and when that was published."""

    documents: tuple[Shown, ...]
    people: int
    version: int | None
    published_at: datetime | None


def paper_page(day: UUID) -> PaperPage:
    """Count what there is to print for a day; ten queries."""
    whole = whole_day(day)
    people = coming(day)
    plan = published_plan(day)
    tables = len({group.table for group in placed(plan) if group.table}) if plan else 0
    rooms = len(whole.rooms)
    municipalities = len({one.organisation for one in people})
    checked = len(people) + municipalities * ROWS_A_MUNICIPALITY + WALK_IN_ROWS
    given = sum(len(whole.offers_in(slot.pk, called_off=True)) for slot in whole.slots if slot.kind in OFFERED)
    documents = (
        _counted(Sheet.BADGES, len(people), BADGES_A_PAGE),
        _counted(Sheet.TABLES, tables),
        _counted(Sheet.SIGNS, rooms),
        Shown(
            Sheet.RUN,
            None,
            ceil((len(whole.slots) + given + ROWS_AROUND) / ROWS_A_RUN_SHEET),
            is_about=True,
            is_empty=not whole.slots,
        ),
        Shown(Sheet.CHECK, None, ceil(checked / ROWS_A_CHECKLIST), is_about=True),
        _counted(Sheet.PLANS, len(people), PLANS_A_PAGE, is_about=True),
    )
    return PaperPage(documents, len(people), plan.number if plan else None, plan.published_at if plan else None)


def _counted(sheet: Sheet, count: int, to_a_page: int = 1, *, is_about: bool = False) -> Shown:
    return Shown(sheet, count, max(1, ceil(count / to_a_page)), is_about=is_about, is_empty=not count)
