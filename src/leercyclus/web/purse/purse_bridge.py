"""The closed purse of a circle: everything that was given put to the engine, with the names to show it by."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from leercyclus.engine.purse import Balance, NextHost, Period, balance_of, next_host
from leercyclus.web.circles.circle_queries import circle_row
from leercyclus.web.circles.hosting_queries import CycleSpan, cycles_of, turns_to_come, who_cannot_host
from leercyclus.web.circles.member_queries import Member, everyone_asked
from leercyclus.web.days.over_queries import hosts_to_come
from leercyclus.web.people.names_queries import Named, named
from leercyclus.web.purse.lines import Line, gifts_of
from leercyclus.web.purse.lines_queries import ends_of, lines_of
from leercyclus.web.purse.terms_queries import Agreed, agreed_in


@dataclass(frozen=True, slots=True)
class Purse:
    """What each municipality gave and received in a circle.

    Attributes:
        lines: everything that was given, the newest first.
        names: by id, every municipality that a line or the circle names.
        members: of the circle now, in the order of its marks.
        agreed: what the circle agreed.
        cycles: the cycles, the first one first.
        balance: who gave and who received; its names are ids.
        proposal: who hosts next.
        circle_name: what the circle is called.
        places: by municipality its place among the members, for its mark.
        ahead: who hosts what is planned, with the day or None, the first one first.
    """

    lines: tuple[Line, ...]
    names: dict[UUID, Named]
    members: tuple[Member, ...]
    agreed: Agreed
    cycles: tuple[CycleSpan, ...]
    balance: Balance
    proposal: NextHost
    places: dict[UUID, int] = field(default_factory=dict)
    circle_name: str = ""
    ahead: tuple[tuple[UUID, date | None], ...] = ()

    def name(self, id_: str | UUID) -> str:
        """Give the name of a municipality by its id, as the engine or a line has it."""
        found = self.names.get(UUID(str(id_)))
        return found.name if found else ""

    def cycle_of(self, day: date) -> str:
        """Give the name of the cycle in which a date lies; empty where it lies in none."""
        return next((one.name for one in self.cycles if one.begins <= day <= one.ends), "")


def purse_of(circle: UUID) -> Purse:
    """Read the purse of a circle; sixteen queries, however much was given."""
    ends = ends_of()
    lines = lines_of(circle, ends)
    everyone = everyone_asked(circle)
    taking_part = tuple(one for one in everyone if one.takes_part)
    members = list(dict.fromkeys(ends.get(one.organisation, one.organisation) for one in taking_part))
    ahead = [(ends.get(host, host), day) for host, day in (*turns_to_come(circle), *hosts_to_come(circle))]
    ahead.sort(key=lambda one: one[1] or date.max)
    wanted = {one for line in lines for one in (line.giver, line.taker, line.giver_then, line.taker_then)}
    names = named(frozenset(wanted | set(members) | {host for host, _day in ahead}))
    agreed, cycles = agreed_in(circle), cycles_of(circle)
    keys = [str(one) for one in members]
    balance = balance_of(
        list(gifts_of(lines)),
        members=keys,
        tolerance=agreed.tolerance,
        periods=[Period(one.name, one.begins.isoformat(), one.ends.isoformat()) for one in cycles],
    )
    proposal = next_host(
        balance,
        keys,
        planned=Counter(str(host) for host, _day in ahead),
        cannot={str(one) for one in who_cannot_host(circle)},
        titles={str(one.id): one.name for one in names.values()},
    )
    places = {ends.get(one.organisation, one.organisation): one.place for one in everyone}
    return Purse(
        lines, names, taking_part, agreed, cycles, balance, proposal, places, circle_row(circle).name, tuple(ahead)
    )
