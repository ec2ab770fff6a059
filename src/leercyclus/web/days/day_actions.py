"""Begin a day, change it, publish it, call it off."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import TypedDict, Unpack
from uuid import UUID

from django.db import IntegrityError, transaction
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.engine.rota.dates import say_date
from leercyclus.web.circles.coordinators_queries import coordinators, hosts_of
from leercyclus.web.circles.cycle_queries import current_cycle
from leercyclus.web.circles.member_queries import members_of
from leercyclus.web.circles.rota_queries import whole_turn
from leercyclus.web.circles.themes_queries import theme_titles
from leercyclus.web.days import day_sentences as sentences
from leercyclus.web.days.clock import at_minute, minute_of
from leercyclus.web.days.copy_actions import fill_as_usual, fill_from
from leercyclus.web.days.day_queries import whole_day
from leercyclus.web.days.held_queries import can_be_removed, day_told, open_day
from leercyclus.web.days.models import Day, Slot
from leercyclus.web.days.record_actions import record_of_day
from leercyclus.web.days.rules import MOST_PLENARY_MINUTES
from leercyclus.web.days.slot_queries import clock_parts, refuse_outside
from leercyclus.web.days.usual import WEEKS_TO_ANSWER, answer_by_along
from leercyclus.web.design.forms import Conflict
from leercyclus.web.guests.calendar_actions import mail_cancelled, mail_change
from leercyclus.web.guests.waiting_actions import promote_waiting
from leercyclus.web.people.roles import Actor
from leercyclus.web.running.pulse_actions import touch

FOR_CALENDARS = frozenset({"date", "begins", "ends", "place"})
"""What a calendar program must hear of once a day is published."""
PEOPLE = ("first_coordinator", "second_coordinator")
OF_THE_HOUSE = ("place", "caterer", "caterer_email")
"""What goes along from an earlier day only when the same municipality receives again."""


class DayFields(TypedDict, total=False):
    """What of a day can be changed; what is left out stays as it is."""

    title: str
    date: date
    begins: time
    ends: time
    place: str
    topics: list[str]
    seats: int
    wanted: dict[str, int]
    answer_by: date | None
    first_coordinator: UUID | None
    second_coordinator: UUID | None
    caterer: str
    caterer_email: str


def begin_day(
    *, actor: Actor, circle: UUID, host: UUID, date: date, turn: UUID | None = None, copied_from: UUID | None = None
) -> Day:
    """Begin to plan a day: with the usual programme, or with the slots and offers of an earlier day of the circle.

    Who coordinates for the host and who hosts become the two coordinators; the themes of the circle become its topics;
    the last day to answer is two weeks before, where that is still to come.

    Args:
        actor: who begins.
        circle: of which.
        host: who receives; takes part in the circle.
        date: when; forms ask for a day to come, a day that was held can be written down afterwards.
        turn: of the rota, where the day is one; each has one day.
        copied_from: an earlier day of the same circle; who was asked and what was called off stay behind, and of a
            day of another host the rooms and who leads too.

    Raises:
        BadInput: the host takes no part, the turn was planned already, or turn or earlier day are of another circle.
    """
    with transaction.atomic():
        if host not in {one.organisation for one in members_of(circle) if one.takes_part}:
            raise BadInput(sentences.HOST_TAKES_NO_PART())
        if turn and whole_turn(turn).cycle.circle_id != circle:
            raise BadInput(sentences.OF_ANOTHER_CIRCLE())
        earlier = Day.objects.filter(pk=copied_from, circle=circle).first() if copied_from else None
        if copied_from and earlier is None:
            raise BadInput(sentences.OF_ANOTHER_CIRCLE())
        row = Day(circle_id=circle, host_id=host, date=date, turn_id=turn, copied_from=earlier)
        _propose(row, earlier)
        _begin(row)
        if earlier:
            fill_from(row, earlier)
        else:
            fill_as_usual(row)
        record_of_day(
            actor=actor,
            what="day.begun",
            day=row,
            facts={"day": date.isoformat(), "of_the_rota": turn is not None, "copied": earlier is not None},
        )
    return row


def _begin(row: Day) -> None:
    """Write the row; two may begin the day of one turn in the same moment, and the database lets one of them."""
    try:
        with transaction.atomic():
            row.save()
    except IntegrityError as error:
        if row.turn_id and Day.objects.filter(turn=row.turn_id).exists():
            raise BadInput(sentences.TURN_IS_PLANNED()) from error
        raise


def _propose(row: Day, earlier: Day | None) -> None:
    """Fill in what can be known, so that nobody has to type it."""
    if earlier:
        row.begins, row.ends, row.seats, row.wanted = earlier.begins, earlier.ends, earlier.seats, dict(earlier.wanted)
    known = earlier or row
    past = Day.objects.filter(circle=row.circle_id, host=row.host_id).order_by("-date").first()
    house = known if earlier and earlier.host_id == row.host_id else past
    for name in OF_THE_HOUSE if house else ():
        setattr(row, name, getattr(house, name))
    cycle = current_cycle(row.circle_id)
    row.topics = list(theme_titles(cycle.pk if cycle else None)) or (list(earlier.topics) if earlier else [])
    answer_by = row.date - timedelta(weeks=WEEKS_TO_ANSWER)
    row.answer_by = answer_by if answer_by >= timezone.localdate() else None
    coordinating = coordinators(circle=row.circle_id, organisations=[row.host_id])
    first = [one.person for one in coordinating if one.organisation == row.host_id]
    people = list(dict.fromkeys([*first, *hosts_of(row.circle_id, row.host_id)]))
    row.first_coordinator_id, row.second_coordinator_id = (*people, None, None)[:2]


@dataclass(frozen=True, slots=True)
class Changed:
    """A day that was changed.

    Attributes:
        day: as it is now.
        mailed: how many are told by mail that it changed.
        placed: how many of the waiting list got a place.
    """

    day: Day
    mailed: int = 0
    placed: int = 0


def change_day(*, actor: Actor, day: UUID, version: int, shift: bool = True, **fields: Unpack[DayFields]) -> Changed:
    """Change where, when and for whom a day is.

    A published day that gets another date, time or place counts its `sequence` up, for calendar programs; the line of
    the log says so. With another date the last day to answer moves along, unless it is changed too.

    Args:
        actor: who changes it.
        day: which.
        version: of the row that the form was filled from.
        shift: whether the programme shifts along when the day begins at another time.
        fields: what changes.

    Raises:
        BadInput: the day is over or called off, it would end before it begins, a slot would fall outside it, or a date
            or a coordinator does not fit.
        Conflict: somebody else changed the day meanwhile.
    """
    with transaction.atomic():
        row = open_day(day, version)
        columns = {f"{name}_id" if name in PEOPLE else name: value for name, value in fields.items()}
        changed = sorted(name for name, value in columns.items() if getattr(row, name) != value)
        later = minute_of(fields.get("begins", row.begins)) - minute_of(row.begins)
        if "date" in changed and "answer_by" not in changed and row.answer_by:
            columns["answer_by"] = _answer_by(row.answer_by, row.date, fields["date"])
            changed = sorted([*changed, "answer_by"])
        for name in changed:
            setattr(row, name, columns[name])
        _check(row, is_new_date="date" in changed)
        _fit(row, later if shift else 0)
        to_tell = row.state == Day.State.PUBLISHED and bool(FOR_CALENDARS.intersection(changed))
        row.sequence += to_tell
        row.version += 1
        row.save()
        mailed = mail_change(day=day, what=changed) if to_tell else 0
        placed = promote_waiting(day) if "seats" in changed else ()
        record_of_day(
            actor=actor,
            what="day.changed",
            day=row,
            facts={"fields": changed, "for_calendars": to_tell, "sequence": row.sequence},
        )
        touch(row.pk)
    return Changed(row, mailed, len(placed))


def publish_day(*, actor: Actor, day: UUID, version: int, plenary_reason: str = "") -> Day:
    """Publish a day: from now on who takes part in the circle sees the programme, and people can be invited.

    Args:
        actor: who publishes.
        day: which; a draft.
        version: of the row that was seen.
        plenary_reason: one sentence, needed when everybody listens together for more than thirty minutes.

    Raises:
        BadInput: the day is no draft any more, or there is more plenary than fits and no reason.
        Conflict: somebody else changed the day meanwhile.
    """
    with transaction.atomic():
        row = open_day(day)
        if row.state == Day.State.PUBLISHED:
            raise BadInput(sentences.IS_PUBLISHED())
        if row.version != version:
            raise Conflict(version=row.version, theirs=day_told(row))
        minutes = whole_day(day).plenary_minutes
        row.plenary_reason = plenary_reason.strip()
        if minutes > MOST_PLENARY_MINUTES and not row.plenary_reason:
            raise BadInput(sentences.PLENARY_REASON(most=MOST_PLENARY_MINUTES, minutes=minutes))
        row.state, row.published_at = Day.State.PUBLISHED, timezone.now()
        row.version += 1
        row.save()
        record_of_day(
            actor=actor,
            what="day.published",
            day=row,
            facts={"plenary_minutes": minutes, "with_reason": bool(row.plenary_reason)},
        )
        touch(row.pk)
    return row


def cancel_day(*, actor: Actor, day: UUID, version: int, why: str) -> Day:
    """Call a day off; calendar programs of who was invited must hear of it, so `sequence` counts up.

    Args:
        actor: who calls it off.
        day: which; a draft too.
        version: of the row that was seen.
        why: one sentence.

    Raises:
        BadInput: the day is over or called off already, or no reason was given.
        Conflict: somebody else changed the day meanwhile.
    """
    with transaction.atomic():
        row = open_day(day, version)
        if not why.strip():
            raise BadInput(sentences.WHY_CANCELLED())
        was_published = row.state == Day.State.PUBLISHED
        row.state, row.cancelled_why = Day.State.CANCELLED, why.strip()
        row.sequence += was_published
        row.version += 1
        row.save()
        if was_published:
            mail_cancelled(day=day, why=row.cancelled_why)
        record_of_day(
            actor=actor,
            what="day.cancelled",
            day=row,
            facts={"day": row.date.isoformat(), "for_calendars": was_published, "sequence": row.sequence},
        )
        touch(row.pk)
    return row


def remove_day(*, actor: Actor, day: UUID) -> None:
    """Remove a draft for which nobody was asked, with its programme; one that is gone already stays gone.

    Raises:
        BadInput: the day was published, or people were asked for it.
    """
    with transaction.atomic():
        row = Day.objects.select_for_update().filter(pk=day).first()
        if row is None:
            return
        if not can_be_removed(row):
            raise BadInput(sentences.CANNOT_GO())
        record_of_day(actor=actor, what="day.removed", day=row, facts={"day": row.date.isoformat()})
        row.delete()


def _check(row: Day, *, is_new_date: bool) -> None:
    """Say what of a day does not fit together."""
    if is_new_date and row.date < timezone.localdate():
        raise BadInput(sentences.DAY_IS_PAST(day=say_date(row.date.toordinal())))
    if row.ends <= row.begins:
        raise BadInput(sentences.ENDS_TOO_EARLY(begins=f"{row.begins:%H:%M}", ends=f"{row.ends:%H:%M}"))
    if row.answer_by and row.answer_by > row.date:
        raise BadInput(sentences.ANSWER_TOO_LATE(answer_by=say_date(row.answer_by.toordinal())))
    if row.first_coordinator_id and row.first_coordinator_id == row.second_coordinator_id:
        raise BadInput(sentences.SAME_COORDINATOR())


def _answer_by(answer_by: date, was: date, now: date) -> date | None:
    """Move the last day to answer along; None where it would be past, as for a day that is begun late."""
    found = answer_by_along(answer_by, was, now)
    return found if found >= timezone.localdate() else None


def _fit(row: Day, later: int) -> None:
    """Shift the programme so many minutes, and say when a slot would then fall outside the day."""
    slots = list(Slot.objects.filter(day=row.pk))
    for one in slots:
        one.begins = at_minute(minute_of(one.begins) + later)
    refuse_outside(row, clock_parts(slots))
    if later:
        Slot.objects.bulk_update(slots, ["begins"])
