"""Read what was brought home from a day and shared there: never what its owner kept to the delegation."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from django.utils.translation import gettext

from leercyclus.web.lessons.confirmed_queries import SHARED_AT_HOME
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.people.names_queries import people_of_partners


@dataclass(frozen=True, slots=True)
class BroughtHome:
    """What one person brought home and shared there. It holds no name.

    Attributes:
        id: which lesson.
        registration: of who was there; only to count with, None where it is told further.
        sharing: how far it goes, at least home.
        is_nothing_new: whether the answer is that nothing new was seen.
        text, wanted, if_text, then_text: as they were typed.
        kind, fit: words of the lesson; may be empty.
        kind_label, fit_label: the same in the language of the page.
        is_of_offer: whether it comes from a workshop or practice visit.
        source: where it comes from, in words; who is an outside partner is named only when it agreed.
    """

    id: UUID
    registration: UUID | None
    sharing: str
    is_nothing_new: bool
    text: str
    wanted: str
    if_text: str
    then_text: str
    kind: str
    kind_label: str
    fit: str
    fit_label: str
    source: str
    is_of_offer: bool = False


def brought_home(day: UUID, organisations: Collection[UUID]) -> tuple[BroughtHome, ...]:
    """List what was shared at home of what people of municipalities brought from a day; two queries.

    What an outside partner wrote is no part of it: it stays out of the municipality that the partner works with.
    """
    rows = (
        Lesson.objects.filter(SHARED_AT_HOME, registration__day=day, registration__organisation__in=list(organisations))
        .select_related("registration", "source_person__organisation", "source_offer")
        .order_by("pk")
    )
    partners = people_of_partners()
    return tuple(_told(row, partners) for row in rows if row.registration.person_id not in partners)


def kind_choices() -> list[tuple[str, str]]:
    """Give the kinds of lessons, with their labels in the language of the page; no query."""
    return [(value, str(label)) for value, label in Lesson.Kind.choices]


def _told(row: Lesson, partners: frozenset[UUID]) -> BroughtHome:
    return BroughtHome(
        id=row.pk,
        registration=row.registration_id,
        sharing=row.sharing,
        is_nothing_new=row.is_nothing_new,
        text=row.text,
        wanted=row.wanted,
        if_text=row.if_text,
        then_text=row.then_text,
        kind=row.kind,
        kind_label=str(row.get_kind_display()) if row.kind else "",
        fit=row.fit,
        fit_label=str(row.get_fit_display()) if row.fit else "",
        source=_source(row, partners),
        is_of_offer=row.source == Lesson.Source.OFFER and row.source_offer_id is not None,
    )


def _source(row: Lesson, partners: frozenset[UUID]) -> str:
    """Say where a lesson comes from; a partner that did not agree is only told to be one."""
    met = row.source_person
    is_of_partner = met is not None and met.person_id in partners
    if row.consent in {Lesson.Consent.ASKED, Lesson.Consent.NO} or (
        is_of_partner and row.consent != Lesson.Consent.YES
    ):
        return gettext("an outside partner")
    if row.source == Lesson.Source.PERSON and met is not None:
        return gettext("somebody of %(name)s") % {"name": met.organisation.name}
    if row.source == Lesson.Source.TABLE and row.source_table:
        return gettext("table %(number)d") % {"number": row.source_table}
    if row.source == Lesson.Source.OFFER and row.source_offer is not None:
        return row.source_offer.title
    return row.source_text
