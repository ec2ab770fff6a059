"""Which lessons may be about the same thing: a proposal with its reason, for people to say yes or no to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from leercyclus.engine.lessons import sentences
from leercyclus.engine.lessons.words import SMALL_WORDS
from leercyclus.engine.reasons import Reason

SHORTEST_WORD = 4
FEWEST_WORDS = 2
"""So many words in common tell something; one does not."""
SMALL_GROUP = 4
"""Among at most so many lessons every word tells something."""
_WORD = re.compile(r"[^\W\d_]+")
_ENDINGS = ("en", "s", "e")
_HIDDEN = {"v": "f", "z": "s"}


@dataclass(frozen=True, slots=True)
class Taught:
    """What one lesson is about.

    Attributes:
        id: which.
        text: what was learnt, with the plan.
        source: the same text for the same source, such as the title of a visit; empty where it tells nothing.
    """

    id: str
    text: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Alike:
    """Lessons that may be about the same thing.

    Attributes:
        members: at least two, in the order given.
        reasons: why, for every pair that holds the group together, the first pairs first.
    """

    members: tuple[str, ...]
    reasons: tuple[Reason, ...]


def alike(lessons: Sequence[Taught]) -> tuple[Alike, ...]:
    """Propose which lessons can be joined: those with the same source, or with words in common.

    Words that stand in more than half of the lessons tell nothing about one of them, and are left out; so are small
    words and endings of plurals. Of four lessons or fewer every word counts.

    Args:
        lessons: of one municipality after one day.

    Returns:
        Groups, the largest first; a lesson stands in at most one.

    Examples:
        >>> found = alike(
        ...     [
        ...         Taught("a", "De wijkcoach belt zelf aan bij bewoners", "Mee met de wijkcoach"),
        ...         Taught("b", "Als een bewoner klaagt, belt de wijkcoach", "Mee met de wijkcoach"),
        ...         Taught("c", "Eén loket voor subsidies"),
        ...     ]
        ... )
        >>> [one.members for one in found], found[0].reasons[0].say("en")
        ([('a', 'b')], 'both from Mee met de wijkcoach')
    """
    told = _telling_words(lessons)
    groups: list[set[int]] = []
    reasons: dict[tuple[int, int], Reason] = {}
    for first, second in combinations(range(len(lessons)), 2):
        reason = _reason(lessons[first], lessons[second], told[first], told[second])
        if reason is not None:
            reasons[first, second] = reason
            touched = [group for group in groups if group & {first, second}]
            groups = [group for group in groups if group not in touched]
            groups.append(set().union({first, second}, *touched))
    ordered = sorted(groups, key=lambda group: (-len(group), min(group)))
    return tuple(
        Alike(
            tuple(lessons[place].id for place in sorted(group)),
            tuple(reason for pair, reason in reasons.items() if pair[0] in group),
        )
        for group in ordered
    )


def _reason(first: Taught, second: Taught, one: dict[str, str], other: dict[str, str]) -> Reason | None:
    if first.source and first.source.casefold() == second.source.casefold():
        return sentences.SAME_SOURCE(source=first.source)
    shared = [stem for stem in one if stem in other]
    if len(shared) >= FEWEST_WORDS:
        return sentences.SAME_WORDS(words=", ".join(one[stem] for stem in shared))
    return None


def _telling_words(lessons: Sequence[Taught]) -> list[dict[str, str]]:
    """Give of every lesson its words by stem, in the order in which they stand, without those that tell nothing."""
    found = [_words(one.text) for one in lessons]
    often = Counter(stem for words in found for stem in words)
    most = len(lessons) / 2 if len(lessons) > SMALL_GROUP else len(lessons)
    return [{stem: word for stem, word in words.items() if often[stem] <= most} for words in found]


def _words(text: str) -> dict[str, str]:
    words = [word for word in _WORD.findall(text.casefold()) if len(word) >= SHORTEST_WORD]
    found: dict[str, str] = {}
    for word in words:
        if word not in SMALL_WORDS:
            found.setdefault(_stem(word), word)
    return found


def _stem(word: str) -> str:
    """Take the ending of a plural off; a Dutch one hides the last letter of the word: brieven, brief."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_WORD:
            stem = word[: -len(ending)]
            return stem[:-1] + _HIDDEN.get(stem[-1], stem[-1])
    return word
