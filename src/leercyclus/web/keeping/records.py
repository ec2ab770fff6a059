"""A document as the law on public records sees it: who holds it, what sort of text it is, and what it says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from leercyclus.web.keeping.periods import Nature, Text


class Sort(StrEnum):
    """What sort of document it is."""

    PURPOSE = "purpose"
    THREE_LINES = "three_lines"
    POSITION = "position"
    DAY = "day"
    LETTER = "letter"
    LANDING = "landing"
    CORRECTION = "correction"
    PRACTICE = "practice"
    WANT = "want"
    FOLLOW_UP = "follow_up"
    LESSON = "lesson"
    MAIL = "mail"
    LOG = "log"


SORTS: dict[Sort, Text] = {
    Sort.PURPOSE: _("purpose of a circle"),
    Sort.THREE_LINES: _("three lines"),
    Sort.POSITION: _("position on a point"),
    Sort.DAY: _("programme of an exchange day"),
    Sort.LETTER: _("letter to the council"),
    Sort.LANDING: _("what came of a lesson"),
    Sort.CORRECTION: _("correction in giving and taking"),
    Sort.PRACTICE: _("practice"),
    Sort.WANT: _("what a municipality looks for"),
    Sort.FOLLOW_UP: _("follow-up between two municipalities"),
    Sort.LESSON: _("lesson"),
    Sort.MAIL: _("mail"),
    Sort.LOG: _("line of the log"),
}


@dataclass(frozen=True, slots=True)
class Passage:
    """One text within a document, with its label and what sort of fact it is."""

    label: str
    text: str
    nature: Nature = Nature.FACT


@dataclass(frozen=True, slots=True)
class Record:
    """One document that an organisation holds.

    Attributes:
        sort: what sort of document it is.
        day: on which day it got the text that it has.
        title: what it is about.
        circle: the name of the circle that it belongs to; empty for none.
        passages: what it says; one without text is left out.
        writer: who wrote it; None where that is not known.
    """

    sort: Sort
    day: date
    title: str
    circle: str = ""
    passages: tuple[Passage, ...] = ()
    writer: UUID | None = None

    @property
    def nature(self) -> Nature:
        """Say what sort of facts the document holds: the one that asks for most care."""
        found = {one.nature for one in self.passages}
        return next((one for one in (Nature.VIEW, Nature.PERSONAL) if one in found), Nature.FACT)

    def is_about(self, subject: str) -> bool:
        """Tell whether every word of a subject stands somewhere in the document."""
        whole = " ".join([self.title, self.circle, *(one.text for one in self.passages)]).casefold()
        return all(word in whole for word in subject.casefold().split())
