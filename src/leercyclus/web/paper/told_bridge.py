"""Read a day for paper, in the language of the paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.utils import timezone, translation
from django.utils.formats import date_format

from leercyclus.engine.reasons import Language
from leercyclus.formats.paper import Occasion
from leercyclus.web.days.day_queries import WholeDay, ends_at, whole_day
from leercyclus.web.days.models import Day, Offer, Slot
from leercyclus.web.days.slot_queries import slot_titles
from leercyclus.web.guests.coming_queries import Coming, coming
from leercyclus.web.paper import sentences
from leercyclus.web.paper.told import Group, span
from leercyclus.web.seating.models import Plan
from leercyclus.web.seating.plan_queries import placed, published_plan


@dataclass(frozen=True, slots=True)
class Told:
    """A day whole, with who comes, in the words of one language.

    Attributes:
        occasion: the day in words.
        language: of the words.
        whole: the programme.
        offers: by id, those that were called off too.
        titles: by slot what it is called.
        people: who comes, by municipality, then from alderman down.
        has_groups: whether a version of the groups was published.
        groups: those that hold, in the order of the plan.
        seats: by slot and registration the group of somebody.
    """

    occasion: Occasion
    language: Language
    whole: WholeDay
    offers: Mapping[UUID, Offer]
    titles: Mapping[UUID, str]
    people: tuple[Coming, ...]
    has_groups: bool
    groups: tuple[Group, ...]
    seats: Mapping[tuple[UUID, UUID], Group]

    def when(self, slot: Slot) -> str:
        """Write from when till when a slot is."""
        return span(slot.begins, ends_at(slot.begins, slot.minutes))

    def where(self, slot: Slot, group: Group | None) -> str:
        """Tell where somebody goes in a slot: where the workshop or visit is, else the room of the slot."""
        offer = self.offers.get(group.offer) if group and group.offer else None
        return (place_of_offer(offer) if offer else "") or (slot.room.name if slot.room else "")

    def title(self, slot: Slot, group: Group | None) -> str:
        """Tell what somebody does in a slot."""
        offer = self.offers.get(group.offer) if group and group.offer else None
        return offer.title if offer else self.titles[slot.pk]


def place_of_offer(offer: Offer) -> str:
    """Tell where a workshop or visit begins: where people meet, else its room."""
    return offer.meeting_point or (offer.room.name if offer.room else "")


def leader_of_offer(offer: Offer) -> str:
    """Name who leads a workshop, or whom one meets at a visit."""
    return offer.leader.name if offer.leader else offer.leader_name


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
        groups = _groups(plan, people) if plan else ()
        return Told(
            occasion=_occasion(whole.day, plan, language),
            language=language,
            whole=whole,
            offers={one.pk: one for one in whole.offers},
            titles=slot_titles(whole.slots),
            people=people,
            has_groups=plan is not None,
            groups=groups,
            seats={(one.slot, each.registration): one for one in groups for each in one.people},
        )


def _groups(plan: Plan, people: Sequence[Coming]) -> tuple[Group, ...]:
    """Give the groups with who still comes; who said no after the plan was published leaves a free chair."""
    by_id = {one.registration: one for one in people}
    return tuple(
        Group(one.slot, one.table, one.offer, tuple(by_id[each] for each in one.people if each in by_id))
        for one in placed(plan)
    )


def _occasion(day: Day, plan: Plan | None, language: Language) -> Occasion:
    version = ""
    if plan and plan.published_at:
        moment = date_format(timezone.localtime(plan.published_at), "j F Y, H:i")
        version = sentences.VERSION(number=str(plan.number), moment=moment).say(language)
    title = day.title or sentences.DAY_IN(host=day.host.name).say(language)
    return Occasion(title, date_format(day.date, "l j F Y"), version)
