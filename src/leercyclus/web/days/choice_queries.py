"""Read what the forms of a day offer to choose from: people, rooms, turns of the rota, earlier days."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext, ngettext

from leercyclus.web.circles.cycle_queries import current_cycle
from leercyclus.web.circles.member_queries import members_of
from leercyclus.web.circles.rota_queries import turns_of
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.days.models import Room
from leercyclus.web.days.rules import may_plan_for
from leercyclus.web.days.seen_queries import days_seen
from leercyclus.web.days.turn_queries import turns_begun
from leercyclus.web.people.called import called
from leercyclus.web.people.contacts_queries import Contact, contacts_of
from leercyclus.web.people.names_queries import person_names
from leercyclus.web.people.roles import Actor

Choice = tuple[str, str]


@dataclass(frozen=True, slots=True)
class PlannableTurn:
    """A turn of the rota of which the day can be planned: it has a date to come and no programme yet."""

    id: UUID
    host: UUID
    day: date
    words: str


def turns_to_plan(actor: Actor, circle: CircleFacts) -> tuple[PlannableTurn, ...]:
    """List the turns that somebody can plan, the first to come first; three queries."""
    cycle = current_cycle(circle.id)
    if cycle is None:
        return ()
    begun = turns_begun(circle.id)
    today = timezone.localdate()
    open_ = [
        (one.day, one)
        for one in turns_of(cycle.pk)
        if one.day and one.day >= today and one.pk not in begun and may_plan_for(actor, circle, one.host_id)
    ]
    return tuple(
        PlannableTurn(one.pk, one.host_id, day, f"{one.host.name}, {date_format(day, 'l j F Y')}")
        for day, one in sorted(open_, key=lambda pair: (pair[0], pair[1].position))
        if one.host_id in circle.members
    )


def hosts_to_choose(actor: Actor, circle: CircleFacts) -> list[Choice]:
    """Give the municipalities for which somebody may plan, in the order of the circle; one query."""
    return [
        (str(one.organisation), one.name)
        for one in members_of(circle.id)
        if one.takes_part and may_plan_for(actor, circle, one.organisation)
    ]


def earlier_days(actor: Actor, circle: CircleFacts) -> list[Choice]:
    """Give the days of a circle that somebody may see, the latest first, to begin another from; two queries."""
    rows = sorted((one.day for one in days_seen(actor, circle)), key=lambda one: (-one.date.toordinal(), one.pk))
    return [
        (
            str(one.pk),
            gettext("that of %(host)s, %(day)s") % {"host": one.host.name, "day": date_format(one.date, "j F Y")},
        )
        for one in rows
    ]


def people_to_choose(host: UUID, *named: UUID | None) -> list[Choice]:
    """Give the people of a host with what they do, and who is named already; three queries at most.

    Args:
        host: whose people.
        named: people who stand in the form already and must stay possible, such as who left since.
    """
    return _with_named([(str(one.person), _words(one)) for one in contacts_of([host])[host]], named)


def leaders_to_choose(circle: UUID, host: UUID, *named: UUID | None) -> list[Choice]:
    """Give the people of a circle who can lead a part of a day, those of the host first; four queries at most."""
    names = {one.organisation: one.name for one in members_of(circle) if one.takes_part}
    found = contacts_of(list({host: "", **names}))
    own = [(str(one.person), _words(one)) for one in found[host]]
    guests = [
        (str(one.person), f"{_words(one)} ({names[organisation]})")
        for organisation in names
        if organisation != host
        for one in found[organisation]
    ]
    return _with_named([*own, *guests], named)


def rooms_to_choose(day: UUID) -> list[Choice]:
    """Give the rooms of a day with their seats; one query."""
    return [
        (
            str(one.pk),
            ngettext("%(room)s, %(seats)d seat", "%(room)s, %(seats)d seats", one.seats)
            % {"room": one.name, "seats": one.seats},
        )
        for one in Room.objects.filter(day=day)
    ]


def _words(contact: Contact) -> str:
    return called(contact.name, contact.title or contact.department)


def _with_named(choices: list[Choice], named: Collection[UUID | None]) -> list[Choice]:
    """Add who is named and stands in no list of today, where the name is still known."""
    known = {person for person, _words in choices}
    gone = [one for one in named if one and str(one) not in known]
    names = person_names(gone) if gone else {}
    return [*choices, *((str(one), names[one]) for one in gone if names.get(one))]
