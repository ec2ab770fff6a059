"""Keep one lesson where two records that each wrote one turned out to be one person."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from leercyclus.web.lessons.models import Idea, Lesson


@transaction.atomic
def join_lessons(*, to: UUID, of: UUID) -> bool:
    """Let the lesson of one registration go to another; of two the confirmed one stays, else the one written later.

    The other is parked as an idea, so that nothing of it is lost: there is one lesson a person and day. Call it before
    the registration `of` is removed.

    Args:
        to: the registration that stays.
        of: the one that goes.

    Returns:
        Whether there were two.
    """
    pair = list(Lesson.objects.select_for_update().filter(registration__in=[to, of]))
    if not pair:
        return False
    stays = max(pair, key=lambda one: (one.confirmed_at is not None, one.written_at))
    for one in pair:
        if one is not stays:
            told = one.text or one.wanted
            if told:
                Idea.objects.create(registration_id=to, text=told)
            one.delete()
    if stays.registration_id != to:
        Lesson.objects.filter(pk=stays.pk).update(registration=to)
    return len(pair) > 1
