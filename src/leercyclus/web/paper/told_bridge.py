"""Read a day for paper, in the language of the paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.utils import timezone, translation
from django.utils.formats import date_format

from leercyclus.engine.reasons import Language
from leercyclus.formats.paper import Guest, Occasion
from leercyclus.web.days.day_queries import GROUPED, OFFERED, WholeDay, ends_at, whole_day
from leercyclus.web.days.slot_queries import slot_titles
from leercyclus.web.guests.coming_queries import Coming, coming
from leercyclus.web.paper import sentences
from leercyclus.web.paper.told import Choice, Group, Part, guest_of
from leercyclus.web.seating.plan_queries import PlacedGroup, placed, published_plan


@dataclass(frozen=True, slots=True)
class Told:
    """A day whole, with who comes, in the words of one language.

    Attributes:
        occasion: the day in words.
        language: of the words.
        whole: the day as it is kept.
        parts: its programme in the order of the clock.
        people: who comes, by municipality, then from alderman down.
        has_groups: whether a version of the groups was published.
        groups: those that hold, in the order of the plan.
        seats: by slot and registration the group of somebody.
    """

    occasion: Occasion
    language: Language
    whole: WholeDay
    parts: tuple[Part, ...]
    people: tuple[Coming, ...]
    has_groups: bool
    groups: tuple[Group, ...]
    seats: Mapping[tuple[UUID, UUID], Group]

    @property
    def grouped(self) -> tuple[Part, ...]:
        """The parts in which everybody sits in a group."""
        return tuple(part for part in self.parts if part.is_grouped)


def choice_of(part: Part, group: Group | None) -> Choice | None:
    """Give the workshop or visit of a group; None at a table."""
    return next((one for one in part.choices if group and one.id == group.offer), None)


def title_of(part: Part, group: Group | None) -> str:
    """Tell what somebody does in a part of the day."""
    choice = choice_of(part, group)
    return choice.title if choice else part.title


def role_of(told: Told, part: Part, group: Group | None, registration: UUID) -> str:
    """Tell that somebody leads the workshop or receives at the visit; empty for who takes part."""
    if group is None or group.leader != registration:
        return ""
    choice = choice_of(part, group)
    return (sentences.RECEIVES if choice and choice.is_visit else sentences.LEADS)().say(told.language)


def own_title(told: Told, part: Part, group: Group | None, registration: UUID) -> str:
    """Tell what somebody does in a part of the day, and that it is leading it."""
    role = role_of(told, part, group, registration)
    return f"{title_of(part, group)} ({role})" if role else title_of(part, group)


def guests_of(told: Told, part: Part, group: Group) -> tuple[Guest, ...]:
    """Give who sits in a group as others read it, with who of them leads."""
    return tuple(guest_of(one, role_of(told, part, group, one.registration)) for one in group.people)


def where_of(part: Part, group: Group | None) -> str:
    """Tell where somebody goes: where the workshop or visit is, else the room of the part."""
    choice = choice_of(part, group)
    return (choice.where if choice else "") or part.where


def tell_day(day: UUID, language: Language) -> Told:
    """Read a day for paper; ten queries.

    Args:
        day: a day that is there.
        language: in which the words of the site are given.
    """
    with translation.override(language):
        whole = whole_day(day)
        people = coming(day)
        plan = published_plan(day)
        by_id = {one.registration: one for one in people}
        groups = tuple(_group(one, by_id) for one in placed(plan)) if plan else ()
        version = _version(plan.number, plan.published_at, language) if plan else ""
        title = whole.day.title or sentences.DAY_IN(host=whole.day.host.name).say(language)
        return Told(
            occasion=Occasion(title, date_format(whole.day.date, "l j F Y"), version),
            language=language,
            whole=whole,
            parts=_parts(whole),
            people=people,
            has_groups=plan is not None,
            groups=groups,
            seats={(one.slot, each.registration): one for one in groups for each in one.people},
        )


def _group(one: PlacedGroup, by_id: Mapping[UUID, Coming]) -> Group:
    """Give a group with who still comes; who said no after the plan was published leaves a free chair."""
    people = tuple(by_id[each] for each in one.people if each in by_id)
    return Group(one.slot, one.table, one.offer, people, one.leader)


def _version(number: int | None, published_at: datetime | None, language: Language) -> str:
    moment = date_format(timezone.localtime(published_at), "j F Y, H:i") if published_at else ""
    return sentences.VERSION(number=str(number), moment=moment).say(language)


def _parts(whole: WholeDay) -> tuple[Part, ...]:
    titles = slot_titles(whole.slots)
    return tuple(
        Part(
            id=slot.pk,
            begins=slot.begins,
            ends=ends_at(slot.begins, slot.minutes),
            title=titles[slot.pk],
            is_grouped=slot.kind in GROUPED,
            is_offered=slot.kind in OFFERED,
            room=slot.room_id,
            where=slot.room.name if slot.room else "",
            leader=whole.led_by(slot),
            question=slot.question,
            note=slot.note,
            choices=_choices(whole, slot.pk),
        )
        for slot in whole.slots
    )


def _choices(whole: WholeDay, slot: UUID) -> tuple[Choice, ...]:
    return tuple(
        Choice(
            id=one.pk,
            title=one.title,
            room=one.room_id,
            where=one.meeting_point or (one.room.name if one.room else ""),
            meets_elsewhere=bool(one.meeting_point),
            leader=whole.led_by(one),
            stand_in=one.stand_in_name,
            called_off=one.called_off_at is not None,
            is_visit=one.kind == "visit",
            secrecy=one.secrecy,
        )
        for one in whole.offers_in(slot, called_off=True)
    )
