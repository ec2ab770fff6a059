"""Make one registration of two, where two records that were asked for one day turned out to be one person."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.web.guests.answer_deputy_actions import Rows, release_deputy
from leercyclus.web.guests.models import Registration, Wish
from leercyclus.web.guests.waiting_actions import held_rows, promote_waiting
from leercyclus.web.guests.wishes_queries import MOST_WISHES
from leercyclus.web.lessons.merge_actions import join_lessons
from leercyclus.web.people.merge_rows import point, pointing_at, rows_of
from leercyclus.web.running.pulse_actions import touch
from leercyclus.web.seating.merge_actions import give_seats

State = Registration.State
MOST_POSITIVE = (State.YES, State.WAITING, State.DEPUTY, State.NO, State.INVITED, State.WITHDRAWN)
"""Of two answers the first in this order holds."""


@transaction.atomic
def join_registrations(*, kept: UUID, gone: UUID) -> int:
    """Where both records of one person were asked for one day, make one registration of the two.

    The most positive answer holds. What was wished and needed, who sits apart or together, fixed seats and the seats
    in plans of the other come along where the first has none; a place that comes free goes to who waits.

    Args:
        kept: the person that stays.
        gone: the one that is merged into it.

    Returns:
        On how many days there were two.
    """
    own, other = Registration.objects.filter(person=kept), Registration.objects.filter(person=gone)
    own.filter(hope=gone).update(hope=None)
    other.filter(hope=kept).update(hope=None)
    days = sorted(own.filter(day__in=other.values("day")).values_list("day", flat=True))
    for day in days:
        _join(held_rows(day), kept, gone)
        promote_waiting(day)
        touch(day)
    return len(days)


def _join(rows: Rows, kept: UUID, gone: UUID) -> None:
    pair = [row for row in rows.values() if row.person_id in {kept, gone}]
    row, other = sorted(pair, key=lambda one: (MOST_POSITIVE.index(State(one.state)), one.person_id != kept))
    sender = _freed(rows, row, other)
    give_seats(day=row.day_id, to=row.pk, of=other.pk)
    join_lessons(to=row.pk, of=other.pk)
    _give_wishes(row, other)
    _give_rows(row, other)
    _fill(row, other)
    other.delete()
    row.person_id, row.version = kept, max(row.version, other.version) + 1
    if row.deputy_for_id is None and row.state != State.DEPUTY:
        row.deputy_for_id = sender
    row.save()


def _freed(rows: Rows, row: Registration, other: Registration) -> UUID | None:
    """Let the deputy of the other registration go, and give for whom the other comes; nobody is one's own deputy."""
    is_open = row.day.state == row.day.State.PUBLISHED and row.day.date >= timezone.localdate()
    if row.deputy_for_id == other.pk:
        row.deputy_for = None
        Registration.objects.filter(pk=row.pk).update(deputy_for=None)
    elif is_open:
        release_deputy(rows=rows, row=other)
    return None if other.deputy_for_id == row.pk else other.deputy_for_id


def _give_wishes(row: Registration, other: Registration) -> None:
    wished = list(row.wishes.values_list("offer", flat=True))
    new = [one for one in other.wishes.values_list("offer", flat=True) if one not in wished]
    last = max(row.wishes.values_list("rank", flat=True), default=0)
    Wish.objects.bulk_create(
        Wish(registration=row, offer_id=offer, rank=rank)
        for rank, offer in enumerate(new[: max(MOST_WISHES - len(wished), 0)], start=last + 1)
    )


def _give_rows(row: Registration, other: Registration) -> None:
    """Let what else points at the other registration point at the one that stays, where it can stand there."""
    for table, column in pointing_at(Registration):
        if table not in {Registration, Wish}:
            for key in rows_of(table).filter(**{column: other.pk}).values_list("pk", flat=True):
                point(table, key, **{column: row.pk})


def _fill(row: Registration, other: Registration) -> None:
    """Add what the other registration says and this one does not; of what somebody needs nothing is lost."""
    row.why = list(dict.fromkeys([*row.why, *other.why]))
    row.access_need = _both(row.access_need, other.access_need, 280)
    row.diet = _both(row.diet, other.diet, 120)
    row.question = row.question or other.question
    row.hope_id = row.hope_id or other.hope_id
    said = (row.may_be_photographed, other.may_be_photographed)
    row.may_be_photographed = False if False in said else True if True in said else None
    if row.arrives is None and row.leaves is None:
        row.arrives, row.leaves = other.arrives, other.leaves
    if row.waiting_since and other.waiting_since:
        row.waiting_since = min(row.waiting_since, other.waiting_since)
    row.reminders = max(row.reminders, other.reminders)
    row.calendar_sequence = max(row.calendar_sequence, other.calendar_sequence)


def _both(one: str, other: str, most: int) -> str:
    """Give two needs as one text; the first alone where both are the same, or do not fit together."""
    if not one or not other or one.casefold() == other.casefold():
        return one or other
    both = f"{one}; {other}"
    return both if len(both) <= most else one
