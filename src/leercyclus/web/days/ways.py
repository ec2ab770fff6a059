"""Which pages of a day somebody may open, decided by the rules of the apps that those pages belong to."""

from __future__ import annotations

from dataclasses import dataclass

from leercyclus.web.days import rules
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.guests.rules import may_see_guests
from leercyclus.web.lessons.rules import works_at
from leercyclus.web.paper.rules import may_print
from leercyclus.web.people.roles import Actor
from leercyclus.web.running.rules import may_run_day, may_see_now, may_write_afterwards
from leercyclus.web.seating.rules import may_see_plans, may_see_tables


@dataclass(frozen=True, slots=True)
class DayWays:
    """The pages of a day that somebody may open.

    Attributes:
        own: the page about oneself, for who was asked.
        board: the board of who runs the day, on the day itself.
        afterwards: after the day, who was there and who sat where, entered from paper.
        now: on the day itself, what is on now and what comes.
        guests: who was asked, the delegation meter, asking people.
        plans: groups that are being made, and what they are made by.
        tables: who sits where in the version that was published.
        paper: what is printed.
        plan: what plans the day, also once it is over.
        change: what changes the day.
        home: once the day is over, what the own municipality brought home from it.
    """

    own: bool
    board: bool
    afterwards: bool
    now: bool
    guests: bool
    plans: bool
    tables: bool
    paper: bool
    plan: bool
    change: bool
    home: bool


def day_ways(actor: Actor, day: DayFacts) -> DayWays:
    """Give the pages of a day that somebody may open."""
    return DayWays(
        own=rules.is_guest(actor, day) and day.is_published and not actor.by_link,
        board=may_run_day(actor, day),
        afterwards=day.is_over and may_write_afterwards(actor, day),
        now=may_see_now(actor, day) and day.is_today,
        guests=may_see_guests(actor, day),
        plans=may_see_plans(actor, day),
        tables=may_see_tables(actor, day),
        paper=may_print(actor, day),
        plan=rules.may_plan_day(actor, day),
        change=rules.may_change_day(actor, day),
        home=day.is_over and day.is_published and any(works_at(actor, one) for one in day.circle.members),
    )
