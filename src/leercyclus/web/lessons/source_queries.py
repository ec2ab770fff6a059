"""Read from whom somebody may have learnt on a day: people at the own tables, workshops and visits, and the tables."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils.translation import gettext

from leercyclus.web.days.day_queries import WholeDay, whole_day
from leercyclus.web.days.slot_queries import slot_titles
from leercyclus.web.guests.coming_queries import Coming, coming
from leercyclus.web.guests.rules import GuestFacts
from leercyclus.web.lessons.sources import OTHER, PERSON, Choice, Choices, offer_word, table_word
from leercyclus.web.people.called import called
from leercyclus.web.seating.plan_queries import PlacedGroup, placed, published_plan


def sources_for(visit: GuestFacts, *, with_names: bool) -> Choices:
    """Give what somebody can choose as the source, in groups; thirteen queries.

    People stand first who sat in a group with the person, and where no groups were published everybody who came; those
    of the host before all, and the own colleagues last. Then workshops and visits that the person was in, with who led
    them, the tables, and everybody else who came: at lunch one meets others than at a table.

    Args:
        visit: of whom.
        with_names: whether people are named; else by what they do, such as on the page of a partner by a link.
    """
    whole, people = whole_day(visit.day.id), coming(visit.day.id)
    plan = published_plan(visit.day.id)
    groups = [one for one in placed(plan) if visit.registration in one.people] if plan else None
    met = {one for group in groups for one in group.people} if groups is not None else None
    others = sorted(
        (one for one in people if one.registration != visit.registration),
        key=lambda one: (one.organisation != visit.day.host, one.organisation == visit.organisation),
    )
    near = [one for one in others if met is None or one.registration in met]
    far = [one for one in others if one not in near]
    found = (
        (gettext("People I met"), _people(near, with_names=with_names)),
        (gettext("Workshops and visits"), _offers(whole, groups)),
        (gettext("A table"), _tables(whole, groups)),
        (gettext("Others who were there"), _people(far, with_names=with_names)),
        (gettext("Not in this list"), (Choice(OTHER, gettext("somebody or something else, in words below")),)),
    )
    return Choices(tuple((label, choices) for label, choices in found if choices))


def _people(people: Sequence[Coming], *, with_names: bool) -> tuple[Choice, ...]:
    return tuple(Choice(f"{PERSON}:{one.registration}", _told(one, with_names=with_names)) for one in people)


def _told(one: Coming, *, with_names: bool) -> str:
    """Say who somebody is; nothing twice, for what somebody does and where may stand in the name."""
    name = one.name if with_names else ""
    where = one.workplace if one.is_partner else one.municipality
    return called(name, one.title or one.level_label, where)


def _offers(whole: WholeDay, groups: Sequence[PlacedGroup] | None) -> tuple[Choice, ...]:
    mine = None if groups is None else {group.offer for group in groups}
    shown = [one for one in whole.offers if one.called_off_at is None and (mine is None or one.pk in mine)]
    return tuple(Choice(offer_word(one.pk), _with_leader(one.title, whole.led_by(one))) for one in shown)


def _with_leader(title: str, leader: str) -> str:
    return f"{title} ({leader})" if leader else title


def _tables(whole: WholeDay, groups: Sequence[PlacedGroup] | None) -> tuple[Choice, ...]:
    titles = slot_titles(whole.slots)
    return tuple(
        Choice(table_word(group.slot, group.table), table_told(group.table, titles.get(group.slot, "")))
        for group in groups or ()
        if group.table is not None
    )


def table_told(table: int, part: str) -> str:
    """Name a table of a part of the programme in the language of the page."""
    shown = gettext("table %(table)d") % {"table": table}
    return f"{shown}, {part[:1].lower()}{part[1:]}" if part else shown
