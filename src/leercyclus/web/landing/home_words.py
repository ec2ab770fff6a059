"""What landed at home, in words: the headline, what went before it, and what the picture shows."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext, ngettext

from leercyclus.engine.lessons import Step
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.municipalities.wording import in_a_row, in_letters
from leercyclus.web.people.levels import Level

COLUMN = (Level.ALDERMAN, Level.SECRETARY, Level.HEAD, Level.POLICY, Level.FRONT_LINE)
"""The levels of a municipality, from the highest down."""
MOST_NAMED = 3
"""Of more departments it is said how many there are."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the words are made of; counts only.

    Attributes:
        home, host: names of the municipalities.
        is_host: whether it received the day itself.
        day: when it was; today: of the page.
        went: by level, how many people went; `COLUMN` in order, and those without a level under an empty word.
        departments: by department how many people went.
        alone: how many departments sent one person.
        unseen: departments of the delegation from which nobody went.
        shared: how many shared what they brought; nothing_new: how many of those saw nothing new.
        counts: of lessons on every step.
        closed: how many lessons are followed no further.
        partners: how many outside partners came along.
    """

    home: str
    host: str
    is_host: bool
    day: date
    today: date
    went: dict[str, int]
    departments: dict[str, int]
    unseen: tuple[str, ...]
    shared: int
    nothing_new: int
    counts: tuple[int, ...]
    closed: int = 0
    partners: int = 0

    @property
    def people(self) -> int:
        """Count who went."""
        return sum(self.went.values())


def step_names() -> tuple[str, ...]:
    """Give the seven steps of the ladder in one or two words each."""
    return tuple(step.brief.say(reader()) for step in Step)


def headline(told: Told) -> str:
    """Say in one sentence how far things landed: the furthest that is worth saying first."""
    for least, said in _headlines():
        if number := sum(told.counts[least:]):
            return _begin(said(number) % {"number": number_word(number)})
    if told.shared:
        number = told.shared
        said = ngettext("%(number)s person saw nothing new", "%(number)s people saw nothing new", number)
        return _begin(said % {"number": number_word(number)})
    if told.people:
        number = told.people
        said = ngettext("%(number)s person went along", "%(number)s people went along", number)
        return _begin(said % {"number": number_word(number)})
    return gettext("Nobody of %(home)s went along") % {"home": told.home}


def _headlines() -> tuple[tuple[int, Any], ...]:
    return (
        (Step.IN_USE, lambda n: ngettext("%(number)s lesson is in use", "%(number)s lessons are in use", n)),
        (Step.TRIED, lambda n: ngettext("%(number)s lesson was tried", "%(number)s lessons were tried", n)),
        (Step.DECIDED, lambda n: ngettext("%(number)s lesson was decided on", "%(number)s lessons were decided on", n)),
        (
            Step.AGENDA,
            lambda n: ngettext("%(number)s lesson is on an agenda", "%(number)s lessons are on an agenda", n),
        ),
        (
            Step.TOLD,
            lambda n: ngettext("%(number)s lesson was told at home", "%(number)s lessons were told at home", n),
        ),
        (Step.NOTHING, lambda n: ngettext("%(number)s lesson came home", "%(number)s lessons came home", n)),
    )


def lead(told: Told) -> str:
    """Say who went where and how many shared, in a few sentences."""
    return " ".join(filter(None, (_went(told), _shared(told), _spread(told))))


def _went(told: Told) -> str:
    if not told.people:
        return gettext("From the day in %(host)s nobody of %(home)s came home with something.") % {
            "host": told.host,
            "home": told.home,
        }
    if told.is_host:
        said = ngettext(
            "%(number)s person of %(home)s took part in the day at home.",
            "%(number)s people of %(home)s took part in the day at home.",
            told.people,
        )
    else:
        said = ngettext(
            "%(number)s person of %(home)s went to %(host)s.",
            "%(number)s people of %(home)s went to %(host)s.",
            told.people,
        )
    return _begin(said % {"number": number_word(told.people), "home": told.home, "host": told.host})


def _shared(told: Told) -> str:
    if not told.people:
        return ""
    after = (told.today - told.day).days
    when = gettext("today") if after < 1 else ngettext("one day later", "%(days)d days later", after) % {"days": after}
    if not told.shared:
        return _begin(gettext("%(when)s nobody has shared yet what the day brought.") % {"when": when})
    said = ngettext(
        "%(when)s %(number)s of them shared where the lesson stands.",
        "%(when)s %(number)s of them shared where their lessons stand.",
        told.shared,
    )
    return _begin(said % {"when": when, "number": number_word(told.shared)})


def _spread(told: Told) -> str:
    number = told.counts[Step.SPREAD]
    if not number:
        return ""
    said = ngettext(
        "%(number)s was taken over by others or is still there after a year.",
        "%(number)s were taken over by others or are still there after a year.",
        number,
    )
    return _begin(said % {"number": number_word(number)})


def seen(told: Told) -> tuple[str, ...]:
    """Say what the picture shows, in counts: which levels went, who stands alone, from where nobody came."""
    found = [
        _levels(told),
        _missing(told),
        _alone(told),
        _unseen(told),
        _nothing_new(told),
        _closed(told),
        _modest(told),
    ]
    return tuple(one for one in found if one)


def _levels(told: Told) -> str:
    there = [level for level in COLUMN if told.went.get(level)]
    if len(there) < 2:  # noqa: PLR2004 - from one to another
        return ""
    known = [name for name in told.departments if name]
    said = ngettext(
        "People went from %(first)s to %(last)s, from one department.",
        "People went from %(first)s to %(last)s, from %(number)s departments.",
        max(1, len(known)),
    )
    values = {"first": there[0].label, "last": there[-1].label, "number": number_word(len(known))}
    return said % values


def _missing(told: Told) -> str:
    gone = [str(level.label) for level in COLUMN if not told.went.get(level)]
    if not gone or not told.people or len(gone) == len(COLUMN):
        return ""
    return gettext("Nobody went as %(levels)s.") % {"levels": in_a_row(gone, reader())}


def _alone(told: Told) -> str:
    alone = [name for name, number in told.departments.items() if number == 1 and name]
    if not alone or len(told.departments) < 2:  # noqa: PLR2004 - one department has nothing beside it
        return ""
    if len(alone) > MOST_NAMED:
        said = gettext("From %(number)s departments one person went: at home nobody there saw the same.")
        return said % {"number": number_word(len(alone))}
    said = gettext("From %(names)s one person went: at home nobody there saw the same.")
    return said % {"names": in_a_row(alone, reader())}


def _unseen(told: Told) -> str:
    if not told.unseen or not told.people:
        return ""
    names = told.unseen[:MOST_NAMED]
    return gettext("Of the delegation nobody of %(names)s went.") % {"names": in_a_row(names, reader())}


def _nothing_new(told: Told) -> str:
    if not told.nothing_new or not sum(told.counts):
        return ""
    said = ngettext(
        "%(number)s person saw nothing new. That is an answer too.",
        "%(number)s people saw nothing new. That is an answer too.",
        told.nothing_new,
    )
    return _begin(said % {"number": number_word(told.nothing_new)})


def _closed(told: Told) -> str:
    if not told.closed:
        return ""
    said = ngettext(
        "%(number)s lesson is followed no further, because its owner left.",
        "%(number)s lessons are followed no further, because their owners left.",
        told.closed,
    )
    return _begin(said % {"number": number_word(told.closed)})


def _modest(told: Told) -> str:
    number = sum(told.counts)
    if not number:
        return ""
    said = ngettext(
        "%(number)s lesson of one day tells something of that day, not of the method.",
        "%(number)s lessons of one day tell something of that day, not of the method.",
        number,
    )
    return _begin(said % {"number": number_word(number)})


def described(told: Told) -> str:
    """Say what the picture shows to who does not see it."""
    steps = step_names()
    stand = [
        ngettext("%(number)s at ‘%(step)s’", "%(number)s at ‘%(step)s’", number)
        % {"number": number_word(number), "step": steps[step]}
        for step, number in enumerate(told.counts)
        if number
    ]
    went = ngettext("%(number)d person went along.", "%(number)d people went along.", told.people) % {
        "number": told.people
    }
    lessons = gettext("No lesson was shared yet.")
    if stand:
        lessons = gettext("Of the lessons that were shared: %(stand)s.") % {"stand": in_a_row(stand, reader())}
    return " ".join([went, lessons, gettext("The table below has all.")])


def number_word(number: int) -> str:
    """Write a number in letters, as it stands within a sentence."""
    return gettext("one") if number == 1 else in_letters(number, reader())


def named(names: Collection[str] | Sequence[str]) -> str:
    """Write names in a row."""
    return in_a_row(list(names), reader())


def _begin(text: str) -> str:
    # Dutch writes no accent on a capital here: Eén.
    return f"E{text[1:]}" if text.startswith("é") else f"{text[:1].upper()}{text[1:]}"
