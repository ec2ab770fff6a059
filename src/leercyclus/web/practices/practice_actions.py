"""Write practices, change them, take them back and put them back."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.db import IntegrityError, transaction
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import record
from leercyclus.web.design.forms import Conflict
from leercyclus.web.people.names_queries import organisation_names
from leercyclus.web.people.roles import Actor
from leercyclus.web.practices import sentences
from leercyclus.web.practices.models import Document, Practice
from leercyclus.web.practices.typed import write_documents


@dataclass(frozen=True, slots=True)
class PracticeContent:
    """What a practice says.

    Attributes:
        title: once a municipality.
        about: what is done, and what a resident notices of it.
        topics: what it is about.
        contact: whom others can call; None for nobody.
        contact_text: where to call, in words.
        evidence: how it is known that it works.
        documents: what there is to read, as (title, address).
        sharing: how far it goes, a word of `Practice.Sharing`.
        circle: with which circle it is shared, where it goes as far as that.
    """

    title: str
    about: str
    topics: tuple[str, ...] = ()
    contact: UUID | None = None
    contact_text: str = ""
    evidence: str = ""
    documents: tuple[tuple[str, str], ...] = ()
    sharing: str = Practice.Sharing.CIRCLE
    circle: UUID | None = None


@transaction.atomic
def write_practice(
    *,
    actor: Actor,
    organisation: UUID,
    content: PracticeContent,
    lesson: UUID | None = None,
    offer: UUID | None = None,
) -> Practice:
    """Write a practice of a municipality; of a workshop, visit or lesson that became one, that one is given back.

    Args:
        actor: who writes; the caller asked the rules.
        organisation: whose it is.
        content: what it says.
        lesson: from which it grew; None for none.
        offer: the workshop or visit from which it grew; at most one of the two is given.

    Raises:
        BadInput: the municipality has another practice with that title.
    """
    grown = Practice.objects.filter(organisation=organisation, lesson=lesson, offer=offer, withdrawn_at__isnull=True)
    found = grown.first() if lesson or offer else None
    if found is not None:
        return found
    row = Practice(organisation_id=organisation, lesson_id=lesson, offer_id=offer, created_by_id=actor.person)
    _fill(row, content)
    _keep(row, content)
    facts = {"sharing": row.sharing, "grew_from": "lesson" if lesson else "offer" if offer else "nothing"}
    record(
        actor=actor,
        what="practice.written",
        circle=row.circle_id,
        organisation=organisation,
        thing=row.pk,
        facts=facts,
    )
    return row


@transaction.atomic
def change_practice(*, actor: Actor, practice: UUID, content: PracticeContent, version: int) -> Practice:
    """Change what a practice says.

    Raises:
        Conflict: somebody else changed it meanwhile.
        BadInput: the municipality has another practice with that title.
    """
    row = Practice.objects.select_for_update().get(pk=practice)
    if row.version != version:
        raise Conflict(version=row.version, theirs=_told(row))
    _fill(row, content)
    row.version += 1
    _keep(row, content)
    record(
        actor=actor,
        what="practice.changed",
        circle=row.circle_id,
        organisation=row.organisation_id,
        thing=row.pk,
        facts={"sharing": row.sharing},
    )
    return row


@transaction.atomic
def withdraw_practice(*, actor: Actor, practice: UUID, back: bool = False) -> None:
    """Take a practice back, so that only the own municipality reads it, or put it back; twice is once."""
    row = Practice.objects.select_for_update().get(pk=practice)
    if (row.withdrawn_at is None) == back:
        return
    row.withdrawn_at = None if back else timezone.now()
    row.version += 1
    row.save(update_fields=["withdrawn_at", "version", "updated_at"])
    record(
        actor=actor,
        what="practice.put_back" if back else "practice.withdrawn",
        circle=row.circle_id,
        organisation=row.organisation_id,
        thing=row.pk,
    )


def _fill(row: Practice, content: PracticeContent) -> None:
    row.title, row.about, row.topics = content.title, content.about, list(content.topics)
    row.contact_id, row.contact_text, row.evidence = content.contact, content.contact_text, content.evidence
    row.sharing, row.circle_id = content.sharing, content.circle


def _keep(row: Practice, content: PracticeContent) -> None:
    """Write the row with its documents; two may choose one title in the same moment, and the database lets one."""
    try:
        with transaction.atomic():
            row.save()
    except IntegrityError as error:
        same = Practice.objects.filter(organisation=row.organisation_id, title=row.title).exclude(pk=row.pk)
        if row.organisation_id and same.exists():
            name = organisation_names([row.organisation_id])[row.organisation_id]
            raise BadInput(sentences.SAME_TITLE(municipality=name, title=row.title)) from error
        raise
    row.documents.all().delete()
    Document.objects.bulk_create(
        Document(practice=row, title=title, link=link, position=position)
        for position, (title, link) in enumerate(content.documents)
    )


def _told(row: Practice) -> dict[str, str]:
    """Give what stands there now, by the name of its field."""
    documents = row.documents.values_list("title", "link")
    return {
        "title": row.title,
        "about": row.about,
        "topics": ", ".join(map(str, row.topics)),
        "contact_text": row.contact_text,
        "evidence": row.evidence,
        "documents": write_documents(documents),
        "sharing": str(row.get_sharing_display()),
    }
