"""Say on which step a lesson stands, with what proves it or what stood in the way."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from leercyclus.engine.lessons import Step, needs_evidence
from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import record
from leercyclus.web.landing import report_sentences as sentences
from leercyclus.web.landing.evidence import Evidence, read_evidence
from leercyclus.web.landing.models import Barrier, Landing, Report, Wave
from leercyclus.web.people.roles import Actor

NOTHING_IN_THE_WAY = "none"
"""The word of the form for no barrier; it makes no row."""


@transaction.atomic
def report(
    *,
    actor: Actor,
    lesson: UUID,
    step: int,
    evidence: str = "",
    barrier: str = NOTHING_IN_THE_WAY,
    wave: int | None = None,
) -> Report:
    """Keep where a lesson stands. What was said before stays; a lesson may also go down a step.

    It answers the wave that it was asked in. Without one it answers those that were asked and not answered yet, so that
    who comes by oneself is not asked again. No version is asked for: two answers never stand in one another's place.

    Args:
        actor: who carries the lesson, signed in or by the link of a mail.
        lesson: which.
        step: of the ladder, 0 to 6.
        evidence: what proves it, as typed: asked at the steps of `EVIDENCE_AT`, and left out at the others.
        barrier: what stood in the way, a word of `Barrier.Code` or 'none'; left out where evidence is asked.
        wave: days after the day, of the mail whose link was used.

    Raises:
        BadInput: a step that is not there, nothing that proves it, or a lesson that was closed.
    """
    landing = Landing.objects.select_for_update().get(pk=lesson)
    if landing.closed:
        raise BadInput(sentences.CLOSED())
    proof = _checked(step, evidence, barrier)
    now = timezone.now()
    asked = Wave.objects.filter(landing=landing, answered_at__isnull=True)
    asked = asked.filter(asked_at__isnull=False) if wave is None else asked.filter(days=wave)
    answered = list(asked.order_by("-days"))
    made = Report.objects.create(
        landing=landing,
        step=step,
        wave=answered[0] if answered else None,
        said_by_id=actor.person,
        at=now,
        evidence_kind=proof.kind,
        evidence=proof.text,
        evidence_on=proof.on,
    )
    if not proof.kind and barrier != NOTHING_IN_THE_WAY:
        Barrier.objects.create(landing=landing, said_by_id=actor.person, code=barrier, at=now)
    Wave.objects.filter(pk__in=[one.pk for one in answered]).update(answered_at=now)
    Landing.objects.filter(pk=lesson).update(step=step, step_on=timezone.localdate(now), version=F("version") + 1)
    # Neither the step nor the municipality nor the person: a line must not become a list by person for a boss.
    record(actor=actor, what="landing.reported", thing=lesson, facts={"wave": answered[0].days if answered else None})
    return made


def _checked(step: int, typed: str, barrier: str) -> Evidence:
    """Give what proves the step; nothing at a step at which none is asked."""
    if step not in set(Step):
        raise BadInput(sentences.NO_STEP())
    if not needs_evidence(step):
        if barrier not in {NOTHING_IN_THE_WAY, *Barrier.Code.values}:
            raise BadInput(sentences.NO_BARRIER())
        return Evidence()
    evidence = read_evidence(typed)
    # Only an agenda is of a day to come.
    if evidence.on is not None and step != Step.AGENDA and evidence.on > timezone.localdate():
        raise BadInput(sentences.LATER())
    return evidence
