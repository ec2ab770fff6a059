"""The plans of searches before the one whose choice is shown, so that they can be found back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from leercyclus.engine.reasons import Language
from leercyclus.web.seating.choice_bridge import Option, options_of
from leercyclus.web.seating.models import MADE_OF_ANOTHER, Plan, Search

MOST_EARLIER = 5
"""So many searches are shown; what was published stands among the versions, however old."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """A search of before, with the choice that it gave."""

    search: Search
    options: tuple[Option, ...]


def earlier_searches(plans: Iterable[Plan], shown: UUID | None, language: Language) -> Iterator[Earlier]:
    """Give the last few searches that gave a choice, the newest first, but for the one that is shown; no query.

    Args:
        plans: of the day, each with its search read.
        shown: the search of which the choice is shown.
        language: of the reader.
    """
    found: dict[UUID, tuple[Search, list[Plan]]] = {}
    for plan in plans:
        if plan.search and plan.search.pk != shown and plan.label not in MADE_OF_ANOTHER:
            found.setdefault(plan.search.pk, (plan.search, []))[1].append(plan)
    newest = sorted(found.values(), key=lambda one: one[0].asked_at, reverse=True)
    for search, choice in newest[:MOST_EARLIER]:
        yield Earlier(search, options_of(sorted(choice, key=lambda one: one.place), language))
