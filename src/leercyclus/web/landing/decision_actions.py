"""Record what was decided at home about a lesson or joined lessons: once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import transaction
from django.db.models import Min
from django.utils import timezone
from django.utils.formats import date_format

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import record
from leercyclus.web.design.forms import Conflict
from leercyclus.web.landing import home_sentences as sentences
from leercyclus.web.landing.models import Bundle, Decision, Landing
from leercyclus.web.lessons.confirmed_queries import LANDS_AT_HOME
from leercyclus.web.people.lineage_queries import line_of
from leercyclus.web.people.roles import Actor


@dataclass(frozen=True, slots=True)
class DecisionContent:
    """What was decided.

    Attributes:
        body: who decided, a word of `Decision.Body`.
        number: of the decision; may be empty.
        on: when, until today.
        text: what, at most 280 characters.
        link: where it can be read; may be empty.
    """

    body: str
    number: str
    on: date
    text: str
    link: str


@transaction.atomic
def record_decision(*, actor: Actor, organisation: UUID, about: UUID, content: DecisionContent) -> Decision:
    """Record a decision; on a lesson that was joined with others it is about all of them.

    Args:
        actor: who records; the caller asked the rules.
        organisation: the municipality.
        about: joined lessons, or a lesson that was shared with the municipality.
        content: what was decided.

    Raises:
        BadInput: it is about nothing of the municipality, is one too many, or is of the future or of before the day.
    """
    bundle, landing = _about(organisation, about)
    if bundle is None and landing is None:
        raise BadInput(sentences.NOT_OF_THE_HOUSE())
    _check(content, bundle, landing)
    if Decision.objects.filter(bundle=bundle, landing=landing).exists():
        raise BadInput(sentences.ALREADY_DECIDED())
    row = Decision.objects.create(
        organisation_id=organisation, bundle=bundle, landing=landing, created_by_id=actor.person, **_columns(content)
    )
    _record(actor, "decision.recorded", row)
    return row


@transaction.atomic
def change_decision(*, actor: Actor, decision: UUID, content: DecisionContent, version: int) -> Decision:
    """Change what was recorded.

    Raises:
        BadInput: it lies in the future, or before the day.
        Conflict: somebody else changed it since `version`.
    """
    row = Decision.objects.select_for_update().get(pk=decision)
    _check(content, row.bundle, row.landing)
    if row.version != version:
        theirs = {"text": row.text, "number": row.number, "decided_on": date_format(row.decided_on, "j F Y")}
        raise Conflict(version=row.version, theirs=theirs)
    for name, value in _columns(content).items():
        setattr(row, name, value)
    row.version += 1
    row.save()
    _record(actor, "decision.changed", row)
    return row


@transaction.atomic
def remove_decision(*, actor: Actor, organisation: UUID, decision: UUID) -> bool:
    """Take a decision of a municipality that was recorded by mistake away; tells whether it was still there."""
    rows = Decision.objects.select_for_update().filter(organisation__in=line_of(organisation))
    row = rows.filter(pk=decision).first()
    if row is None:
        return False
    _record(actor, "decision.removed", row)
    row.delete()
    return True


def _check(content: DecisionContent, bundle: Bundle | None, landing: Landing | None) -> None:
    """Refuse what was decided in the future, or before the first day on which a lesson of it was learnt."""
    about = (
        Landing.objects.filter(bundle=bundle) if bundle else Landing.objects.filter(pk=landing.pk if landing else None)
    )
    day = about.aggregate(first=Min("lesson__registration__day__date"))["first"]
    if day is not None and content.on < day:
        raise BadInput(sentences.DECIDED_BEFORE(day=date_format(day, "j F Y"), found=date_format(content.on, "j F Y")))
    if content.on > timezone.localdate():
        raise BadInput(sentences.DECIDED_LATER(found=date_format(content.on, "j F Y")))


def _about(organisation: UUID, about: UUID) -> tuple[Bundle | None, Landing | None]:
    line = line_of(organisation)
    bundle = Bundle.objects.select_for_update().filter(pk=about, organisation__in=line).first()
    if bundle is not None:
        return bundle, None
    landing = (
        Landing.objects.select_for_update(of=("self",))
        .filter(LANDS_AT_HOME, pk=about, organisation__in=line, lesson__is_nothing_new=False)
        .select_related("bundle")
        .first()
    )
    return (landing.bundle, None) if landing and landing.bundle else (None, landing)


def _columns(content: DecisionContent) -> dict[str, object]:
    return {
        "body": content.body,
        "number": content.number,
        "decided_on": content.on,
        "text": content.text,
        "link": content.link,
    }


def _record(actor: Actor, what: str, row: Decision) -> None:
    record(
        actor=actor,
        what=what,
        organisation=row.organisation_id,
        thing=row.pk,
        facts={"body": row.body, "on": row.decided_on.isoformat(), "is_joined": row.bundle_id is not None},
    )
