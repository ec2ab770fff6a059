"""Which topics of somebody fit a text of the day, by plain comparing of words."""

from __future__ import annotations

from leercyclus.formats.names import plain

SHORTEST = 4
"""Of words shorter than this a part says nothing: they fit only as they are."""
SAYS_NOTHING = frozenset(
    [
        "aan",
        "bij",
        "dan",
        "dat",
        "deze",
        "die",
        "door",
        "een",
        "het",
        "hoe",
        "met",
        "mee",
        "naar",
        "niet",
        "ons",
        "onze",
        "over",
        "per",
        "uit",
        "van",
        "voor",
        "wat",
        "wij",
        "wie",
        "zijn",
        "and",
        "for",
        "from",
        "how",
        "into",
        "not",
        "our",
        "out",
        "the",
        "their",
        "this",
        "what",
        "who",
        "with",
        "your",
    ]
)
"""Words that stand in any title."""


def fits(topic: str, text: str) -> bool:
    """Tell whether a topic fits a text: all its words stand there, or a word of one is a part of a word of the other.

    Capitals and accents make no difference.

    Examples:
        >>> (
        ...     fits("Wijkteams", "Mee met het wijkteam"),
        ...     fits("zorg", "Jeugdzorg dichtbij"),
        ...     fits("Wmo", "De Wmo in het kort"),
        ... )
        (True, True, True)
        >>> fits("ict", "Districten"), fits("wonen voor ouderen", "Brieven voor iedereen"), fits("", "Afval")
        (False, False, False)
    """
    ours, theirs = _words(topic), _words(text)
    if ours and set(ours) <= set(theirs):
        return True
    return any(_is_part(one, other) or _is_part(other, one) for one in ours for other in theirs)


def fitting(topics: tuple[str, ...], text: str) -> tuple[str, ...]:
    """Give those of somebody's topics that fit a text, in their own order."""
    return tuple(topic for topic in topics if fits(topic, text))


def _words(text: str) -> list[str]:
    return [word for word in plain(text).split() if word not in SAYS_NOTHING]


def _is_part(short: str, long: str) -> bool:
    return len(short) >= SHORTEST and short in long
