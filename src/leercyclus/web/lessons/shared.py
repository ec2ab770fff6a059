"""A lesson as somebody may read it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True)
class SharedLesson:
    """A lesson as one reader may see it. It never holds who wrote it: a boss came along with the others.

    Attributes:
        id: which; `visit` the registration of who wrote it.
        text, if_text, then_text, by_date: what is taken home and the plan.
        is_nothing_new: whether nothing new was seen; then `wanted` says what there should have been to see.
        with_whom: for who wrote it only; it may be the name of somebody else.
        fit_why: for who wrote or carries it, who came along, and who works at the same municipality.
        kind, fit: words of `Lesson.Kind` and `Lesson.Fit`, with their labels; may be empty.
        source_label: where it comes from: what somebody does and where, a table, a workshop or visit, or in words. An
            outside partner that did not agree is 'an outside partner'.
        step: on the ladder, 0 to 6; `step_on` since when, `step_label` in words. For a second observer who did not
            answer yet there is none of the three.
        is_asked: whether its owner was asked yet where it stands, or said so: before that there is no step to tell.
        organisation, municipality: at home, after mergers: id and name.
        day, day_date, host: of the day it comes from.
        level, level_label, department: of who wrote it, for the same readers as `fit_why`.
        sharing, sharing_label: how far it goes.
        is_own: whether the reader wrote it or carries it.
        is_confirmed: whether its owner confirmed it.
        is_of_partner: whether an outside partner wrote it.
        written_on: the day on which it was written.
    """

    id: UUID
    visit: UUID
    text: str
    if_text: str
    then_text: str
    by_date: date | None
    is_nothing_new: bool
    wanted: str
    with_whom: str
    kind: str
    kind_label: str
    fit: str
    fit_label: str
    fit_why: str
    source_label: str
    step: int | None
    step_on: date | None
    step_label: str
    is_asked: bool
    organisation: UUID
    municipality: str
    day: UUID
    day_date: date
    host: str
    level: str
    level_label: str
    department: str
    sharing: str
    sharing_label: str
    is_own: bool
    is_confirmed: bool
    is_of_partner: bool
    written_on: date

    def without_step(self) -> SharedLesson:
        """Give the same for who may not see where it stands yet."""
        return replace(self, step=None, step_on=None, step_label="")
