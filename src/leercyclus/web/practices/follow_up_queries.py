"""Read what municipalities of a circle did for one another after a day: for its page, and for the closed purse."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from django.utils import timezone

from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.people.roles import Actor
from leercyclus.web.practices.models import FollowUp, Practice
from leercyclus.web.practices.readable_queries import reach_of
from leercyclus.web.practices.rules import FollowUpFacts, may_change_follow_up


@dataclass(frozen=True, slots=True)
class FollowUpHours:
    """A follow-up as the closed purse counts it.

    Attributes:
        id: which.
        giver, taker: the municipalities, as they were; a merger is the purse's to follow.
        on: the day.
        hours: of the giver.
        by, entered: who wrote it down, and when.
        withdrawn, withdrawn_by, why: when and by whom it was taken back, and the reason; None and empty where it holds.
    """

    id: UUID
    giver: UUID
    taker: UUID
    on: date
    hours: Decimal
    by: UUID | None
    entered: datetime
    withdrawn: datetime | None
    withdrawn_by: UUID | None
    why: str


@dataclass(frozen=True, slots=True)
class ShownFollowUp:
    """A follow-up as the page of a circle shows it.

    Attributes:
        id, on, hours: which, when, and how many hours of the giver.
        giver, giver_name, taker, taker_name: the two municipalities.
        practice, practice_title: about which; None and empty where there is none, or the reader may not read it.
        who, documents, note: as they were typed.
        is_to_come: whether it is a proposal for a day to come, which counts once that day is there.
        may_change: whether the reader may change it; never one that was taken back.
        withdrawn, why: when it was taken back, and the reason; None and empty where it holds.
        instead: the one that stands in its place; None for none.
    """

    id: UUID
    on: date
    hours: Decimal
    giver: UUID
    giver_name: str
    taker: UUID
    taker_name: str
    practice: UUID | None
    practice_title: str
    who: str
    documents: str
    note: str
    is_to_come: bool
    may_change: bool
    withdrawn: datetime | None
    why: str
    instead: UUID | None


@dataclass(frozen=True, slots=True)
class FollowUpsAsked:
    """Which follow-ups somebody looks for.

    Attributes:
        organisation: that gave or received; None for all.
        year: the year; None for all.
    """

    organisation: UUID | None = None
    year: int | None = None


def follow_ups_in(circle: UUID) -> tuple[FollowUpHours, ...]:
    """Give what counts in the closed purse of a circle, the newest first; one query.

    That is what was done up to today, with what was taken back: it stays in sight.
    """
    columns = ("id", "giver", "taker", "on", "hours", "created_by", "created_at")
    why = ("withdrawn_at", "withdrawn_by", "withdrawn_why")
    rows = FollowUp.objects.filter(circle=circle, on__lte=timezone.localdate())
    return tuple(FollowUpHours(*row) for row in rows.values_list(*columns, *why))


def shown_follow_ups(circle: CircleFacts, actor: Actor, asked: FollowUpsAsked) -> tuple[ShownFollowUp, ...]:
    """Give the follow-ups of a circle as somebody reads them, the newest first; three queries."""
    today = timezone.localdate()
    rows = FollowUp.objects.filter(circle=circle.id).select_related("giver", "taker", "replaced_by")
    if asked.organisation:
        rows = rows.filter(giver=asked.organisation) | rows.filter(taker=asked.organisation)
    if asked.year:
        rows = rows.filter(on__year=asked.year)
    found = list(rows)
    readable = Practice.objects.filter(reach_of(actor).of_practices, pk__in=[row.practice_id for row in found])
    titles = dict(readable.values_list("pk", "title"))
    return tuple(
        ShownFollowUp(
            row.pk,
            row.on,
            row.hours,
            row.giver_id,
            row.giver.name,
            row.taker_id,
            row.taker.name,
            row.practice_id if row.practice_id in titles else None,
            titles.get(row.practice_id, "") if row.practice_id else "",
            row.who,
            row.documents,
            row.note,
            is_to_come=row.on > today,
            may_change=row.withdrawn_at is None
            and may_change_follow_up(actor, FollowUpFacts(row.pk, circle, row.giver_id, row.taker_id)),
            withdrawn=row.withdrawn_at,
            why=row.withdrawn_why,
            instead=row.replaced_by.pk if hasattr(row, "replaced_by") else None,
        )
        for row in found
    )


def years_of(circle: UUID) -> tuple[int, ...]:
    """Give the years in which there were follow-ups, the newest first; one query."""
    return tuple(
        sorted({day.year for day in FollowUp.objects.filter(circle=circle).values_list("on", flat=True)})[::-1]
    )


def follow_up_row(follow_up: UUID) -> FollowUp:
    """Give the row of a follow-up that is there."""
    return FollowUp.objects.select_related("giver", "taker").get(pk=follow_up)


def practices_to_follow(actor: Actor, circle: CircleFacts, now: UUID | None = None) -> list[tuple[UUID, str, str]]:
    """Give the practices that a follow-up in a circle can be about, as (id, title, municipality); two queries.

    Those of its members that go at least as far as the circle, and the one that is named now.
    """
    wide = [Practice.Sharing.CIRCLE, Practice.Sharing.LIBRARY, Practice.Sharing.PUBLIC]
    readable = Practice.objects.filter(reach_of(actor).of_practices)
    found = readable.filter(organisation__in=circle.members, sharing__in=wide, withdrawn_at__isnull=True)
    found = found | readable.filter(pk=now) if now else found
    rows = found.order_by("organisation__name", "title").values_list("pk", "title", "organisation__name")
    return [(pk, title, name or "") for pk, title, name in rows]


def read_follow_ups_asked(given: Mapping[str, str], members: frozenset[UUID]) -> FollowUpsAsked:
    """Read which follow-ups an address asks for; what cannot be read asks for nothing."""
    year = given.get("jaar", "")
    named = next((one for one in members if str(one) == given.get("gemeente", "")), None)
    return FollowUpsAsked(named, int(year) if year.isascii() and year.isdecimal() and len(year) == 4 else None)  # noqa: PLR2004 - a year
