"""A list of persons as it was understood."""

from __future__ import annotations

from dataclasses import dataclass

from leercyclus.engine.reasons import Language, Reason
from leercyclus.formats.problems import Problem, refuse


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person of a list.

    Attributes:
        row: the row in the sheet, the first is 1; in text from a mail program, the how many-th person it is.
        name: as people say it, first name first; empty where the list gives nothing but an address.
        email: the address, its domain in small letters; empty when there is none.
        organisation: the municipality or partner for which the person comes, as it was written.
        employer: who pays the person, where the list says it.
        level: one of `levels.LEVELS`; empty when it is not known.
        post: the title of the function.
        department: as it was written.
        topics: each once, in the order of the list.
        reports_to: the name or the address of the boss, as it was written.
        language: `nl`, `en` or empty.
        valid_from: first day, as ISO text; empty when the list does not say it.
        valid_to: last day, as ISO text; empty when the list does not say it.
    """

    row: int
    name: str
    email: str = ""
    organisation: str = ""
    employer: str = ""
    level: str = ""
    post: str = ""
    department: str = ""
    topics: tuple[str, ...] = ()
    reports_to: str = ""
    language: str = ""
    valid_from: str = ""
    valid_to: str = ""


@dataclass(frozen=True, slots=True)
class PersonsList:
    """What was understood of a list of persons; with problems nothing of it is to be kept.

    Attributes:
        rows: the persons, in the order of the list; those with a problem are not among them.
        problems: what has to be mended before the list can be used.
        notes: how the list was read, to be shown.
    """

    rows: tuple[PersonRow, ...]
    problems: tuple[Problem, ...]
    notes: tuple[Reason, ...]

    def checked(self) -> PersonsList:
        """Give the list back when it can be used.

        Raises:
            BadInput: when there are problems, one sentence each, with row and column; twenty at most.
        """
        refuse(self.problems)
        return self

    def say(self, language: Language) -> list[str]:
        """Write all of it in sentences: first how the list was read, then every problem."""
        return [*(one.say(language) for one in self.notes), *(one.say(language) for one in self.problems)]


def refused(*reasons: Reason) -> PersonsList:
    """Give a list in which nothing was understood."""
    return PersonsList((), tuple(Problem(None, None, reason) for reason in reasons), ())
