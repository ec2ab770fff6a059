"""Read who may stand in a delegation twice, and what was merged."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from uuid import UUID

from django.db.models import Q

from leercyclus.formats.names import plain
from leercyclus.web.people.delegation_queries import Member, members_ever
from leercyclus.web.people.models import Merge

NEAR = 0.86
"""From this likeness (0 to 1, difflib) two names may be one person's."""
MOST = 50


class Why(StrEnum):
    """Why two records may be one person."""

    NAME = "name"
    NEAR_NAME = "near_name"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records that may be one person."""

    one: Member
    other: Member
    why: Why


def possible_doubles(organisation: UUID) -> list[Pair]:
    """Give pairs of a delegation with one name, nearly one name, or one address before the @; three queries.

    Names are compared with those that share their first or last word, so that cost stays near the number of people.
    """
    people = members_ever(organisation)
    found: dict[frozenset[UUID], Pair] = {}
    for one, other in _candidates(people):
        key = frozenset((one.id, other.id))
        if key not in found and (why := _why(one, other)):
            found[key] = Pair(one, other, why)
        if len(found) >= MOST:
            break
    order = list(Why)
    return sorted(found.values(), key=lambda pair: (order.index(pair.why), pair.one.name.casefold()))


def merges_of(organisation: UUID) -> list[Merge]:
    """Give the merges of people of a delegation that still stand, the newest first; one query."""
    about = Q(kept__delegations__organisation=organisation)
    found = Merge.objects.filter(about, undone_at__isnull=True, kept__erased_at__isnull=True)
    return list(found.select_related("kept", "gone").distinct())


def _candidates(people: list[Member]) -> list[tuple[Member, Member]]:
    groups: dict[str, list[Member]] = {}
    for one in people:
        words = plain(one.name).split()
        local = one.address.partition("@")[0]
        for key in {*(f"n {word}" for word in (words[:1] + words[-1:])), f"a {local}" if local else ""} - {""}:
            groups.setdefault(key, []).append(one)
    return [
        (one, other)
        for group in groups.values()
        if len(group) <= MOST
        for place, one in enumerate(group)
        for other in group[place + 1 :]
    ]


def _why(one: Member, other: Member) -> Why | None:
    first, second = plain(one.name), plain(other.name)
    if first and first == second:
        return Why.NAME
    local = one.address.partition("@")[0]
    if local and local == other.address.partition("@")[0] and "." in local:
        return Why.ADDRESS
    numbered = _digits(first) != _digits(second)  # 'Wijkcoach 1' and 'Wijkcoach 2' are two
    if first and second and not numbered and SequenceMatcher(None, first, second).ratio() >= NEAR:
        return Why.NEAR_NAME
    return None


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())
