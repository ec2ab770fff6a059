"""Whom to ask: who works on what the day is about, and who fills the gaps of the column."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from leercyclus.web.days.led import Led
from leercyclus.web.guests.invite_matching import fitting
from leercyclus.web.guests.meter import Meter
from leercyclus.web.people.levels import Level

COLUMN = {level: place for place, level in enumerate(Level.values)}


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody of the delegation who was not asked, or whose invitation was taken back.

    Attributes:
        person: id.
        name, title, department, workplace: as they are shown; any may be empty.
        level: a word of `Level`, that of partners for who comes from one; empty where it is not known.
        topics: what the person works on.
        was_withdrawn: whether the person was asked before.
        has_address: whether a mail can be sent.
    """

    person: UUID
    name: str
    title: str = ""
    department: str = ""
    workplace: str = ""
    level: str = ""
    topics: tuple[str, ...] = ()
    was_withdrawn: bool = False
    has_address: bool = True


@dataclass(frozen=True, slots=True)
class Proposal:
    """Somebody who may be asked, and why.

    Attributes:
        who: the person.
        leads: the parts and workshops that the person leads, and the visits on which the person is met.
        for_day: topics of the person that are topics of the day.
        for_offers: by the title of a workshop or visit, a topic of the person that it is about; without those above.
        is_ticked: whether the person is proposed: leads something, or fills the column with the others.
    """

    who: Candidate
    leads: tuple[Led, ...] = ()
    for_day: tuple[str, ...] = ()
    for_offers: Mapping[str, str] = field(default_factory=dict)
    is_ticked: bool = False

    @property
    def why(self) -> tuple[str, ...]:
        """Give the topics for which the person is asked, each once."""
        return tuple(dict.fromkeys([*self.for_day, *self.for_offers.values()]))


def propose(
    candidates: Sequence[Candidate],
    *,
    meter: Meter,
    topics: Sequence[str],
    offers: Sequence[str],
    leads: Mapping[UUID, tuple[Led, ...]] | None = None,
) -> tuple[Proposal, ...]:
    """Put everybody who may be asked in order, and tick as many of every level as the column still misses.

    Who leads anything or is met on a visit is ticked always, and counts for the column. Of a level those come first,
    then who work on most of what the day is about, then those of a department that nobody comes
    from; a level that misses nobody gets no tick.

    Args:
        candidates: of one municipality.
        meter: of that municipality, as it is now.
        topics: of the day.
        offers: the titles of workshops and visits.
        leads: by person what each leads on the day.

    Returns:
        from alderman to partner; of a level the best fitting first.

    Examples:
        >>> from uuid import UUID
        >>> from leercyclus.web.guests.meter import measure
        >>> anna, ben = (
        ...     Candidate(UUID(int=1), "Anna", level="policy"),
        ...     Candidate(UUID(int=2), "Ben", level="policy", topics=("wijkteams",)),
        ... )
        >>> found = propose([anna, ben], meter=measure([], {"policy": 1}), topics=["wijkteams"], offers=[])
        >>> [(one.who.name, one.why, one.is_ticked) for one in found]
        [('Ben', ('wijkteams',), True), ('Anna', (), False)]
    """
    missing = {row.level: row.missing for row in meter.rows}
    taken = Counter({one.name.casefold(): one.comes + one.open for one in meter.departments})
    led = leads or {}
    found: list[Proposal] = []
    for level in sorted({one.level for one in candidates}, key=lambda level: COLUMN.get(level, len(COLUMN))):
        of_level = [one for one in candidates if one.level == level]
        waiting = [_reasoned(one, topics, offers, led.get(one.person, ())) for one in of_level]
        for place in range(len(waiting)):
            best = min(waiting, key=lambda one: _order(one, taken))
            waiting.remove(best)
            ticked = bool(best.leads) or place < missing.get(level, 0)
            found.append(replace(best, is_ticked=ticked))
            if ticked:
                taken[best.who.department.casefold()] += 1
    return tuple(found)


def _order(one: Proposal, taken: Mapping[str, int]) -> tuple[bool, bool, int, int, str, UUID]:
    """Give what is compared: who leads, who can be mailed, most topics, a department with fewest people, the name."""
    who = one.who
    there = taken[who.department.casefold()]
    return (not one.leads, not who.has_address, -len(one.why), there, who.name.casefold(), who.person)


def _reasoned(who: Candidate, topics: Sequence[str], offers: Sequence[str], leads: tuple[Led, ...]) -> Proposal:
    for_day = tuple(dict.fromkeys(own for topic in topics for own in fitting(who.topics, topic)))
    for_offers = {title: own[0] for title in offers if (own := fitting(who.topics, title)) and own[0] not in for_day}
    return Proposal(who, leads, for_day, for_offers)
