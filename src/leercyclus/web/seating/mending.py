"""What no longer fits in the groups of a day that is under way, and the groups that would: plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

Kept = Mapping[str, str]
"""A sentence in both languages with ids in it, as `naming.kept` writes it."""


@dataclass(frozen=True, slots=True)
class Misfits:
    """What of the parts to come no longer fits who is there and what is given.

    Attributes:
        gone: registrations with a seat to come of who is not there any more.
        seatless: who is there for a part and has no seat in it, as (registration, slot).
        called_off: workshops and visits with people in them that are not given any more, as (slot, offer).
        led: what somebody else leads or receives at than in the groups, as (slot, offer, registration of who leads).
        unled: what nobody leads any more: who did does not come, as (slot, offer).
        parts: parts that have no groups yet.
    """

    gone: frozenset[UUID] = frozenset()
    seatless: frozenset[tuple[UUID, UUID]] = frozenset()
    called_off: frozenset[tuple[UUID, UUID]] = frozenset()
    led: frozenset[tuple[UUID, UUID, UUID]] = frozenset()
    unled: frozenset[tuple[UUID, UUID]] = frozenset()
    parts: frozenset[UUID] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.gone or self.seatless or self.called_off or self.led or self.unled or self.parts)

    @property
    def words(self) -> frozenset[str]:
        """Give each as a word, to keep and to compare.

        Examples:
            >>> sorted(Misfits(gone=frozenset({UUID(int=1)})).words)
            ['gone 00000000-0000-0000-0000-000000000001']
        """
        return frozenset(
            (
                *(f"gone {one}" for one in self.gone),
                *(f"seatless {one} {slot}" for one, slot in self.seatless),
                *(f"called_off {slot} {offer}" for slot, offer in self.called_off),
                *(f"led {slot} {offer} {leader}" for slot, offer, leader in self.led),
                *(f"unled {slot} {offer}" for slot, offer in self.unled),
                *(f"part {slot}" for slot in self.parts),
            )
        )


@dataclass(frozen=True, slots=True)
class Standing:
    """How the version that holds stands beside who is there now.

    Attributes:
        plan: the version that holds.
        number: its number.
        frozen: parts that have begun, in which nobody is moved.
        misfits: what no longer fits in the other parts; without them there is nothing to mend.
        broken: whether a rule is broken in those parts if nobody moves; where not, all may stay as it is.
        order: the slots in the order in which sentences count rounds.
        print: a word that is another one whenever a proposal would be made of something else.
        problems: why people cannot be seated in some part, as sentences; none where all is well.
    """

    plan: UUID
    number: int
    frozen: frozenset[UUID]
    misfits: Misfits
    broken: bool
    order: tuple[UUID, ...]
    print: str
    problems: tuple[Kept, ...]

    @property
    def needs_mending(self) -> bool:
        """Tell whether somebody has to move or to get a seat."""
        misfits = self.misfits
        return bool(misfits.seatless or misfits.called_off or misfits.led or misfits.parts or (misfits and self.broken))


@dataclass(frozen=True, slots=True)
class Mended:
    """The groups as they would be, with what that costs.

    Attributes:
        rounds: as `models.Plan.rounds`; parts that have begun are exactly as they were.
        reached, bounds: as `models.Plan.reached` and `models.Plan.bounds`.
        if_left: what the groups reach if nobody moves, as `reached`.
        planned: how many meetings between municipalities were planned.
        partners: of outside partners who sit with their own municipality in a part to come, how many pairs; None
            where that is allowed.
        broken_if_left: rules that are broken if nobody moves and are kept in these groups.
        broken: rules that are broken in these groups all the same.
        notes: what had to give way.
    """

    rounds: list[dict[str, Any]]
    reached: dict[str, Any]
    bounds: dict[str, Any]
    if_left: dict[str, Any]
    planned: int
    partners: int | None
    broken_if_left: tuple[Kept, ...]
    broken: tuple[Kept, ...]
    notes: tuple[Kept, ...]
