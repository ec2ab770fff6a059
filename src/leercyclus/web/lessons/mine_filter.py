"""Which of the lessons that somebody may read are looked for; the question stands in the address."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlencode
from uuid import UUID

from leercyclus.web.lessons.shared import SharedLesson

WHOSE = ("mij", "ander")
LONGEST = 80


@dataclass(frozen=True, slots=True)
class LessonsFilter:
    """What somebody looks for.

    Attributes:
        text: words that all stand in the lesson, its plan, where it comes from or its municipality.
        day: the id of one day; kind: a word of `Lesson.Kind`; empty for all.
        step: '0' to '6', empty for all; among the own ones only: nobody sorts others by how far.
        whose: 'mij' for the own ones, 'ander' for those of others, empty for all.
    """

    text: str = ""
    day: str = ""
    step: str = ""
    kind: str = ""
    whose: str = ""

    @property
    def narrows(self) -> bool:
        """Tell whether not everything is shown."""
        return bool(self.address())

    def address(self) -> str:
        """Write the question as it stands in an address."""
        pairs = {"q": self.text, "dag": self.day, "trede": self.step, "soort": self.kind, "van": self.whose}
        return urlencode({name: value for name, value in pairs.items() if value})

    def fits(self, one: SharedLesson) -> bool:
        """Tell whether a lesson is among those looked for."""
        told = (one.text, one.wanted, one.if_text, one.then_text, one.source_label, one.municipality, one.host)
        plain = " ".join(told).casefold()
        return (
            all(word in plain for word in self.text.casefold().split())
            and self.day in {"", str(one.day)}
            and (
                not self.step or (one.is_own and one.is_asked and self.step == str(one.step) and not one.is_nothing_new)
            )
            and self.kind in {"", one.kind}
            and (not self.whose or one.is_own == (self.whose == "mij"))
        )

    def of(self, lessons: Iterable[SharedLesson]) -> tuple[SharedLesson, ...]:
        """Give those that are looked for, in their order."""
        return tuple(one for one in lessons if self.fits(one))


def read_lessons_filter(given: Mapping[str, str], kinds: Iterable[str]) -> LessonsFilter:
    """Read the question of an address; what cannot be read asks for nothing.

    Examples:
        >>> read_lessons_filter({"q": " wijk ", "trede": "4", "soort": "tip", "van": "mij"}, ["tip"]).address()
        'q=wijk&trede=4&soort=tip&van=mij'
        >>> read_lessons_filter({"dag": "x", "trede": "9", "soort": "x", "van": "x"}, ["tip"]).narrows
        False
    """
    step, kind, whose = given.get("trede", ""), given.get("soort", ""), given.get("van", "")
    return LessonsFilter(
        text=given.get("q", "").strip()[:LONGEST],
        day=_id(given.get("dag", "")),
        step=step if step in {*"0123456"} else "",
        kind=kind if kind in set(kinds) else "",
        whose=whose if whose in WHOSE else "",
    )


def _id(text: str) -> str:
    try:
        return str(UUID(text))
    except ValueError:
        return ""
