"""Wish to host or not, accept a rota, choose another host, choose a day and take it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.engine.rota.dates import say_date
from leercyclus.web.audit.actions import record
from leercyclus.web.circles import rota_sentences as sentences
from leercyclus.web.circles.member_queries import members_of
from leercyclus.web.circles.models import Cycle, HostWish, Turn
from leercyclus.web.circles.rota_mail_actions import ToldDay, mail_day
from leercyclus.web.circles.rota_queries import turns_of, whole_turn
from leercyclus.web.circles.rota_question_bridge import day_of_turn
from leercyclus.web.circles.rota_rules import as_seen
from leercyclus.web.design.forms import Conflict
from leercyclus.web.people.roles import Actor

ASIDE = 1_000
"""Added to positions while turns are numbered anew, so that no two share one meanwhile."""


@dataclass(frozen=True, slots=True)
class SaidWish:
    """What a member says about hosting in a cycle: one of `HostWish.Wish`, and within which days."""

    wish: str
    not_before: date | None = None
    not_after: date | None = None


def set_wish(*, actor: Actor, cycle: UUID, organisation: UUID, said: SaidWish, version: int = 0) -> HostWish:
    """Say whether a member would like to host in a cycle.

    Args:
        actor: who says it.
        cycle: in which.
        organisation: of which member.
        said: the wish.
        version: of the row that the form was filled from; 0 when there was none.

    Raises:
        BadInput: the municipality does not take part, or the days exclude one another.
        Conflict: somebody else said something meanwhile.
    """
    if said.not_before and said.not_after and said.not_after < said.not_before:
        days = {"not_before": said.not_before.isoformat(), "not_after": said.not_after.isoformat()}
        raise BadInput(sentences.WISH_DAYS(**days))
    with transaction.atomic():
        circle = Cycle.objects.select_for_update().get(pk=cycle).circle_id
        _known(circle, [organisation])
        found = HostWish.objects.filter(cycle=cycle, organisation=organisation).first()
        if (found.version if found else 0) != version:
            raise Conflict(version=found.version if found else 0, theirs=_theirs(found or HostWish()))
        wish = found or HostWish(cycle_id=cycle, organisation_id=organisation, version=0)
        wish.wish, wish.not_before, wish.not_after = said.wish, said.not_before, said.not_after
        wish.version += 1
        wish.save()
        record(
            actor=actor,
            what="rota.wished",
            circle=circle,
            organisation=organisation,
            thing=cycle,
            facts={"wish": wish.wish, "days": sum(one is not None for one in (said.not_before, said.not_after))},
        )
    return wish


def accept_rota(*, actor: Actor, cycle: UUID, hosts: Sequence[UUID], seen: str | None = None) -> tuple[Turn, ...]:
    """Agree who hosts: turns whose day was chosen stay, these hosts follow in order, other turns go.

    Args:
        actor: who agrees.
        cycle: of which.
        hosts: of the turns that have no day yet, in order.
        seen: the mark of the rota as the page showed it, see `as_seen`; None to accept whatever stands there.

    Raises:
        BadInput: no host, or one that does not take part.
        Conflict: somebody else changed the rota meanwhile.
    """
    if not hosts:
        raise BadInput(sentences.NO_TURNS())
    with transaction.atomic():
        circle = Cycle.objects.select_for_update().get(pk=cycle).circle_id
        _known(circle, hosts)
        before = turns_of(cycle)
        if seen is not None and seen != as_seen((one.pk, one.version) for one in before):
            raise Conflict(version=0, theirs={})
        Turn.objects.filter(cycle=cycle, day__isnull=True).delete()
        Turn.objects.filter(cycle=cycle).update(position=F("position") + ASIDE)
        kept = sorted((one for one in before if one.day), key=lambda one: (one.day, one.position))
        for position, turn in enumerate(kept, start=1):
            Turn.objects.filter(pk=turn.pk).update(position=position)
        Turn.objects.bulk_create(
            Turn(cycle_id=cycle, position=position, host_id=host)
            for position, host in enumerate(hosts, start=len(kept) + 1)
        )
        turns = tuple(turns_of(cycle))
        record(
            actor=actor,
            what="rota.accepted",
            circle=circle,
            thing=cycle,
            facts={"turns": len(turns), "kept": len(kept)},
        )
    return turns


def choose_host(*, actor: Actor, turn: UUID, host: UUID, version: int) -> Turn:
    """Let another member host a turn; who knew of its day is told.

    Raises:
        BadInput: the municipality does not take part.
        Conflict: somebody else changed the turn meanwhile.
    """
    with transaction.atomic():
        before = whole_turn(turn)
        circle = before.cycle.circle_id
        _known(circle, [host])
        now = _changed(turn, version, host=host)
        record(actor=actor, what="turn.host_chosen", circle=circle, organisation=host, thing=turn)
        if now.day is not None and host != before.host_id:
            mail_day(turn=now, told=ToldDay(kind="date_changed", day=now.day, before=now.day))
    return now


def choose_day(*, actor: Actor, turn: UUID, day: date, version: int, is_overruled: bool = False, why: str = "") -> Turn:
    """Choose the day of a turn, and tell all coordinators and executive secretariats; telling again when it changes.

    Args:
        actor: who chooses.
        turn: of which.
        day: which.
        version: of the row that the form was filled from.
        is_overruled: whether it was seen that this day cannot be, and is chosen all the same.
        why: one sentence that goes along in the mail and is kept nowhere else.

    Raises:
        BadInput: the day is past; or no alderman of some member is free, it is no working day or it lies outside the
            cycle, and that was not overruled. Then the first sentences say why.
        Conflict: somebody else changed the turn meanwhile.
    """
    with transaction.atomic():
        before = whole_turn(turn)
        if day <= timezone.localdate():
            raise BadInput(sentences.DAY_IS_PAST(day=say_date(day.toordinal())))
        looked = day_of_turn(before, day)
        if not looked.proposed and not (is_overruled and why.strip()):
            raise BadInput(*looked.reasons, sentences.OVERRULE())
        now = _changed(turn, version, day=day)
        if before.day == day:
            return now
        record(
            actor=actor,
            what="turn.day_changed" if before.day else "turn.day_chosen",
            circle=before.cycle.circle_id,
            organisation=before.host_id,
            thing=turn,
            facts={"day": day.isoformat(), "overruled": not looked.proposed, "without_alderman": len(looked.blocked)},
        )
        told = ToldDay(
            kind="date_changed" if before.day else "date_chosen",
            day=day,
            before=before.day,
            reasons=looked.reasons,
            why="" if looked.proposed else why.strip(),
        )
        mail_day(turn=now, told=told)
    return now


def withdraw_day(*, actor: Actor, turn: UUID, version: int) -> Turn:
    """Take the day of a turn back, and tell who knew of it.

    Raises:
        Conflict: somebody else changed the turn meanwhile.
    """
    with transaction.atomic():
        before = whole_turn(turn)
        now = _changed(turn, version, day=None)
        if before.day is not None:
            record(
                actor=actor,
                what="turn.day_withdrawn",
                circle=before.cycle.circle_id,
                organisation=before.host_id,
                thing=turn,
                facts={"day": before.day.isoformat()},
            )
            mail_day(turn=now, told=ToldDay(kind="date_withdrawn", day=before.day, before=before.day))
    return now


def _changed(turn: UUID, version: int, **values: object) -> Turn:
    """Change a turn of which somebody saw a version."""
    columns = {"host_id" if name == "host" else name: value for name, value in values.items()}
    changed = Turn.objects.filter(pk=turn, version=version).update(**columns, version=F("version") + 1)
    now = whole_turn(turn)
    if not changed:
        theirs = {"host": now.host.name, "day": now.day.isoformat() if now.day else ""}
        raise Conflict(version=now.version, theirs=theirs)
    return now


def _known(circle: UUID, organisations: Sequence[UUID]) -> None:
    members = {one.organisation for one in members_of(circle) if one.takes_part}
    if not set(organisations) <= members:
        raise BadInput(sentences.NOT_A_MEMBER())


def _theirs(wish: HostWish) -> dict[str, str]:
    return {
        "wish": str(wish.get_wish_display()),
        "not_before": wish.not_before.isoformat() if wish.not_before else "",
        "not_after": wish.not_after.isoformat() if wish.not_after else "",
    }
