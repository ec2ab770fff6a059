"""How far a lesson came, in a few words for somebody who knows no ladder."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from leercyclus.web.lessons.brought_queries import BroughtLesson

WORDS: tuple[str | Promise, ...] = (
    _("not taken further yet"),
    _("told to colleagues"),
    _("on an agenda"),
    _("decided"),
    _("tried"),
    _("in use"),
    _("in use for a year, or taken over by others"),
)
"""By the step of the ladder."""


@dataclass(frozen=True, slots=True)
class ToldLesson:
    """A lesson as it stands in the mail.

    Attributes:
        text: what was learnt.
        stands: how far it came, in words.
    """

    text: str
    stands: str | Promise


def told_lesson(lesson: BroughtLesson) -> ToldLesson:
    """Write how far a lesson came; the words follow the language in which they are read."""
    return ToldLesson(lesson.text, WORDS[lesson.step])
