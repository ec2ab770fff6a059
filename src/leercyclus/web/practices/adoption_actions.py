"""Write that a municipality took a practice over, what it changed and what came of it; the source is told."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import Fact, record
from leercyclus.web.design.forms import Conflict
from leercyclus.web.people.roles import Actor
from leercyclus.web.practices import sentences
from leercyclus.web.practices.mail_actions import mail_taken_over
from leercyclus.web.practices.models import Adoption, Practice


@dataclass(frozen=True, slots=True)
class AdoptionContent:
    """What is told of taking a practice over.

    Attributes:
        adapted: what was done otherwise than at the source; empty where nothing was.
        result_there: what came of it at the source, as far as it is known.
        result_here: what came of it at home.
    """

    adapted: str = ""
    result_there: str = ""
    result_here: str = ""


@transaction.atomic
def take_practice_over(
    *, actor: Actor, practice: UUID, organisation: UUID, content: AdoptionContent, version: int = 0
) -> Adoption:
    """Write that a municipality took a practice over, or change what was told of it; the source hears of it by mail.

    The source is told the first time, and once more when there is a result at home.

    Args:
        actor: who writes; the caller asked the rules.
        practice: which.
        organisation: by whom it was taken over; not whose it is.
        content: what is told of it.
        version: of the row that the form was filled from; 0 for a new one.

    Raises:
        BadInput: it is a practice of that municipality itself.
        Conflict: somebody else told it meanwhile.
    """
    source = Practice.objects.select_for_update().get(pk=practice)
    if source.organisation_id == organisation:
        raise BadInput(sentences.OUR_OWN())
    row = Adoption.objects.filter(practice=practice, organisation=organisation).first()
    if row is not None and row.version != version:
        raise Conflict(version=row.version, theirs=_told(row))
    is_new = row is None
    if row is None:
        row = Adoption(practice=source, organisation_id=organisation, version=0, created_by_id=actor.person)
    has_result = not row.result_here and bool(content.result_here)
    row.adapted, row.result_there, row.result_here = content.adapted, content.result_there, content.result_here
    row.version += 1
    row.save()
    facts: dict[str, Fact] = {"by": str(organisation), "has_result": bool(row.result_here)}
    record(
        actor=actor,
        what="practice.taken_over" if is_new else "practice.adoption_changed",
        circle=source.circle_id,
        organisation=source.organisation_id,
        thing=source.pk,
        facts=facts,
    )
    if is_new or has_result:
        mail_taken_over(adoption=row, source=source, by=actor.person, is_new=is_new)
        row.told_at = timezone.now()
        row.save(update_fields=["told_at"])
    return row


def _told(row: Adoption) -> dict[str, str]:
    return {"adapted": row.adapted, "result_there": row.result_there, "result_here": row.result_here}
