"""Publish a plan: it becomes the version that holds, and who sits elsewhere than before hears so."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.db.models import Max
from django.utils import timezone, translation
from django.utils.timezone import localtime

from leercyclus.web.audit.actions import record
from leercyclus.web.days.day_queries import ends_at, whole_day
from leercyclus.web.guests.coming_queries import coming
from leercyclus.web.mail.actions import queue_mail
from leercyclus.web.people.names_queries import readers
from leercyclus.web.people.roles import Actor
from leercyclus.web.running.pulse_actions import touch
from leercyclus.web.seating.hearing import is_still_heard
from leercyclus.web.seating.models import Mixing, Plan
from leercyclus.web.seating.moves_queries import Moved, moves_between
from leercyclus.web.seating.plan_queries import published_plan


@transaction.atomic
def publish_plan(*, actor: Actor, plan: UUID, tell: bool = True) -> Plan:
    """Make a plan the version that holds; one that was published already stays as it is.

    Args:
        actor: who publishes.
        plan: which.
        tell: mail who comes and sits elsewhere than in the version before. The first version mails nobody, and neither
            does one of a day that was not published itself, or that has ended; on the day itself parts that are over do
            not count.
    """
    found = Plan.objects.select_related("day").get(pk=plan)
    # The row of the day's mixing is locked, so that two plans that are published at once get two numbers.
    Mixing.objects.get_or_create(day_id=found.day_id)
    Mixing.objects.select_for_update().get(day=found.day_id)
    found.refresh_from_db(fields=["number"])
    if found.number is not None:
        return found
    before = published_plan(found.day_id)
    newest = Plan.objects.filter(day=found.day_id).aggregate(newest=Max("number"))["newest"] or 0
    found.number = newest + 1
    found.published_at = timezone.now()
    found.published_by_id = actor.person
    found.save(update_fields=["number", "published_at", "published_by"])
    touch(found.day_id)
    is_ahead = is_still_heard(found.day.date, found.day.ends, localtime())
    is_heard = tell and is_ahead and found.day.state == "published"
    told = _tell(before, found) if before and is_heard else 0
    record(
        actor=actor,
        what="plan.published",
        circle=found.day.circle_id,
        organisation=found.day.host_id,
        thing=found.pk,
        facts={"version": found.number, "told": told},
    )
    return found


def _tell(before: Plan, after: Plan) -> int:
    """Mail everybody who has another seat, each in the own language; gives how many."""
    day, whole, people = after.day, whole_day(after.day_id), coming(after.day_id)
    registration = {one.person: one.registration for one in people}
    names = {one.person: one.name for one in people}
    now = localtime()
    over = {
        f"{slot.begins:%H:%M}"
        for slot in whole.grouped
        if not is_still_heard(day.date, ends_at(slot.begins, slot.minutes), now)
    }
    moves: dict[str, dict[UUID, tuple[Moved, ...]]] = {}
    told = 0
    for reader in readers(list(registration)):
        if reader.language not in moves:
            with translation.override(reader.language):
                moves[reader.language] = moves_between(before, after, people, whole=whole)
        if reader.person is None:
            continue
        every = moves[reader.language].get(registration[reader.person], ())
        mine = [one for one in every if one.begins not in over]
        if not mine:
            continue
        told += 1
        queue_mail(
            key=f"seats_changed-{after.pk}-{reader.person}",
            kind="seats_changed",
            template="seating/mail/seats_changed.txt",
            context={"day": day, "host": whole.day.host.name, "moves": mine, "name": names[reader.person]},
            to=reader,
            circle=day.circle_id,
            organisation=day.host_id,
            is_personal=False,
        )
    return told
