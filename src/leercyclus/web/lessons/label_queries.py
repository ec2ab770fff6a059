"""Say where lessons come from, to one reader: a partner is not named unless it agreed."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from django.utils.translation import gettext

from leercyclus.web.days.slot_queries import part_titles
from leercyclus.web.guests.visit_queries import Visitor
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.lessons.source_queries import table_told
from leercyclus.web.people.names_queries import partner_names
from leercyclus.web.people.roles import Actor

Source, Consent = Lesson.Source, Lesson.Consent


def labels_of(
    actor: Actor, rows: Sequence[Lesson], people: Mapping[UUID, Visitor], near: Collection[UUID] = ()
) -> dict[UUID, str]:
    """Give by lesson where it comes from; three queries.

    A person is told by what that one does and where; to who reads further away than the circle, by the municipality
    only: there are few with one post, and nobody asked them. An outside partner is 'an outside partner' until it
    agreed; its name is also kept out of what somebody typed. Only who wrote a lesson sees what was written.

    Args:
        actor: who reads.
        rows: the lessons.
        people: by registration, who their sources are.
        near: the lessons that the reader reads within the circle, or as one's own.
    """
    titles = part_titles({row.registration.day_id for row in rows if row.source == Source.TABLE})
    hidden = partner_names() if any(row.source_text or row.source_offer_id for row in rows) else frozenset()
    return {row.pk: _label(actor, row, people, titles, hidden, is_near=row.pk in near) for row in rows}


def _label(
    actor: Actor,
    row: Lesson,
    people: Mapping[UUID, Visitor],
    titles: Mapping[UUID, str],
    hidden: frozenset[str],
    *,
    is_near: bool,
) -> str:
    is_writer = actor.person is not None and actor.person == row.registration.person_id
    if row.source == Source.PERSON:
        return _person(people.get(row.source_person_id) if row.source_person_id else None, row.consent, is_near=is_near)
    if row.source == Source.TABLE and row.source_table:
        return table_told(row.source_table, titles.get(row.source_slot_id, "") if row.source_slot_id else "")
    if row.source == Source.OFFER:
        told = row.source_offer.title if row.source_offer else ""
        return told if is_writer else _without(told, hidden)
    return row.source_text if is_writer else _without(row.source_text, hidden)


def _person(source: Visitor | None, consent: str, *, is_near: bool) -> str:
    if source is None:
        return gettext("somebody who was there")
    if source.is_partner:
        if consent != Consent.YES or not source.name:
            return outside_partner()
        return ", ".join(dict.fromkeys((source.name, source.workplace)))
    if not is_near:
        return gettext("somebody from %(municipality)s") % {"municipality": source.municipality}
    what = source.title or source.level_label or gettext("colleague")
    return what if source.municipality in what else f"{what}, {source.municipality}"


def _without(text: str, names: frozenset[str]) -> str:
    """Give a text; where a partner is named in it only that it was one."""
    plain = text.casefold()
    return outside_partner() if any(name.casefold() in plain for name in names) else text


def outside_partner() -> str:
    """Name a partner that did not say that it may be named."""
    return gettext("an outside partner")
