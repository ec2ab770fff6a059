"""Read second observers: who is to be asked, what the link names, and what they saw beside what owners said."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from django.db.models import Q
from django.utils import timezone

from leercyclus.engine.lessons import OBSERVED_AT
from leercyclus.web.accounts.tokens import is_short, make_short, named_by, read_token
from leercyclus.web.landing.blind_queries import LINK_DAYS
from leercyclus.web.landing.models import Observer, Report
from leercyclus.web.landing.owner_queries import READ, promise_of
from leercyclus.web.landing.promises import Promise

LINK = "landing_observer"
"""What the token of a link in the mail is for."""


@dataclass(frozen=True, slots=True)
class AskedObserver:
    """What a second observer is asked. There is no step and no evidence in it.

    Attributes:
        landing: of which lesson.
        person: who is asked; None for who was named by an address only.
        promise: what was promised.
        owner: the name of who carries it.
        is_answered: whether the observer answered.
    """

    landing: UUID
    person: UUID | None
    promise: Promise
    owner: str
    is_answered: bool


def observer_token(row: Observer) -> str:
    """Sign the link by which a second observer answers without signing in; short, and no address stands in it."""
    mark = str(row.person_id) if row.person_id else named_mark(row)
    return make_short(LINK, row.landing_id.bytes + bytes(2), bound_to=mark)


def named_mark(row: Observer) -> str:
    """Tell apart who was named by an address, one after the other, without saying who: by the moment of choosing."""
    return f"named-{row.chosen_at.timestamp():.6f}"


def asked_observer(token: str) -> AskedObserver | None:
    """Give what a link asks; None for no good link, another observer by now, or a closed lesson; two queries at most.

    Who was made one with another record since, is asked as the record that goes on. Longer links of older mails are
    still good.
    """
    named = named_by(token)
    facts = read_token(LINK, token, days=LINK_DAYS) or {}
    try:
        landing = UUID(bytes=named[:16]) if named else UUID(facts.get("landing", ""))
    except ValueError:
        return None
    row = Observer.objects.select_related("person", *(f"landing__{name}" for name in READ))
    found = row.filter(landing=landing, landing__closed="", asked_at__isnull=False).first()
    if found is None or not _is_for(found, token, facts.get("person", "")):
        return None
    owner = found.landing.owner
    return AskedObserver(
        landing,
        found.person_id,
        promise_of(found.landing),
        owner.name if owner else "",
        is_answered=found.answered_at is not None,
    )


def _is_for(row: Observer, token: str, named: str) -> bool:
    """Tell whether a link is for who looks along now: a short one that is not too old, or a long one of before."""
    if row.person is None:
        marks = [named_mark(row)] if row.address else []
    else:
        marks = [str(one) for one in (row.person.pk, *row.person.merged.values_list("pk", flat=True))]
    if named_by(token) is None:
        return named in marks
    since = timezone.now() - timedelta(days=LINK_DAYS)
    is_good = row.asked_at is not None and row.asked_at >= since
    return is_good and any(is_short(LINK, token, bound_to=mark) for mark in marks)


def observers_to_ask(today: date) -> list[UUID]:
    """List the lessons whose second observer is to be asked: ninety days passed, open, not stopped; one query."""
    known = Q(person__is_active=True, person__erased_at__isnull=True, person__email__isnull=False)
    named = Q(person__isnull=True) & ~Q(address="")
    waiting = Observer.objects.filter(
        known | named,
        asked_at__isnull=True,
        answered_at__isnull=True,
        landing__closed="",
        landing__stopped_at__isnull=True,
        landing__owner__isnull=False,
        landing__lesson__is_nothing_new=False,
        landing__waves__days=OBSERVED_AT,
        landing__waves__due_on__lte=today,
    )
    return list(waiting.order_by("landing").values_list("landing", flat=True))


def observed_pairs(landings: Collection[UUID]) -> list[tuple[int, int]]:
    """Give of every lesson that both spoke of the step of the owner and that of the second observer; two queries.

    Of the owner the answer of the same wave counts; where there is none, the last one before the observer's. Who cannot
    tell is left out, and so is a lesson of which the owner said nothing.

    Args:
        landings: of which lessons. The pairs do not say whose they are: count them, and show no pair of one lesson.
    """
    observers = Observer.objects.filter(landing__in=landings, step__isnull=False).order_by("landing")
    seen = {one.landing_id: one for one in observers}
    said: dict[UUID, list[Report]] = {}
    reports = Report.objects.filter(landing__in=seen).select_related("wave").order_by("at")
    for one in reports:
        said.setdefault(one.landing_id, []).append(one)
    pairs = []
    for landing, observer in seen.items():
        of_wave = [one for one in said.get(landing, ()) if one.wave and one.wave.days == OBSERVED_AT]
        before = [one for one in said.get(landing, ()) if observer.answered_at and one.at <= observer.answered_at]
        if counted := of_wave or before:
            pairs.append((counted[-1].step, int(observer.step or 0)))
    return pairs
