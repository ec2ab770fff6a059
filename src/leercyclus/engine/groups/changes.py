"""What may give way when no plan exists: changes to an instance that only ever allow more."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Literal, TypeAlias

from leercyclus.engine.groups import obstacles_sentences as sentences
from leercyclus.engine.groups.instance import Group, Instance, Pair
from leercyclus.engine.groups.rules import together_units
from leercyclus.engine.reasons import Language, Reason

Kind = Literal["size", "bounds", "together", "pins", "apart", "boss", "partner", "language", "barred", "once"]
_SHOWN = 6
"""So many names of one kind of change are written out; the others are counted."""


@dataclass(frozen=True, slots=True)
class Resize:
    """A group of one round may hold fewer people, or more."""

    round: int
    group: str
    smallest: int
    largest: int


@dataclass(frozen=True, slots=True)
class FreeOf:
    """The bound on a value does not hold in one group of one round."""

    round: int
    group: str
    attribute: str
    value: str


@dataclass(frozen=True, slots=True)
class Unpin:
    """Somebody has no fixed seat in one round."""

    person: str
    round: int


@dataclass(frozen=True, slots=True)
class NotTogether:
    """Two people do not have to sit together."""

    one: str
    other: str


@dataclass(frozen=True, slots=True)
class MayMeet:
    """Two people may share a group, whatever kept them apart."""

    one: str
    other: str


@dataclass(frozen=True, slots=True)
class Admit:
    """Somebody may sit in a group of one round although that person and who leads it were asked to be apart."""

    round: int
    group: str
    person: str


@dataclass(frozen=True, slots=True)
class Again:
    """A theme may be given to somebody in more rounds than one."""

    theme: str


Change: TypeAlias = "Resize | FreeOf | Unpin | NotTogether | MayMeet | Admit | Again"


@dataclass(frozen=True, slots=True)
class Obstacle:
    """A proof that no plan exists, with a change that takes it away.

    Attributes:
        kind: of the rule that stands in the way; the first of them where several do not fit together.
        round: number of the round, from 0.
        reason: why no plan can exist, as long as nothing changes.
        relaxation: the change in words.
        changes: the same for `relax`; the fewest that take this obstacle away, unless the reason says otherwise.
    """

    kind: Kind
    round: int
    reason: Reason
    relaxation: Reason
    changes: tuple[Change, ...]

    @property
    def whole(self) -> Reason:
        """Give why no plan exists and what would help as one reason."""
        return sentences.TWO(first=self.reason, second=self.relaxation)

    def say(self, language: Language) -> str:
        """Write why no plan exists and what would help, in Dutch (`nl`) or English (`en`)."""
        return self.whole.say(language)


def relax(instance: Instance, obstacles: Iterable[Obstacle]) -> Instance:
    """Give the instance with the changes of all obstacles made. Every plan of the old one is a plan of the new one."""
    return changed(instance, (change for obstacle in obstacles for change in obstacle.changes))


def changed(instance: Instance, changes: Iterable[Change]) -> Instance:
    """Give the instance with these changes made, each of which allows more.

    Who no longer has to sit together may still do so, whatever rule follows for them otherwise.
    """
    rounds = [{group.id: group for group in groups} for groups in instance.rounds]
    parted: set[frozenset[str]] = set()
    unpinned: set[tuple[str, int]] = set()
    met: list[Pair] = []
    again: set[str] = set()
    for change in changes:
        match change:
            case Resize() | FreeOf() | Admit():
                rounds[change.round][change.group] = _group(rounds[change.round][change.group], change)
            case Unpin():
                unpinned.add((change.person, change.round))
            case NotTogether():
                parted.add(frozenset((change.one, change.other)))
            case MayMeet():
                met.append((change.one, change.other))
            case Again():
                again.add(change.theme)
    open_to = {frozenset(pair) for pair in met}
    if parted:
        met += [
            pair
            for unit in together_units(instance)
            if any(pair <= set(unit) for pair in parted)
            for pair in combinations(unit, 2)
        ]
    return replace(
        instance,
        rounds=tuple(tuple(groups.values()) for groups in rounds),
        together=tuple(pair for pair in instance.together if frozenset(pair) not in parted),
        apart=tuple(pair for pair in instance.apart if frozenset(pair) not in open_to),
        allowed=(*instance.allowed, *met),
        pins=tuple(pin for pin in instance.pins if (pin.person, pin.round) not in unpinned),
        once=tuple(theme for theme in instance.once if theme not in again),
    )


def _group(group: Group, change: Resize | FreeOf | Admit) -> Group:
    if isinstance(change, Admit):
        return replace(group, barred=group.barred - {change.person})
    if isinstance(change, FreeOf):
        return replace(group, free=group.free | {(change.attribute, change.value)})
    smallest, largest = min(group.smallest, change.smallest), max(group.largest, change.largest)
    return replace(group, smallest=smallest, largest=largest)


def say_changes(instance: Instance, changes: Iterable[Change]) -> Reason:
    """Say what may change, one sentence a kind of change; for at least one change."""
    said: dict[tuple[object, ...], tuple[Callable[[str], Reason], list[str]]] = {}
    for change in changes:
        key, speak, name = _spoken(instance, change)
        said.setdefault(key, (speak, []))[1].append(name)
    parts = [speak(listed(names)) for speak, names in said.values()]
    whole = parts[0]
    for part in parts[1:]:
        whole = sentences.TWO(first=whole, second=part)
    return whole


def listed(names: Iterable[str]) -> str:
    """Write names in a row, the first few where there are many."""
    every = list(names)
    return ", ".join(every[:_SHOWN]) + (f" (+ {len(every) - _SHOWN})" if len(every) > _SHOWN else "")


_Spoken: TypeAlias = tuple[tuple[object, ...], Callable[[str], Reason], str]
"""What changes are told in one sentence, that sentence, and the name of this change in it."""


def _spoken(instance: Instance, change: Change) -> _Spoken:
    """Give how a change is told."""
    match change:
        case Resize() | FreeOf() | Admit():
            return _spoken_of_group(instance, change)
        case Unpin():
            shown = change.round + 1
            return (
                ("unpin", change.round),
                lambda names: sentences.ALLOW_UNPINNED(round=shown, people=names),
                change.person,
            )
        case NotTogether():
            return ("part",), lambda names: sentences.ALLOW_PARTED(pairs=names), f"{change.one} – {change.other}"
        case MayMeet():
            return ("meet",), lambda names: sentences.ALLOW_MEETING(pairs=names), f"{change.one} – {change.other}"
        case Again():
            return ("again",), lambda names: sentences.ALLOW_AGAIN(themes=names), change.theme


def _spoken_of_group(instance: Instance, change: Resize | FreeOf | Admit) -> _Spoken:
    """Give how a change to one group of one round is told."""
    number, shown, group = change.round, change.round + 1, change.group
    if isinstance(change, Admit):
        return (
            ("admit", number, group),
            lambda names: sentences.ALLOW_ADMITTED(round=shown, group=group, people=names),
            change.person,
        )
    if isinstance(change, FreeOf):
        about: Mapping[str, str] = {"attribute": change.attribute, "value": change.value}
        return (
            ("free", number, change.attribute, change.value),
            lambda names: sentences.ALLOW_FREE(round=shown, groups=names, **about),
            group,
        )
    old = next(one for one in instance.rounds[number] if one.id == group)
    least, most = change.smallest, change.largest
    if least < old.smallest:
        return (
            ("smaller", number, least),
            lambda names: sentences.ALLOW_SMALLER(round=shown, groups=names, smallest=least),
            group,
        )
    return (
        ("larger", number, most),
        lambda names: sentences.ALLOW_LARGER(round=shown, groups=names, largest=most),
        group,
    )
