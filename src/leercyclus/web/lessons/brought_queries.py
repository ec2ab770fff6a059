"""Read what people took home from what an outside partner brought, as far as the partner may hear of it.

Only lessons that their owner shared with the whole circle or further are told. Of those that go less far there is
nothing here but how many name the partner with the partner's own consent.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q

from leercyclus.web.lessons.confirmed_queries import CONFIRMED
from leercyclus.web.lessons.models import Lesson

Sharing, Consent = Lesson.Sharing, Lesson.Consent
WIDE = (Sharing.CIRCLE, Sharing.LIBRARY, Sharing.PUBLIC)


@dataclass(frozen=True, slots=True)
class BroughtLesson:
    """A lesson that an outside partner may hear of.

    Attributes:
        text: what was learnt.
        step: of the ladder on which it stands, 0 to 6.
        is_named: whether it names the partner as its source, and the partner agreed to that.
    """

    text: str
    step: int
    is_named: bool


@dataclass(frozen=True, slots=True)
class Brought:
    """What a partner may hear of a day.

    Attributes:
        lessons: those that name the partner first, then the highest step first.
        kept_close: how many more name the partner with consent, and go less far than the circle.
    """

    lessons: tuple[BroughtLesson, ...]
    kept_close: int


def brought_by(day: UUID, visit: UUID, offers: Collection[UUID], without: Collection[UUID] = ()) -> Brought:
    """Give what a partner may hear of a day; one query.

    Args:
        day: which.
        visit: the registration of the partner.
        offers: the workshops and visits that the partner led.
        without: lessons that are left out, because the partner looks along with them.
    """
    from_partner = Q(source_person=visit) | Q(source_offer__in=offers)
    rows = (
        Lesson.objects.filter(CONFIRMED, registration__day=day, is_nothing_new=False)
        .exclude(registration=visit)
        .exclude(pk__in=list(without))
        .filter(from_partner | Q(sharing__in=WIDE))
        .order_by("-landing__step", "pk")
        .values_list("text", "landing__step", "sharing", "consent", "source_person", "source_offer")
    )
    told, close = [], 0
    for text, step, sharing, consent, person, offer in rows:
        is_named = consent == Consent.YES and (person == visit or offer in offers)
        if sharing in WIDE:
            told.append(BroughtLesson(text, step or 0, is_named))
        elif is_named:
            close += 1
    return Brought(tuple(sorted(told, key=lambda one: (not one.is_named, -one.step))), close)
