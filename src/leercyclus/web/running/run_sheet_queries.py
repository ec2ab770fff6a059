"""Read the run sheet of a day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from leercyclus.web.days.clock import at_minute
from leercyclus.web.days.day_queries import OFFERED, WholeDay
from leercyclus.web.days.slot_queries import slot_titles
from leercyclus.web.running.clock import Phase, Timed
from leercyclus.web.running.models import Running
from leercyclus.web.running.now_queries import minute_now
from leercyclus.web.running.run_sheet import RunPart

MINUTES = 5
"""So much longer at one press."""
GRACE = 10
"""So many minutes after its end by the clock a part can still be made longer: who leads it looks up late."""


def run_sheet(whole: WholeDay, timed: Sequence[Timed], groups: Mapping[UUID, int]) -> tuple[RunPart, ...]:
    """List the parts of a day as a host runs them, in the order of the clock; one query.

    Args:
        whole: the day.
        timed: its parts as they run.
        groups: by slot, how many tables hold somebody in the version that holds.
    """
    rows = {row.slot_id: row for row in Running.objects.filter(slot__day=whole.day.pk)}
    titles, minute = slot_titles(whole.slots), minute_now(whole.day.date)
    first = next((one.slot for one in timed if one.phase is Phase.LATER), None)
    begun = [one.first for one in timed if (row := rows.get(one.slot)) and row.began_at]
    return tuple(
        _part(
            slot,
            one,
            rows.get(slot.pk) or Running(slot_id=slot.pk, version=0),
            title=titles[slot.pk],
            leader=whole.led_by(slot),
            is_next=slot.pk == first,
            groups=len(whole.offers_in(slot.pk)) if slot.kind in OFFERED else groups.get(slot.pk, 0),
            # By the clock a part ends where nobody looks; by hand it is over.
            just_ended=one.phase is Phase.PAST
            and minute - one.last <= GRACE
            and all(each <= one.first for each in begun),
        )
        for slot, one in zip(whole.slots, timed, strict=True)
    )


def _part(
    slot: Any,  # noqa: ANN401 - a row of another app
    one: Timed,
    row: Running,
    *,
    title: str,
    leader: str,
    is_next: bool,
    groups: int,
    just_ended: bool,
) -> RunPart:
    is_now, is_later = one.phase is Phase.NOW, one.phase is Phase.LATER
    undoes = "ended" if row.ended_at else "longer" if row.extra_minutes else "begun" if row.began_at else ""
    return RunPart(
        slot=slot.pk,
        title=title,
        kind=slot.kind,
        begins=at_minute(one.first),
        ends=at_minute(one.last),
        minutes=one.last - one.first,
        late=one.late,
        extra=row.extra_minutes,
        is_past=one.phase is Phase.PAST,
        is_now=is_now,
        is_next=is_next,
        room=str(slot.room or ""),
        leader=leader,
        groups=groups,
        version=row.version,
        undoes=undoes,
        may_end=is_now,
        may_begin=is_later,
        may_extend=is_now or is_later or (just_ended and row.ended_at is None),
    )
