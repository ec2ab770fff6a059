"""Add workshops and practice visits to a day, change them, take one off, call one off."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Unpack
from uuid import UUID

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.web.days import offer_sentences as sentences
from leercyclus.web.days.day_queries import GIVEN_IN
from leercyclus.web.days.models import MOST_UNARGUED, MOST_VISITORS, Day, Offer, Slot
from leercyclus.web.days.offer_fields import MOST_PLACES, OfferFields
from leercyclus.web.days.offer_mail_actions import tell_of_offer
from leercyclus.web.days.placed_queries import is_in_published_plan
from leercyclus.web.days.record_actions import record_of_day
from leercyclus.web.design.forms import Conflict
from leercyclus.web.people.roles import Actor
from leercyclus.web.running.pulse_actions import touch


def add_offer(*, actor: Actor, day: UUID, slots: Sequence[UUID] = (), **fields: Unpack[OfferFields]) -> Offer:
    """Add a workshop or visit to a day, behind those of its kind.

    Args:
        actor: who adds it.
        day: which day.
        slots: the parts of the programme in which it is given.
        fields: `kind` and `title` at least; of a visit whom one meets too.

    Raises:
        BadInput: it cannot be so; one sentence a problem.
    """
    with transaction.atomic():
        of = Day.objects.select_for_update().get(pk=day)
        row = Offer(day=of)
        _fill(row, fields, is_new=True)
        last = of.offers.filter(kind=row.kind).aggregate(last=Max("position"))["last"]
        row.position = 0 if last is None else last + 1
        fitting = _checked(row, slots)
        row.save()
        row.slots.set(fitting)
        record_of_day(
            actor=actor,
            what="offer.added",
            day=row.day,
            thing=row.pk,
            facts={"kind": row.kind, "seats": row.seats, "parts": len(fitting)},
        )
        touch(row.day_id)
    return row


def change_offer(
    *, actor: Actor, offer: UUID, version: int, slots: Sequence[UUID] | None = None, **fields: Unpack[OfferFields]
) -> Offer:
    """Change a workshop or visit; what is left out of `slots` and `fields` stays as it is.

    Raises:
        BadInput: it cannot be so; one sentence a problem.
        Conflict: somebody else changed it since `version`.
    """
    with transaction.atomic():
        row = _locked(offer, version)
        _fill(row, fields)
        fitting = _checked(row, list(row.slots.values_list("pk", flat=True)) if slots is None else slots)
        row.version += 1
        row.save()
        row.slots.set(fitting)
        record_of_day(
            actor=actor,
            what="offer.changed",
            day=row.day,
            thing=row.pk,
            facts={"kind": row.kind, "seats": row.seats, "fields": sorted(fields)},
        )
        touch(row.day_id)
    return row


def remove_offer(*, actor: Actor, day: UUID, offer: UUID) -> None:
    """Take a workshop or visit off a day, with the wishes for it; one that is gone already is no problem.

    Raises:
        BadInput: people were placed in it in the plan that was published: it can only be called off.
    """
    with transaction.atomic():
        row = Offer.objects.select_for_update().select_related("day").filter(pk=offer, day=day).first()
        if row is None:
            return
        if is_in_published_plan(row):
            raise BadInput(sentences.IN_A_PLAN(title=row.title))
        record_of_day(actor=actor, what="offer.removed", day=row.day, thing=row.pk, facts={"kind": row.kind})
        touch(row.day_id)
        row.delete()


def call_off_offer(*, actor: Actor, offer: UUID, version: int, why: str) -> Offer:
    """Call a workshop or visit off, and tell who leads it and who was placed in it; the row stays, marked.

    Of one that is called off already the reason is replaced, and nobody is told again.

    Args:
        actor: who calls it off.
        offer: which.
        version: of the row that the form was filled from.
        why: one sentence, at most 280 characters.

    Raises:
        Conflict: somebody else changed it meanwhile.
    """
    with transaction.atomic():
        row = _locked(offer, version)
        is_new = row.called_off_at is None
        row.called_off_at, row.called_off_why = row.called_off_at or timezone.now(), why
        row.version += 1
        row.save(update_fields=["called_off_at", "called_off_why", "version"])
        told = tell_of_offer(offer=row) if is_new else 0
        record_of_day(
            actor=actor, what="offer.called_off", day=row.day, thing=row.pk, facts={"kind": row.kind, "mails": told}
        )
        touch(row.day_id)
    return row


def undo_call_off(*, actor: Actor, offer: UUID, version: int) -> Offer:
    """Let a workshop or visit that was called off take place all the same, and tell the same people.

    Raises:
        Conflict: somebody else changed it meanwhile.
    """
    with transaction.atomic():
        row = _locked(offer, version)
        if row.called_off_at is not None:
            row.called_off_at, row.called_off_why, row.version = None, "", row.version + 1
            row.save(update_fields=["called_off_at", "called_off_why", "version"])
            told = tell_of_offer(offer=row)
            record_of_day(
                actor=actor, what="offer.on_again", day=row.day, thing=row.pk, facts={"kind": row.kind, "mails": told}
            )
            touch(row.day_id)
    return row


def _locked(offer: UUID, version: int) -> Offer:
    """Give the row, held with its day until the end of the change: titles are compared with those of the whole day.

    Another version than was seen is a conflict.
    """
    row = Offer.objects.select_for_update(of=("self", "day")).select_related("day__host", "leader").get(pk=offer)
    if row.version != version:
        texts = ("title", "about", "leader_name", "stand_in_name", "meeting_point", "access", "secrecy")
        theirs = {name: str(getattr(row, name)) for name in texts}
        raise Conflict(version=row.version, theirs={**theirs, "why": row.called_off_why, "seats": str(row.seats)})
    return row


def _fill(row: Offer, fields: OfferFields, *, is_new: bool = False) -> None:
    """Put what is given on a row; no number of places is that of the room, or the usual one of a visit."""
    given: dict[str, Any] = dict(fields)
    for name in ("room", "leader"):
        if name in given:
            given[f"{name}_id"] = given.pop(name)
    for name, value in given.items():
        setattr(row, name, " ".join(value.split()) if name == "title" else value)
    if given.get("seats") is None and ("seats" in given or is_new):
        room = row.day.rooms.filter(pk=row.room_id).first() if row.room_id else None
        row.seats = room.seats if room else MOST_VISITORS if row.kind == Offer.Kind.VISIT else 0
        row.fewest = min(row.fewest, row.seats) if row.seats else row.fewest


def _checked(row: Offer, slots: Sequence[UUID]) -> list[Slot]:
    """Give the parts of the programme in which it can be given; say everything that cannot be."""
    kinds = GIVEN_IN[Offer.Kind(row.kind)]
    fitting = list(Slot.objects.filter(day=row.day_id, kind__in=kinds, pk__in=list(slots)))
    wrong: list[Reason] = []
    if Offer.objects.filter(day=row.day_id, title__iexact=row.title).exclude(pk=row.pk).exists():
        wrong.append(sentences.NAMED_ALREADY(title=row.title))
    if not row.seats:
        wrong.append(sentences.NO_SEATS())
    elif not max(row.fewest, 1) <= row.seats <= MOST_PLACES:
        wrong.append(sentences.SEATS(most=MOST_PLACES, fewest=row.fewest, seats=row.seats))
    if row.kind == Offer.Kind.VISIT:
        if row.seats > MOST_UNARGUED and not row.seats_why.strip():
            wrong.append(sentences.MANY_VISITORS(most=MOST_UNARGUED, seats=row.seats))
        if row.leader_id is None and not row.leader_name.strip():
            wrong.append(sentences.NOBODY_TO_MEET())
    room_is_gone = row.room_id is not None and not row.day.rooms.filter(pk=row.room_id).exists()
    if room_is_gone or len(fitting) != len(set(slots)):
        wrong.append(sentences.NOT_OF_THE_DAY())
    if wrong:
        raise BadInput(*wrong)
    return fitting
