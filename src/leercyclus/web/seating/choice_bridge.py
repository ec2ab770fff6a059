"""The choice of plans side by side: the same figures for each, what no plan can pass, and what each costs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from leercyclus.engine.reasons import Language, Reason, Rule
from leercyclus.web.seating import choice_sentences as sentences
from leercyclus.web.seating.choosing import ENOUGH, front_of
from leercyclus.web.seating.models import Plan
from leercyclus.web.seating.plan_names import names_of


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a plan as it is shown.

    Attributes:
        value: how many, or which share.
        most: what no plan can pass; None where there is no such figure.
        share: of the bar that is filled, 0 to 1; None without a bar.
        bound: where on the bar the bound stands, 0 to 1; None without one.
    """

    value: float
    most: float | None = None
    share: float | None = None
    bound: float | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """One plan of the choice.

    Attributes:
        plan: the row.
        number: from 1, the sign of the plan.
        label: what it has most of, in the language of the page.
        meetings: pairs of different municipalities that meet, of at most so many.
        mixed: groups that are well mixed, of all.
        fewest: people from another municipality that somebody meets at least.
        wishes: share of the wishes that come true; None without workshops.
        hopes: people who meet the one they hope for; None where nobody hopes.
        repeats: meetings of people who had met that day.
        cost: in a sentence, what it costs against the others.
    """

    plan: Plan
    number: int
    label: str
    meetings: Figure
    mixed: Figure
    fewest: Figure
    wishes: Figure | None
    hopes: Figure | None
    repeats: int
    cost: tuple[str, ...]


def options_of(plans: Sequence[Plan], language: Language) -> tuple[Option, ...]:
    """Give plans side by side, in their order.

    Args:
        plans: of one search.
        language: of the reader.
    """
    names = choice_names(plans)
    return tuple(option_of(plan, place + 1, plans, language, name=names[place]) for place, plan in enumerate(plans))


def choice_names(plans: Sequence[Plan]) -> list[str]:
    """Name the plans of one search by what they reach, in the language of the page."""
    proposed = next((place for place, one in enumerate(plans) if one.is_proposed), None)
    return names_of([one.reached for one in plans], proposed) if plans else []


def is_a_conflict(plans: Sequence[Plan]) -> bool:
    """Tell whether no plan both meets most and is mixed best."""
    return len({_spot(plans[place].reached) for place in front_of([one.reached for one in plans])}) > 1


def _spot(reached: Mapping[str, Any]) -> tuple[int, int]:
    return reached["cross"], reached["spread_dev"]


def option_of(plan: Plan, number: int, among: Sequence[Plan], language: Language, *, name: str = "") -> Option:
    """Give one plan in figures, with what it costs against the others; `name` where its label is not enough."""
    reached, bounds = plan.reached, plan.bounds
    groups = reached.get("groups", 0)
    wishes = reached.get("wishes")
    most = bounds.get("wishes")
    return Option(
        plan=plan,
        number=number,
        label=name or str(plan.get_label_display()),
        meetings=_of(reached["cross"], bounds["cross"]),
        mixed=_of(reached.get("mixed", 0), groups),
        fewest=Figure(reached["fewest_cross"]),
        wishes=None if wishes is None else Figure(wishes, most, wishes, most),
        hopes=_of(reached["hopes"], reached["hoping"]) if reached["hoping"] else None,
        repeats=reached["repeats"],
        cost=tuple(one.say(language) for one in _cost(plan, among)),
    )


def conflict_in_words(plans: Sequence[Plan], language: Language) -> tuple[str, ...]:
    """Say first whether meeting many and mixing well exclude each other on this day, and whether that is proven.

    Args:
        plans: of one search, at least one.
        language: of the reader.
    """
    crosses = [one.reached["cross"] for one in plans]
    devs = [one.reached["spread_dev"] for one in plans]
    if len(plans) == 1:
        return (sentences.ONE_PLAN().say(language),)
    if not is_a_conflict(plans):
        return (sentences.NO_CONFLICT().say(language),)
    said = [
        sentences.SOME_CONFLICT(
            meetings=_counted(max(crosses) - min(crosses), sentences.ONE_MEETING, sentences.MEETINGS),
            seats=_counted(max(devs) - min(devs), sentences.ONE_SEAT_OFF, sentences.SEATS_OFF),
        ).say(language)
    ]
    evenest = min(plans, key=lambda one: one.reached["spread_dev"])
    at_spread, most = evenest.at_spread.get("cross"), evenest.bounds["cross"]
    if at_spread is not None and at_spread < max(crosses):
        said.append(sentences.PROVEN_CONFLICT(most=at_spread).say(language))
    elif at_spread is not None and at_spread < most:
        said.append(sentences.PARTLY_PROVEN(most=at_spread, whole=most).say(language))
    return tuple(said)


def _counted(count: int, one: Rule, many: Rule) -> Reason:
    return (one if count == 1 else many)(count=count)


def _of(value: int, most: int) -> Figure:
    top = max(most, value, 1)
    return Figure(value, most, value / top, most / top)


def _cost(plan: Plan, among: Sequence[Plan]) -> Iterator[Any]:
    """Compare a plan with the one that meets most and the one that is mixed best."""
    reached, bounds = plan.reached, plan.bounds
    if reached["cross"] == bounds["cross"]:
        yield sentences.MOST_PROVEN()
    if reached["spread_dev"] == bounds["spread_dev"]:
        yield sentences.EVEN_PROVEN()
    if plan.is_proposed and len(among) > 1:
        yield _why_proposed(plan, among)
    most = max((one.reached for one in among), key=lambda one: (one["cross"], -one["spread_dev"]), default=reached)
    even = min((one.reached for one in among), key=lambda one: (one["spread_dev"], -one["cross"]), default=reached)
    yield from _against(reached, most, even)


def _why_proposed(plan: Plan, among: Sequence[Plan]) -> Reason:
    """Say why a plan is the proposed one: what it is the best in."""
    reached = plan.reached
    most = max(one.reached["cross"] for one in among)
    enough = [one.reached["spread_dev"] for one in among if one.reached["cross"] >= ENOUGH * most]
    has_most = reached["cross"] == most
    is_best_mixed = reached["spread_dev"] == min(one.reached["spread_dev"] for one in among)
    if has_most and is_best_mixed:
        return sentences.PROPOSED_BOTH()
    if is_best_mixed:
        return sentences.PROPOSED_MIXED(kept=reached["cross"], most=most)
    if has_most:
        return sentences.PROPOSED_MOST()
    if reached["cross"] >= ENOUGH * most and reached["spread_dev"] == min(enough):
        return sentences.PROPOSED_BALANCE(kept=reached["cross"], most=most)
    return sentences.PROPOSED()


def _against(reached: Mapping[str, Any], most: Mapping[str, Any], even: Mapping[str, Any]) -> Iterator[Any]:
    fewer = most["cross"] - reached["cross"]
    worse = reached["spread_dev"] - even["spread_dev"]
    if fewer == 1:
        yield sentences.ONE_MEETING_FEWER()
    elif fewer:
        yield sentences.FEWER_MEETINGS(count=fewer)
    if worse == 1:
        yield sentences.ONE_SEAT_MORE()
    elif worse:
        yield sentences.SEATS_MORE(count=worse)
