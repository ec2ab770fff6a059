"""Run a part of the programme by hand: begin it, end it, make it longer, and take that back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.days.day_queries import WholeDay, whole_day
from leercyclus.web.days.record_actions import record_of_day
from leercyclus.web.days.slot_queries import slot_titles
from leercyclus.web.design.forms import Conflict
from leercyclus.web.people.roles import Actor
from leercyclus.web.running import slot_run_sentences as sentences
from leercyclus.web.running.clock import Phase, Planned, Timed
from leercyclus.web.running.models import Pulse, Running
from leercyclus.web.running.now_queries import by_hand_of, minute_now, now_of, planned_of
from leercyclus.web.running.pulse_actions import touch
from leercyclus.web.running.run_sheet_queries import GRACE, MINUTES

MOST_EXTRA = 120


@dataclass(frozen=True, slots=True)
class _Part:
    """A part as it is when somebody does something to it, with the day held until the end of the transaction."""

    whole: WholeDay
    row: Running
    timed: Mapping[UUID, Timed]
    planned: Mapping[UUID, Planned]
    title: str
    minute: int

    @property
    def now(self) -> Timed:
        """Give when it is, and where it stands."""
        return self.timed[self.row.slot_id]


@transaction.atomic
def begin(*, actor: Actor, day: UUID, slot: UUID, version: int) -> Running:
    """Begin a part now; what is on and was planned before it has ended. Who sits where in it stands fast from now on.

    Args:
        actor: who does it.
        day: of which day.
        slot: which part.
        version: of what was done to it by hand, as it was seen; 0 for nothing.

    Raises:
        BadInput: it has begun already, or is over.
        Conflict: somebody else did something to it meanwhile.
    """
    part = _held(day, slot, version)
    if part.now.phase is not Phase.LATER:
        raise BadInput(sentences.HAS_BEGUN(slot=part.title))
    moment, mine = timezone.now(), part.planned[slot]
    for other in part.whole.slots:
        one, plan = part.timed[other.pk], part.planned[other.pk]
        if one.phase is Phase.NOW and plan.first + plan.minutes <= mine.first:
            row, _ = Running.objects.get_or_create(slot_id=other.pk)
            row.ended_at = moment
            _save(row, actor)
    part.row.began_at, part.row.ended_at = moment, None
    return _record(actor, part, "part.begun", {"late": max(0, part.minute - mine.first)})


@transaction.atomic
def end(*, actor: Actor, day: UUID, slot: UUID, version: int) -> Running:
    """End a part that is on.

    Args:
        actor: who does it.
        day: of which day.
        slot: which part.
        version: as in `begin`.

    Raises:
        BadInput: it is not on.
        Conflict: somebody else did something to it meanwhile.
    """
    part = _held(day, slot, version)
    if part.now.phase is not Phase.NOW:
        raise BadInput(sentences.IS_NOT_ON(slot=part.title))
    part.row.ended_at = timezone.now()
    return _record(actor, part, "part.ended", {"minutes": part.minute - part.now.first})


@transaction.atomic
def extend(*, actor: Actor, day: UUID, slot: UUID, version: int, minutes: int = MINUTES) -> Running:
    """Make a part longer; one whose time is over goes on for so long from now. What follows is pushed.

    Args:
        actor: who does it.
        day: of which day.
        slot: which part.
        version: as in `begin`.
        minutes: how much longer; 1 or more.

    Raises:
        BadInput: it was ended by hand, is long over, or is much longer already.
        Conflict: somebody else did something to it meanwhile.
    """
    part = _held(day, slot, version)
    row, now, length = part.row, part.now, part.planned[slot].minutes
    over = part.minute - (now.first + length + row.extra_minutes)
    if row.ended_at is not None or (now.phase is Phase.PAST and (over > GRACE or _is_followed(part))):
        raise BadInput(sentences.IS_OVER(slot=part.title))
    extra = row.extra_minutes + max(0, over) + minutes
    if extra > MOST_EXTRA:
        raise BadInput(sentences.TOO_LONG(slot=part.title, extra=row.extra_minutes, most=MOST_EXTRA))
    row.extra_minutes = extra
    return _record(actor, part, "part.longer", {"extra": extra})


@transaction.atomic
def undo(*, actor: Actor, day: UUID, slot: UUID, version: int) -> Running:
    """Take back what was done to a part by hand: that it ended, else that it is longer, else that it began.

    Parts that ended because it began go on again.

    Args:
        actor: who does it.
        day: of which day.
        slot: which part.
        version: as in `begin`.

    Raises:
        BadInput: nothing was done by hand.
        Conflict: somebody else did something to it meanwhile.
    """
    part = _held(day, slot, version)
    row = part.row
    if row.ended_at is not None:
        what, row.ended_at = "ended", None
    elif row.extra_minutes:
        what, row.extra_minutes = "longer", 0
    elif row.began_at is not None:
        what = "begun"
        for other in Running.objects.filter(slot__day=part.whole.day.pk, ended_at=row.began_at).exclude(slot=slot):
            other.ended_at = None
            _save(other, actor)
        row.began_at = None
    else:
        raise BadInput(sentences.NOTHING_BY_HAND(slot=part.title))
    return _record(actor, part, "part.taken_back", {"what": what})


def _is_followed(part: _Part) -> bool:
    """Tell whether a host has begun a part that was planned after this one."""
    mine = part.planned[part.row.slot_id]
    by_hand = by_hand_of(part.whole.day.pk)
    return any(one.began is not None and part.planned[slot].first > mine.first for slot, one in by_hand.items())


def _held(day: UUID, slot: UUID, version: int) -> _Part:
    """Give a part with what was done to it; the day is held, so that two who press at once come one after the other."""
    Pulse.objects.get_or_create(day_id=day)
    Pulse.objects.select_for_update().get(day=day)
    whole = whole_day(day)
    row = Running.objects.filter(slot=slot).first() or Running(slot_id=slot, version=0)
    if row.version != version:
        raise Conflict(version=row.version, theirs={})
    timed = {one.slot: one for one in now_of(whole)}
    planned = {one.slot: one for one in planned_of(whole)}
    return _Part(whole, row, timed, planned, slot_titles(whole.slots)[slot], minute_now(whole.day.date))


def _record(actor: Actor, part: _Part, what: str, facts: Mapping[str, int | str]) -> Running:
    """Keep what was done, write it in the log and tell the phones."""
    _save(part.row, actor)
    record_of_day(actor=actor, what=what, day=part.whole.day, thing=part.row.slot_id, facts=facts)
    touch(part.whole.day.pk)
    return part.row


def _save(row: Running, actor: Actor) -> None:
    row.version += 1
    row.changed_by_id = actor.person
    row.save()
