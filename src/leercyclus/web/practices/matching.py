"""Which practice may help who looks for something: topics and words that both have, so that a reader can judge it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from leercyclus.formats.names import plain

SHORTEST = 5
"""Shorter words stand in too many sentences to say that two are about the same."""
TELLING = 8
"""One word of so many letters says enough by itself."""
FEWEST = 2
"""Of shorter words so many have to be the same."""
COMMON = frozenset(
    plain(
        "andere anderen beter beginnen binnen bewoners bijvoorbeeld buiten daarom daarvan elkaar gemeente gemeenten "
        "gemeentelijke gemeentelijk goede hebben helpt hetzelfde iedereen inwoners kunnen komen krijgen maken manier "
        "mensen moeten nieuwe onder onze praktijk samen samenwerking stad steden "
        "steeds tussen verschillende vragen waarin waarmee wanneer werken werkt willen worden zoeken zonder over "
        "organisatie medewerkers organiseren afdeling afdelingen about better everybody municipality municipalities "
        "other others people residents their there these together where which without working would"
    ).split()
)
"""Words that are said of everything."""


@dataclass(frozen=True, slots=True)
class Said:
    """One text to match: its key, its topics, and what it says."""

    key: str
    topics: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Match:
    """Something that may help.

    Attributes:
        key: of the text that was found.
        shared: the topics and words that both have, the topics first.
    """

    key: str
    shared: tuple[str, ...]


class Offered:
    """Texts that were laid ready once, to be asked many times."""

    def __init__(self, offered: Iterable[Said]) -> None:
        self._topics: dict[str, list[str]] = {}
        self._words: dict[str, list[str]] = {}
        for one in offered:
            for topic in {plain(topic) for topic in one.topics}:
                self._topics.setdefault(topic, []).append(one.key)
            for word in words_of(f"{one.text} {' '.join(one.topics)}"):
                self._words.setdefault(word, []).append(one.key)

    def matches(self, wanted: Said, *, most: int) -> tuple[Match, ...]:
        """Give what may help, the most likely first: of the same topic, or with words in common.

        Args:
            wanted: what is looked for.
            most: how many at most.

        Examples:
            >>> offered = Offered([Said("1", ("taal",), "Een schrijfwijzer"), Said("2", (), "Groen")])
            >>> offered.matches(Said("0", (), "Wie heeft een schrijfwijzer"), most=3)
            (Match(key='1', shared=('schrijfwijzer',)),)
        """
        topics: dict[str, list[str]] = {}
        for topic in wanted.topics:
            for key in self._topics.get(plain(topic), ()):
                topics.setdefault(key, []).append(topic)
        words: dict[str, list[str]] = {}
        for word in words_of(f"{wanted.text} {' '.join(wanted.topics)}"):
            for key in self._words.get(word, ()):
                words.setdefault(key, []).append(word)
        score: Counter[str] = Counter()
        for key in {**topics, **words}:
            common = words.get(key, [])
            if key in topics or len(common) >= FEWEST or any(len(word) >= TELLING for word in common):
                score[key] = 2 * len(topics.get(key, ())) + len(common)
        best = sorted(score, key=lambda key: (-score[key], key))[:most]
        return tuple(Match(key, _shared(topics.get(key, ()), words.get(key, ()))) for key in best)


def words_of(text: str) -> tuple[str, ...]:
    """Give the words that tell what a text is about, each once, in its order.

    Examples:
        >>> words_of("Hoe helpt de wijkcoach inwoners met schulden?")
        ('wijkcoach', 'schulden')
    """
    found = dict.fromkeys(plain(text).split())
    return tuple(word for word in found if len(word) >= SHORTEST and word not in COMMON)


def _shared(topics: Sequence[str], words: Sequence[str]) -> tuple[str, ...]:
    said = {word for topic in topics for word in plain(topic).split()}
    return (*topics, *(word for word in words if word not in said))[:4]
