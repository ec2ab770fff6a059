"""What a municipality wrote about practices, as documents for the law on public records."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db.models import Q
from django.utils.timezone import localdate
from django.utils.translation import gettext

from leercyclus.web.keeping.periods import Nature
from leercyclus.web.keeping.records import Passage, Record, Sort
from leercyclus.web.practices.models import Adoption, FollowUp, Practice, Want


def records_of(organisation: UUID, begin: date, end: date) -> list[Record]:
    """Give its practices, what it took over, what it looks for, and its follow-ups, from a day to a day; five queries.

    Examples of the article are no documents of a municipality.
    """
    practices = Practice.objects.filter(
        organisation=organisation, is_example=False, updated_at__date__gte=begin, updated_at__date__lte=end
    )
    adoptions = Adoption.objects.filter(
        organisation=organisation, created_at__date__gte=begin, created_at__date__lte=end, practice__is_example=False
    )
    wants = Want.objects.filter(organisation=organisation, created_at__date__gte=begin, created_at__date__lte=end)
    follow_ups = FollowUp.objects.filter(
        Q(giver=organisation) | Q(taker=organisation), on__gte=begin, on__lte=end
    ).select_related("circle", "giver", "taker")
    return [
        *map(_practice, practices.select_related("circle", "contact").prefetch_related("documents")),
        *map(_adoption, adoptions.select_related("practice")),
        *map(_want, wants.select_related("circle", "contact")),
        *map(_follow_up, follow_ups),
    ]


def _practice(row: Practice) -> Record:
    documents = "; ".join(f"{one.title} {one.link}" for one in row.documents.all())
    passages = _with_text(
        (gettext("what it is"), row.about, Nature.FACT),
        (gettext("how it is known that it works"), row.evidence, Nature.FACT),
        (gettext("documents"), documents, Nature.FACT),
        (gettext("where to call"), row.contact_text, Nature.FACT),
        (gettext("whom to call"), row.contact.name if row.contact else "", Nature.PERSONAL),
    )
    circle = row.circle.name if row.circle else ""
    return Record(Sort.PRACTICE, localdate(row.updated_at), row.title, circle, passages, row.created_by_id)


def _adoption(row: Adoption) -> Record:
    passages = _with_text(
        (gettext("adapted how"), row.adapted, Nature.FACT),
        (gettext("result there"), row.result_there, Nature.FACT),
        (gettext("result here"), row.result_here, Nature.FACT),
    )
    return Record(Sort.PRACTICE, localdate(row.created_at), row.practice.title, "", passages, row.created_by_id)


def _want(row: Want) -> Record:
    passages = _with_text(
        (gettext("what is looked for"), row.text, Nature.FACT),
        (gettext("whom to call"), row.contact.name if row.contact else "", Nature.PERSONAL),
    )
    circle = row.circle.name if row.circle else ""
    return Record(Sort.WANT, localdate(row.created_at), row.text, circle, passages)


def _follow_up(row: FollowUp) -> Record:
    title = gettext("Follow-up of %(giver)s for %(taker)s") % {"giver": row.giver.name, "taker": row.taker.name}
    passages = _with_text(
        (gettext("who were there"), row.who, Nature.PERSONAL),
        (gettext("documents"), row.documents, Nature.FACT),
        (gettext("anything more"), row.note, Nature.FACT),
        (gettext("withdrawn because"), row.withdrawn_why, Nature.FACT),
    )
    return Record(Sort.FOLLOW_UP, row.on, title, row.circle.name, passages, row.created_by_id)


def _with_text(*given: tuple[str, str, Nature]) -> tuple[Passage, ...]:
    return tuple(Passage(label, text, nature) for label, text, nature in given if text)
