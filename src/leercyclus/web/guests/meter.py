"""The delegation meter of one municipality: who comes and who was asked, beside what the host asked for.

It knows no threshold of its own. It tells what the host asked for and what is still missing of it, and who comes alone
from a department: at home nobody shares what that one saw.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from leercyclus.web.guests.invite_matching import fits
from leercyclus.web.people.levels import Level

ABOVE_DEPARTMENTS = (Level.ALDERMAN.value, Level.SECRETARY.value)
"""Of these one comes by what the host asks, so that such a one is never told to come alone from a department."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody of the delegation who comes, or who was asked and has no seat yet.

    Attributes:
        comes: whether the answer was yes; else it is open, or the person waits for a seat.
        level: a word of `Level`; empty where it is not known.
        department: of the post; may be empty.
        topics: what the person works on.
        partner: the name of the outside partner; empty for who works for the municipality.
    """

    comes: bool
    level: str = ""
    department: str = ""
    topics: tuple[str, ...] = ()
    partner: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """A department as the delegation knows it, with the topics that its people work on."""

    name: str
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Share:
    """How many come and how many answers are open, of a department, a topic, or a partner."""

    name: str
    comes: int = 0
    open: int = 0

    @property
    def is_empty(self) -> bool:
        """Tell whether nobody comes and nobody was asked."""
        return not self.comes and not self.open


@dataclass(frozen=True, slots=True)
class LevelRow:
    """One level of the column.

    Attributes:
        level: a word of `Level`; empty for people whose level is not known.
        comes, open: how many said yes, and how many answers are open.
        wanted: how many the host asks for.
    """

    level: str
    comes: int = 0
    open: int = 0
    wanted: int = 0

    @property
    def missing(self) -> int:
        """Count who is still to be asked.

        Examples:
            >>> LevelRow("head", comes=1, open=1, wanted=3).missing, LevelRow("head", comes=4, wanted=3).missing
            (1, 0)
        """
        return max(0, self.wanted - self.comes - self.open)

    @property
    def short(self) -> int:
        """Count how many fewer come than the host asks for, whatever is still open."""
        return max(0, self.wanted - self.comes)

    @property
    def dots(self) -> tuple[str, ...]:
        """Give the row as it is drawn: who comes, who was asked, who is missing.

        Examples:
            >>> LevelRow("policy", comes=1, open=1, wanted=3).dots
            ('comes', 'open', 'missing')
        """
        return ("comes",) * self.comes + ("open",) * self.open + ("missing",) * self.missing


@dataclass(frozen=True, slots=True)
class Meter:
    """The meter of one municipality.

    Attributes:
        rows: from alderman to partner; a row of who has no level only where there is such a one.
        departments: those that somebody works in who comes or was asked, or that the delegation knows; by name.
        untold: those of them from which nobody comes or was asked, though people there work on a topic of the day (of a
            day without topics: any of them).
        alone: those from which one comes, with nobody else who comes or was asked.
        topics: of the day, in its order, with who works on them.
        partners: the outside partners that come or were asked, by name.
    """

    rows: tuple[LevelRow, ...]
    departments: tuple[Share, ...] = ()
    untold: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()
    topics: tuple[Share, ...] = ()
    partners: tuple[Share, ...] = ()

    @property
    def comes(self) -> int:
        """Count who comes."""
        return sum(row.comes for row in self.rows)

    @property
    def open(self) -> int:
        """Count the answers that are open."""
        return sum(row.open for row in self.rows)

    @property
    def wanted(self) -> int:
        """Count whom the host asks for."""
        return sum(row.wanted for row in self.rows)

    @property
    def missing(self) -> int:
        """Count who is still to be asked."""
        return sum(row.missing for row in self.rows)

    @property
    def is_whole(self) -> bool:
        """Tell whether all that the host asks for comes, and nobody alone."""
        nothing_short = not any(row.short for row in self.rows)
        return nothing_short and not (self.untold or self.alone or any(one.is_empty for one in self.topics))


def measure(
    people: Sequence[Asked], wanted: Mapping[str, int], topics: Sequence[str] = (), known: Iterable[Known] = ()
) -> Meter:
    """Measure the delegation of one municipality.

    Args:
        people: who comes or was asked; who said no, sends a deputy, or was taken off is not among them.
        wanted: by level how many the host asks for.
        topics: of the day.
        known: the departments of the delegation, of who was not asked too; a name may come more than once.

    Examples:
        >>> enschede = [Asked(comes=True, level="policy", department="Burgerzaken")]
        >>> meter = measure(enschede, {"alderman": 1}, known=[Known("Ruimte"), Known("Burgerzaken")])
        >>> [row.level for row in meter.rows if row.short], meter.untold, meter.alone
        (['alderman'], ('Ruimte',), ('Burgerzaken',))
    """
    departments = _departments(people, known)
    return Meter(
        rows=_rows(people, wanted),
        departments=departments,
        untold=_untold(departments, topics, known),
        alone=_alone(people),
        topics=tuple(
            Share(topic, *_count(one for one in people if any(fits(own, topic) for own in one.topics)))
            for topic in topics
        ),
        partners=_shares((one.partner, one) for one in people if one.partner),
    )


def _rows(people: Sequence[Asked], wanted: Mapping[str, int]) -> tuple[LevelRow, ...]:
    comes = Counter(one.level for one in people if one.comes)
    asked = Counter(one.level for one in people if not one.comes)
    levels = [*Level.values, *([""] if comes[""] or asked[""] else [])]
    return tuple(LevelRow(level, comes[level], asked[level], max(0, int(wanted.get(level, 0)))) for level in levels)


def _count(people: Iterable[Asked]) -> tuple[int, int]:
    found = [one.comes for one in people]
    return sum(found), len(found) - sum(found)


def _shares(people: Iterable[tuple[str, Asked | None]]) -> tuple[Share, ...]:
    """Count by name, capitals left out of account; the name as it was written first."""
    names: dict[str, str] = {}
    found: dict[str, list[Asked]] = {}
    for name, one in people:
        names.setdefault(name.casefold(), name)
        found.setdefault(name.casefold(), []).extend([one] if one else [])
    return tuple(Share(names[key], *_count(found[key])) for key in sorted(names))


def _departments(people: Sequence[Asked], known: Iterable[Known]) -> tuple[Share, ...]:
    here = [(one.department, one) for one in people if one.department and not one.partner]
    return _shares([*((one.name, None) for one in known if one.name), *here])


def _untold(departments: Sequence[Share], topics: Sequence[str], known: Iterable[Known]) -> tuple[str, ...]:
    touched = {
        one.name.casefold()
        for one in known
        if not topics or any(fits(own, topic) for own in one.topics for topic in topics)
    }
    return tuple(one.name for one in departments if one.is_empty and one.name.casefold() in touched)


def _alone(people: Sequence[Asked]) -> tuple[str, ...]:
    found: dict[str, list[Asked]] = {}
    for one in people:
        if one.department and not one.partner:
            found.setdefault(one.department.casefold(), []).append(one)
    return tuple(
        those[0].department
        for _key, those in sorted(found.items())
        if len(those) == 1 and those[0].comes and those[0].level not in ABOVE_DEPARTMENTS
    )
