"""Read what somebody wishes for a day, and what there is to wish for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from uuid import UUID

from django.utils.translation import gettext, pgettext

from leercyclus.web.days.day_queries import offers_going_on
from leercyclus.web.guests.models import Registration
from leercyclus.web.people.called import called
from leercyclus.web.people.levels import Level
from leercyclus.web.people.posts_queries import posts_on

MOST_WISHES = 3
State = Registration.State


@dataclass(frozen=True, slots=True)
class Wishes:
    """What somebody wishes and needs.

    Attributes:
        offers: workshops and visits, the dearest first.
        hope: the person whom this one hopes to meet.
        question: the own question.
        arrives, leaves: when the person comes later or goes earlier than the day.
        access_need: what the person needs to get in and take part.
        diet: what the person does not eat.
        may_be_photographed: None where it was not said.
    """

    offers: tuple[UUID, ...] = ()
    hope: UUID | None = None
    question: str = ""
    arrives: time | None = None
    leaves: time | None = None
    access_need: str = ""
    diet: str = ""
    may_be_photographed: bool | None = None


@dataclass(frozen=True, slots=True)
class Hope:
    """Somebody whom one can hope to meet: who, called what, and of which municipality."""

    person: UUID
    label: str
    municipality: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A workshop or visit that one can wish for, with when it is given; nothing where it has no time yet."""

    offer: UUID
    title: str
    about: str
    is_visit: bool
    begins: tuple[time, ...] = ()


def wishes_of(row: Registration) -> Wishes:
    """Give the wishes of a registration as they are kept; one query."""
    return Wishes(
        offers=tuple(row.wishes.values_list("offer", flat=True)),
        hope=row.hope_id,
        question=row.question,
        arrives=row.arrives,
        leaves=row.leaves,
        access_need=row.access_need,
        diet=row.diet,
        may_be_photographed=row.may_be_photographed,
    )


def choices_of(day: UUID) -> tuple[Choice, ...]:
    """List the workshops and visits of a day that go on, workshops first; two queries."""
    return tuple(
        Choice(one.pk, one.title, one.about, one.kind == one.Kind.VISIT, tuple(slot.begins for slot in one.slots.all()))
        for one in offers_going_on(day)
    )


def by_time(choices: Sequence[Choice]) -> tuple[tuple[str, tuple[Choice, ...]], ...]:
    """Put what is given at the same time together, in the order of the clock and in the words of the page.

    Who wishes for two of one time gets one of them at most: so it is told what is beside what.
    """
    kinds = {False: gettext("Workshops"), True: gettext("Practice visits")}
    groups: dict[tuple[tuple[time, ...], bool], list[Choice]] = {}
    for one in choices:
        groups.setdefault((one.begins, one.is_visit), []).append(one)
    found = []
    both = pgettext("times", "and")
    # What has no time yet stands last.
    for (begins, is_visit), group in sorted(groups.items(), key=lambda pair: (not pair[0][0], pair[0])):
        times = f" {both} ".join(f"{moment:%H:%M}" for moment in begins)
        label = gettext("%(kind)s, %(times)s") % {"kind": kinds[is_visit], "times": times} if times else kinds[is_visit]
        found.append((label, tuple(group)))
    return tuple(found)


def hopes_of(row: Registration) -> tuple[Hope, ...]:
    """List who else was asked for the day and may come: those of other municipalities first, by name; two queries."""
    asked = Registration.objects.filter(day=row.day_id, state__in=[State.INVITED, State.YES, State.WAITING])
    others = list(asked.exclude(pk=row.pk).select_related("person", "organisation"))
    posts = posts_on(row.day.date, [one.person_id for one in others])
    found = []
    for one in others:
        post = posts.get(one.person_id)
        does = (post.title or (str(Level(post.level).label) if post.level else "")) if post else ""
        place = one.organisation.name
        is_own = one.organisation_id == row.organisation_id
        found.append((is_own, place, one.person.name, Hope(one.person_id, called(one.person.name, does), place)))
    return tuple(hope for *_order, hope in sorted(found, key=lambda each: each[:3]))
