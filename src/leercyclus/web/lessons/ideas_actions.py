"""Park another idea, and remove one. Nobody but who wrote it ever reads it, so no line is written of it."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from leercyclus.engine.reasons import BadInput
from leercyclus.web.lessons import sentences
from leercyclus.web.lessons.models import Idea

MOST_IDEAS = 50


@transaction.atomic
def park_idea(*, visit: UUID, text: str) -> Idea:
    """Keep an idea beside the one lesson; the same text is kept once.

    Raises:
        BadInput: there are too many already.
    """
    known = Idea.objects.filter(registration=visit)
    same = known.filter(text=text).first()
    if same is not None:
        return same
    if known.count() >= MOST_IDEAS:
        raise BadInput(sentences.TOO_MANY(most=MOST_IDEAS))
    return Idea.objects.create(registration_id=visit, text=text)


def drop_idea(*, visit: UUID, idea: UUID) -> bool:
    """Remove an idea of a registration; tells whether there was one."""
    return bool(Idea.objects.filter(pk=idea, registration=visit).delete()[0])
