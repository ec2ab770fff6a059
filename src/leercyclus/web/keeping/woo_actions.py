"""Make an export for the law on public records, and write that it was made."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from leercyclus.engine.reasons import Language
from leercyclus.web.audit.actions import record
from leercyclus.web.keeping.parcel import Question, pack
from leercyclus.web.keeping.woo_queries import Gathered, gather
from leercyclus.web.people.roles import Actor

EXPORTED = "woo.exported"


@transaction.atomic
def make_export(
    *, actor: Actor | None, organisation: UUID, question: Question, language: Language
) -> tuple[Gathered, bytes]:
    """Gather the documents and put them in one file; the line of the log tells the period, never the subject.

    Args:
        actor: who asks; None for the command line.
        organisation: which organisation holds the documents.
        question: on what, and from when to when.
        language: of the labels.
    """
    gathered = gather(organisation, question, language)
    record(
        actor=actor,
        what=EXPORTED,
        organisation=organisation,
        facts={
            "documents": len(gathered.records),
            "begin": question.begin.isoformat(),
            "end": question.end.isoformat(),
        },
    )
    return gathered, pack(question, gathered.records, gathered.found)
