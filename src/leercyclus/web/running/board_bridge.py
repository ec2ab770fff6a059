"""Put the board of a host together."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import Any
from uuid import UUID

from django.utils import timezone

from leercyclus.web.checkin.counts_queries import presence_counts
from leercyclus.web.days.clock import minute_of
from leercyclus.web.running.board import Board, Counts, stamp_of
from leercyclus.web.running.clock import Phase
from leercyclus.web.running.models import Proposal
from leercyclus.web.running.now_queries import minute_now
from leercyclus.web.running.proposal import Proposed
from leercyclus.web.running.proposal_bridge import Underway, problems_of, shown, underway
from leercyclus.web.running.pulse_queries import pulse_of
from leercyclus.web.running.run_sheet import RunPart
from leercyclus.web.running.run_sheet_queries import run_sheet
from leercyclus.web.seating.on_the_day_queries import drawn_part, tables_in


def board_of(day: UUID, on: date) -> Board:
    """Read the board of a day; some twenty queries, however many come, and no search.

    Args:
        day: which.
        on: its date.
    """
    stamp = stamp_now(day, on)  # before all else: what changes in between is fetched again, and never missed
    now = underway(day)
    counts = presence_counts(day)
    tables = tables_in(now.plan) if now.plan else {}
    parts = run_sheet(now.ground.whole, now.timed, tables)
    proposed = shown(now)
    body = _body(now, stamp.partition("-")[0])
    later = next((one for one in parts if one.is_next), None)
    minute = minute_now(on)
    drawn, part, is_proposal = _drawn(now, parts, proposed)
    return Board(
        now=timezone.localtime(),
        mark=f"{stamp}.{body}",
        body=body,
        counts=Counts(counts.here, counts.to_come, counts.absent, counts.walked_in, counts.left),
        parts=parts,
        soon=minute_of(later.begins) - minute if later else None,
        plan=now.plan.pk if now.plan else None,
        version=now.plan.number if now.plan else None,
        gone=len(now.standing.misfits.gone) if now.standing else 0,
        waits=now.waits,
        proposed=proposed if proposed and (proposed.parts or proposed.why_not) else None,
        is_left=now.is_left,
        undone=now.undone,
        taken=now.taken.pk if now.taken and _has_more(now) else None,
        problems=problems_of(now),
        drawn=drawn,
        drawn_part=part,
        people=sum(seat.comes for group in drawn.groups for seat in group.people) if drawn else 0,
        is_proposal=is_proposal,
    )


def stamp_now(day: UUID, on: date) -> str:
    """Give the stamp of the board as it is now; two queries."""
    newest = Proposal.objects.filter(day=day).values_list("pk", flat=True).first()
    return stamp_of(pulse_of(day), minute_now(on), newest)


def _drawn(now: Underway, parts: tuple[RunPart, ...], proposed: Proposed | None) -> tuple[Any, RunPart | None, bool]:
    """Draw the part with groups that is on, or else the next one; as proposed where hosts are asked about it."""
    grouped = {one.pk for one in now.ground.whole.grouped}
    part = next((one for one in parts if one.slot in grouped and not one.is_past), None)
    if part is None or now.plan is None:
        return None, None, False
    moves = {one.slot for one in proposed.parts} if proposed and not proposed.is_left else set()
    rounds = now.kept.content["rounds"] if part.slot in moves and now.kept else None
    drawn = drawn_part(now.plan, now.ground.people, whole=now.ground.whole, slot=part.slot, rounds=rounds)
    return drawn, part if drawn else None, rounds is not None


def _body(now: Underway, pulse: str) -> str:
    """Give a word that is another one whenever anything but the clock is: a change, a part that began, a proposal."""
    phases = "".join(one.phase.value[0] for one in now.timed)
    kept = f"{now.kept.pk}{now.kept.state}{bool(now.kept.content)}" if now.kept else ""
    told = f"{pulse} {phases} {kept} {now.standing.print if now.standing else ''}"
    return hashlib.sha256(told.encode()).hexdigest()[:12]


def _has_more(now: Underway) -> bool:
    """Tell whether a part is to come, so that taking something back would change something."""
    grouped = {one.pk for one in now.ground.whole.grouped}
    return any(one.slot in grouped and one.phase is Phase.LATER for one in now.timed)
