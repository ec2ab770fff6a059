"""What a list of people would change in a delegation: a plan on plain values, made before anything is kept.

A row is somebody known when its address is known, or when it has no address and one person has its name. A cell that is
empty changes nothing. The same list twice gives an empty plan.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from hashlib import sha256
from uuid import UUID

from leercyclus.engine.reasons import Reason
from leercyclus.formats.names import plain
from leercyclus.web.people.given import Given


class Kind(StrEnum):
    """What a row is."""

    NEW = "new"
    LINKED = "linked"
    BACK = "back"
    CHANGED = "changed"
    KNOWN = "known"
    OTHER_ADDRESS = "other_address"
    OTHER_NAME = "other_name"


class Choice(StrEnum):
    """What somebody says of a row that may be a person who is known."""

    SAME = "same"
    OTHER = "other"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody who is known already.

    Attributes:
        id: the person.
        given: what stands in the record.
        boss_name: the name of the boss, to be shown.
        employer_name: the name of who pays, to be shown.
        post_from: first day of the post.
        is_here: whether the person is in the delegation today or later.
        was_here: whether the person was in this delegation before.
        may_rename: whether the name may be written otherwise.
        may_readdress: whether another address may be given.
    """

    id: UUID
    given: Given
    boss_name: str = ""
    employer_name: str = ""
    post_from: date | None = None
    is_here: bool = True
    was_here: bool = True
    may_rename: bool = True
    may_readdress: bool = True


@dataclass(frozen=True, slots=True)
class Change:
    """One field that would be written otherwise: what stands there, and what would."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the list and what it would do.

    Attributes:
        row: its place in the list.
        kind: what it is.
        person: whom it is about; None for somebody new.
        given: all that would stand in the record.
        changes: what would be written otherwise.
        boss_row: the row of the boss, when that is somebody of the list.
        partner: the name of a partner that would be added; empty when there is none.
        new_post: whether another post begins rather than the one of now being corrected.
        similar: the name or the address of the person it may be.
        choices: what can be said of a doubtful row; the first one holds when nothing is said.
        fresh: what would stand in the record when a doubtful row is somebody else.
    """

    row: int
    kind: Kind
    person: UUID | None
    given: Given
    changes: tuple[Change, ...] = ()
    boss_row: int | None = None
    partner: str = ""
    new_post: bool = False
    similar: str = ""
    choices: tuple[Choice, ...] = ()
    fresh: Given | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What a list would do; while a row is refused nothing of it can be kept."""

    entries: tuple[Entry, ...]
    refused: tuple[Reason, ...] = ()

    def of(self, *kinds: Kind) -> list[Entry]:
        """Give the rows of some kinds, in the order of the list."""
        return [one for one in self.entries if one.kind in kinds]

    @property
    def partners(self) -> list[str]:
        """Give the names of the partners that would be added, each once."""
        return list({plain(one.partner): one.partner for one in self.entries if one.partner}.values())

    @property
    def fingerprint(self) -> str:
        """Give a short text that is another one when the plan would do anything else."""
        return sha256(repr(self).encode()).hexdigest()[:32]

    def decided(self, choices: Mapping[int, Choice]) -> list[Entry]:
        """Give what is to be carried out, the choices for doubtful rows taken in."""
        found = []
        for one in self.entries:
            if one.kind is Kind.OTHER_ADDRESS:
                found += _other_address(one, choices.get(one.row, Choice.SKIP))
            elif one.kind is Kind.OTHER_NAME:
                found += _other_name(one, choices.get(one.row, Choice.SKIP))
            elif one.kind is not Kind.KNOWN:
                found.append(one)
        return found


def _other_address(entry: Entry, choice: Choice) -> list[Entry]:
    if choice not in entry.choices:
        return []
    if choice is Choice.SAME:
        return [replace(entry, kind=Kind.CHANGED)]
    if choice is Choice.OTHER and entry.fresh is not None:
        return [replace(entry, kind=Kind.NEW, person=None, changes=(), given=entry.fresh, new_post=False)]
    return []


def _other_name(entry: Entry, choice: Choice) -> list[Entry]:
    if choice is Choice.SAME and choice in entry.choices:
        return [replace(entry, kind=Kind.CHANGED)]
    kept = next((one.before for one in entry.changes if one.field == "name"), entry.given.name)
    rest = tuple(one for one in entry.changes if one.field != "name")
    return [replace(entry, kind=Kind.CHANGED, changes=rest, given=replace(entry.given, name=kept))] if rest else []
