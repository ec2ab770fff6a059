"""The rounds of a day as the optimiser is given them: who leads in each, which groups there are, and of what size."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from leercyclus.engine.groups.instance import Group
from leercyclus.web.days.day_queries import OFFERED
from leercyclus.web.days.led_queries import led_in
from leercyclus.web.guests.coming_queries import Coming
from leercyclus.web.seating.ground_queries import Ground
from leercyclus.web.seating.models import Tie
from leercyclus.web.seating.naming import TABLE
from leercyclus.web.seating.sizes import Sizes, even_limits, sizes_for


@dataclass(frozen=True, slots=True)
class RoundOf:
    """A part of the programme in which everybody sits in a group.

    Attributes:
        slot: the row, of the app `days`.
        label: its title and time, in the language of the page.
        here: how many people take part: who is there and leads nothing.
        sizes: of the tables; None for workshops and visits.
        groups: as the engine is given them.
        limits: of each group the fewest and the most people that it may hold at all.
        leaders: by registration the workshop or visit that somebody leads or receives at. For the engine they are not
            there in this round; in the plan they sit where they lead, and take no place.
    """

    slot: Any
    label: str
    here: int
    sizes: Sizes | None
    groups: tuple[Group, ...]
    limits: tuple[tuple[int, int], ...]
    leaders: Mapping[str, str]

    @property
    def seats(self) -> int:
        """Count how many people the groups can hold."""
        return sum(most for _, most in self.limits)


def leaders_in(ground: Ground, slot: Any, here: Sequence[Coming]) -> dict[str, str]:  # noqa: ANN401 - a row of another app
    """Give by registration what who is there leads or receives at in a part of the programme."""
    led = led_in(ground.whole, slot)
    return {str(one.registration): str(led[one.person].pk) for one in here if one.person in led}


def round_of(
    ground: Ground,
    *,
    slot: Any,  # noqa: ANN401 - a row of another app
    label: str,
    here: Sequence[Coming],
    leaders: Mapping[str, str],
    tables: int | None,
    is_loose: bool,
) -> RoundOf:
    """Make the groups of one round.

    Args:
        ground: what the day is made of.
        slot: which part of the programme.
        label: what it is called.
        here: who takes part.
        leaders: as `RoundOf.leaders`.
        tables: how many tables there are; None for as many as fit.
        is_loose: let groups hold whatever is allowed at all, and not only about as many as the others.
    """
    pins = [one for one in ground.pins if one.slot_id == slot.pk and _takes_part(one.registration_id, here)]
    if slot.kind in OFFERED:
        return _of_offers(ground, slot, label, len(here), leaders, Counter(one.offer_id for one in pins), is_loose)
    mixing = ground.mixing
    sizes = sizes_for(len(here), mixing.smallest, mixing.largest)
    if tables:
        low, over = divmod(len(here), tables)
        sizes = Sizes(tables, low, low + (over > 0))
    pinned = Counter(one.table for one in pins)
    smallest, largest = sizes.smallest, sizes.largest
    if is_loose or max(pinned.values(), default=0) > largest:
        smallest, largest = min(smallest, mixing.smallest), max(largest, mixing.largest)
    groups = tuple(Group(f"{TABLE}{place + 1}", smallest, largest) for place in range(sizes.tables))
    return RoundOf(slot, label, len(here), sizes, groups, ((smallest, largest),) * len(groups), leaders)


def _takes_part(registration: UUID, here: Sequence[Coming]) -> bool:
    return any(one.registration == registration for one in here)


def _of_offers(  # noqa: PLR0917 - all that a round of workshops is made of
    ground: Ground,
    slot: Any,  # noqa: ANN401 - a row of another app
    label: str,
    here: int,
    leaders: Mapping[str, str],
    pinned: Mapping[UUID | None, int],
    is_loose: bool,  # noqa: FBT001 - as `round_of` has it
) -> RoundOf:
    offers = ground.whole.offers_in(slot.pk)
    limits = tuple(_limits(one) for one in offers)
    sizes = limits if is_loose else even_limits(here, limits, [pinned.get(one.pk, 0) for one in offers])
    barred = {offer: _apart_from(ground, UUID(leader)) for leader, offer in leaders.items()}
    groups = tuple(
        Group(word := str(one.pk), *size, theme=word, barred=barred.get(word, frozenset()))
        for one, size in zip(offers, sizes, strict=True)
    )
    return RoundOf(slot, label, here, None, groups, limits, leaders)


def _limits(offer: Any) -> tuple[int, int]:  # noqa: ANN401 - a row of another app
    """Give the fewest and most people of a workshop or visit; a room may hold fewer than its seats."""
    most = min(offer.seats, offer.room.seats) if offer.room else offer.seats
    return min(offer.fewest, most), most


def _apart_from(ground: Ground, leader: UUID) -> frozenset[str]:
    """Name who comes and was asked to be apart from who leads."""
    come = {one.registration for one in ground.people}
    pairs = [(tie.one_id, tie.other_id) for tie in ground.ties if tie.kind == Tie.Kind.APART]
    both = [*pairs, *((other, one) for one, other in pairs)]
    return frozenset(str(other) for one, other in both if one == leader and other in come)


def once_in(rounds: Sequence[RoundOf]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the workshops and visits that nobody gets twice, and those that somebody must get again.

    What is given in one round only is in neither. Here only the number of rounds and of things to choose from counts;
    whether there are places enough is counted by the engine.

    Args:
        rounds: those that are asked.
    """
    given = [[group.id for group in one.groups] for one in rounds if one.sizes is None]
    repeated = [one for one, count in Counter(each for groups in given for each in groups).items() if count > 1]
    once: list[str] = []
    for offer in sorted(repeated, key=lambda one: -sum(len(groups) for groups in given if one in groups)):
        if _can_differ(given, {*once, offer}):
            once.append(offer)
    kept = [one for one in repeated if one in once]
    return tuple(kept), tuple(one for one in repeated if one not in once)


def _can_differ(given: Sequence[Sequence[str]], once: set[str], taken: frozenset[str] = frozenset()) -> bool:
    """Tell whether one person can get something in every round, and nothing twice of what is once."""
    if not given:
        return True
    first, *rest = given
    return any(
        _can_differ(rest, once, taken | ({offer} & once)) for offer in first if offer not in taken or offer not in once
    )
