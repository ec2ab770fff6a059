"""Who fits a point: the people whose topics, department or title speak of the same thing stand first."""

from __future__ import annotations

from collections.abc import Sequence

from leercyclus.formats.names import plain
from leercyclus.web.people.contacts_queries import Contact

STEM = 5
"""Words are held for the same when they begin with the same so many letters: cultuur, culturele."""
SHORTEST = 4


def stems(*texts: str) -> frozenset[str]:
    """Give the beginnings of the words in texts, without the shortest words.

    Examples:
        >>> sorted(stems("Musea en cultuur"))
        ['cultu', 'musea']
    """
    return frozenset(word[:STEM] for text in texts for word in plain(text).split() if len(word) >= SHORTEST)


def in_order_of_fit(contacts: Sequence[Contact], *subject: str) -> tuple[tuple[Contact, ...], tuple[Contact, ...]]:
    """Give those who fit the words of a subject, best first, and then all others, both else by name.

    Examples:
        >>> from uuid import UUID
        >>> one, other = (
        ...     Contact(UUID(int=n), UUID(int=9), name, department=where)
        ...     for n, (name, where) in enumerate([("A", "Financiën"), ("B", "Cultuur")])
        ... )
        >>> fitting, others = in_order_of_fit([one, other], "Musea", "cultuur, sport")
        >>> fitting[0].name, others[0].name
        ('B', 'A')
    """
    wanted = stems(*subject)
    scored = [(len(wanted & stems(*one.topics, one.department, one.title)), one) for one in contacts]
    fitting = sorted((pair for pair in scored if pair[0]), key=lambda pair: (-pair[0], pair[1].name))
    return tuple(one for _score, one in fitting), tuple(one for score, one in scored if not score)
