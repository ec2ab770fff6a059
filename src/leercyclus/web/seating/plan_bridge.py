"""The page of one plan: its figures and words, its tables, who meets fewest, and which rules it breaks."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leercyclus.engine.groups.in_words import say_plan
from leercyclus.engine.groups.measures import meetings
from leercyclus.engine.groups.result import Bounds, Measures
from leercyclus.engine.groups.result import Plan as Measured
from leercyclus.engine.reasons import Language
from leercyclus.web.guests.coming_queries import Coming, coming
from leercyclus.web.seating import sentences
from leercyclus.web.seating.by_hand_queries import undone
from leercyclus.web.seating.choice_bridge import Option, choice_names, option_of
from leercyclus.web.seating.drawing import DrawnRound
from leercyclus.web.seating.drawn_queries import drawn_rounds
from leercyclus.web.seating.ground_queries import ground_of
from leercyclus.web.seating.limits_bridge import kept_limits
from leercyclus.web.seating.measure_bridge import measured, question_for, seats_in
from leercyclus.web.seating.models import MADE_OF_ANOTHER, Plan
from leercyclus.web.seating.moves_queries import Moved, moves_between
from leercyclus.web.seating.notes_bridge import leader_notes, need_notes
from leercyclus.web.seating.plan_queries import published_plan
from leercyclus.web.seating.question_bridge import DayQuestion
from leercyclus.web.seating.stale_bridge import Stale, stale_plan

FEWEST_SHOWN = 5


@dataclass(frozen=True, slots=True)
class MovedPerson:
    """Somebody who sits elsewhere than in another plan."""

    name: str
    moves: tuple[Moved, ...]


@dataclass(frozen=True, slots=True)
class PlanPage:
    """All that the page of a plan shows to who plans the day.

    Attributes:
        plan: the row.
        option: its figures.
        words: what it reaches beside what no plan can pass.
        rounds: as they are drawn and listed.
        fewest: of those who meet fewest from other municipalities, how many they meet.
        broken: rules that it breaks, in words; none for a good plan.
        stale: what no longer fits.
        can_mend: whether it can be mended: no part has too few places, and there are people.
        against: the plan that it is compared with: the version that holds, or what it was made of.
        moved: who sits elsewhere than in that.
        undone: of a plan that was mended, whose seat was given by hand before and is another one now.
        holds: the version that holds; None where none was published.
        moved_from_published: who sits elsewhere than in that, and hears so when this plan is published.
        notes: what to look at before it is published: leaders who may not be there, and who needs help to get in.
    """

    plan: Plan
    option: Option
    words: tuple[str, ...]
    rounds: tuple[DrawnRound, ...]
    fewest: tuple[str, ...]
    broken: tuple[str, ...]
    stale: Stale
    can_mend: bool
    against: Plan | None
    moved: tuple[MovedPerson, ...]
    undone: tuple[MovedPerson, ...]
    holds: Plan | None
    moved_from_published: tuple[MovedPerson, ...]
    notes: tuple[str, ...]


def plan_page(plan: UUID, language: Language) -> PlanPage:
    """Read the page of a plan for who plans the day; some sixteen queries, however many come."""
    row = Plan.objects.select_related("day", "based_on", "published_by", "search").get(pk=plan)
    ground = ground_of(row.day_id)
    holds = published_plan(row.day_id)
    against = row.based_on or _before(row, holds)
    question = question_for(ground, row.rounds)
    kept = kept_limits(ground, row.search, row.bounds)
    found = measured(row.day_id, row.rounds, language=language, ground=ground, kept=kept)
    row.reached, row.bounds = found.reached, found.bounds
    return PlanPage(
        plan=row,
        option=option_of(row, 1, (row,), language, name=_name(row)),
        words=_in_words(question, row, language),
        rounds=drawn_rounds(row, ground.people, whole=ground.whole, before=against),
        fewest=_fewest(question, row, language),
        broken=found.broken,
        stale=stale_plan(question, row),
        can_mend=not question.problems,
        against=against,
        moved=moved_people(against, row, ground.people, question) if against else (),
        undone=_undone(row, ground.people, question),
        holds=holds,
        moved_from_published=moved_people(holds, row, ground.people, question) if holds and holds.pk != row.pk else (),
        notes=(*leader_notes(ground.whole, language), *need_notes(ground, row, language)),
    )


def _name(plan: Plan) -> str:
    """Give what a plan is called in the choice it stands in; empty where its label is enough."""
    if plan.search_id is None or plan.label in MADE_OF_ANOTHER:
        return ""
    choice = [
        one
        for one in Plan.objects.filter(search=plan.search_id, day=plan.day_id).order_by("place")
        if one.label not in MADE_OF_ANOTHER
    ]
    return next((name for one, name in zip(choice, choice_names(choice), strict=True) if one.pk == plan.pk), "")


def _before(plan: Plan, holds: Plan | None) -> Plan | None:
    """Give what a plan is compared with that was made of no other: the version before it, or the one that holds."""
    if plan.number is None:
        return holds
    return Plan.objects.filter(day=plan.day_id, number=plan.number - 1).first() if plan.number > 1 else None


def _undone(plan: Plan, people: tuple[Coming, ...], question: DayQuestion) -> tuple[MovedPerson, ...]:
    """List what was done by hand in the plan that a mended one was made of, and is not so any more."""
    if plan.label != Plan.Label.MENDED or plan.based_on is None:
        return ()
    whole = question.ground.whole
    seats = undone(plan.based_on, plan)
    moves = moves_between(plan.based_on, plan, people, whole=whole)
    begins = {slot.pk: f"{slot.begins:%H:%M}" for slot in whole.grouped}
    at = {(one, begins.get(slot)) for one, slot in seats}
    found = (
        (one.name, tuple(each for each in moves.get(one.registration, ()) if (one.registration, each.begins) in at))
        for one in people
    )
    return tuple(MovedPerson(name, each) for name, each in found if each)


def published_rounds(plan: Plan) -> tuple[DrawnRound, ...]:
    """Give the tables of a published plan for who may only see those: no wish, no figure, no rule."""
    return drawn_rounds(plan, coming(plan.day_id))


def moved_people(
    before: Plan, after: Plan, people: tuple[Coming, ...], question: DayQuestion | None = None
) -> tuple[MovedPerson, ...]:
    """List who sits elsewhere in one plan than in another, by name."""
    whole = question.ground.whole if question else None
    moves = moves_between(before, after, people, whole=whole)
    names = {one.registration: one.name for one in people}
    return tuple(MovedPerson(names[one], each) for one, each in moves.items())


def _in_words(question: DayQuestion, plan: Plan, language: Language) -> tuple[str, ...]:
    limits = Bounds(**plan.bounds)
    reached = Measures(**{key: value for key, value in plan.reached.items() if key in Measures.__slots__})
    shown = Measured(seats_in(question, plan.rounds), reached, limits, limits)
    return tuple(question.naming.say(one, language) for one in say_plan(question.instance, shown))


def _fewest(question: DayQuestion, plan: Plan, language: Language) -> tuple[str, ...]:
    """Tell of those who meet fewest from other municipalities how many they meet."""
    seats = seats_in(question, plan.rounds)
    seated = {one for row in seats for group in row for one in group}
    met = [(one, each) for one, each in meetings(question.instance, seats).items() if one in seated]
    met.sort(key=lambda pair: (len(pair[1].across), len(pair[1].people)))

    return tuple(
        sentences.MEETS(
            person=question.naming.words[one], count=len(each.people), across=sentences.people(len(each.across))
        ).say(language)
        for one, each in met[:FEWEST_SHOWN]
    )
