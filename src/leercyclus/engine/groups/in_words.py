"""A plan in plain sentences: what it reaches, what no plan could, and whom somebody meets."""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce

from leercyclus.engine.groups import in_words_sentences as sentences
from leercyclus.engine.groups.instance import Instance
from leercyclus.engine.groups.measures import Meeting, meetings
from leercyclus.engine.groups.result import Bounds, Measures, Plan
from leercyclus.engine.groups.rules import waived_pairs
from leercyclus.engine.reasons import Reason

MUNICIPALITY_WORDS = frozenset({"municipality", "gemeente"})
"""What the attribute `cross` may be called to be spoken of as a municipality."""
_WAIVED = {
    "boss": sentences.WAIVED_BOSS,
    "partner": sentences.WAIVED_PARTNER,
    "language": sentences.WAIVED_LANGUAGE,
}


def say_plan(instance: Instance, plan: Plan) -> tuple[Reason, ...]:
    """Tell what a plan reaches beside what no plan can pass, and which rules gave way because it was asked.

    Ids stand in the sentences as they are. Costs as much as `ban_matrix`.
    """
    reached, bounds = plan.measures, plan.bounds
    said = [_meet(instance, reached, bounds), _repeats(reached)]
    said += _fewest(instance, plan)
    said.append(_spread(reached.spread_dev, bounds.spread_dev))
    at_spread = plan.at_spread
    if at_spread.pairs < bounds.pairs or at_spread.cross < bounds.cross:
        said.append(sentences.AT_SPREAD(pairs=at_spread.pairs, cross=at_spread.cross, across=_across(instance)))
    if reached.wishes is not None:
        said.append(_wishes(reached.wishes, bounds.wishes))
    if reached.hoping:
        said.append(sentences.HOPES(hoping=reached.hoping, hopes=reached.hopes))
    for (one, other), kind in waived_pairs(instance).items():
        said.append(_WAIVED[kind](one=one, other=other))
    return tuple(said)


def say_meeting(instance: Instance, person: str, meeting: Meeting, *, names: Mapping[str, str] | None = None) -> Reason:
    """Tell in a few sentences whom somebody meets, whom more than once, and which wishes come true.

    Args:
        instance: the day.
        person: id of whom it is about.
        meeting: what `meetings` gives for this person.
        names: what to call people, by id; ids where it has none.
    """
    known = names or {}

    def listed(ids: tuple[str, ...]) -> str:
        return ", ".join(known.get(one, one) for one in ids)

    figures = {"person": known.get(person, person), "names": listed(meeting.people)}
    if not meeting.people:
        said = [sentences.MEETS_NOBODY(person=figures["person"])]
    elif len(meeting.people) == 1:
        said = [sentences.MEETS_ONE(**figures)]
    else:
        count, across = len(meeting.people), len(meeting.across)
        said = [sentences.MEETS(**figures, count=count, across_count=across, across=_from_another(instance))]
    if meeting.twice:
        said.append(sentences.MEETS_TWICE(names=listed(meeting.twice)))
    if meeting.workshops:
        said.append(sentences.WORKSHOPS(workshops=meeting.workshops, granted=len(meeting.granted)))
    if meeting.hope is not None:
        rule = sentences.HOPE_MET if meeting.is_hope_met else sentences.HOPE_MISSED
        said.append(rule(hope=known.get(meeting.hope, meeting.hope)))
    return reduce(lambda first, second: sentences.TWO(first=first, second=second), said)


def _fewest(instance: Instance, plan: Plan) -> list[Reason]:
    """Tell how many people across everybody meets; who has no seat at all is left out."""
    seated = {one for groups in plan.seats for group in groups for one in group}
    across = [len(meeting.across) for one, meeting in meetings(instance, plan.seats).items() if one in seated]
    if not across:
        return []
    return [sentences.FEWEST(fewest=min(across), most=max(across), across=_from_another(instance))]


def _meet(instance: Instance, reached: Measures, bounds: Bounds) -> Reason:
    across = _across(instance)
    if (reached.pairs, reached.cross) == (bounds.pairs, bounds.cross):
        return sentences.MEET_MOST(pairs=reached.pairs, cross=reached.cross, across=across)
    return sentences.MEET(
        pairs=reached.pairs, most_pairs=bounds.pairs, cross=reached.cross, most_cross=bounds.cross, across=across
    )


def _repeats(reached: Measures) -> Reason:
    return sentences.REPEATS(repeats=reached.repeats) if reached.repeats else sentences.NO_REPEATS()


def _spread(off: int, least: int) -> Reason:
    if off == 0:
        return sentences.SPREAD_EVEN()
    said = sentences.SPREAD_ONE() if off == 1 else sentences.SPREAD_OFF(off=off)
    if least <= 0:
        return said
    return sentences.SPREAD_LEAST(said=said) if off == least else sentences.SPREAD_FEWER(said=said, least=least)


def _wishes(reached: float, most: float | None) -> Reason:
    if not most:
        return sentences.WISHES(wishes=reached)
    return sentences.WISHES_MOST(wishes=reached, most=most, share=reached / most)


def _across(instance: Instance) -> Reason:
    if instance.cross.casefold() in MUNICIPALITY_WORDS:
        return sentences.FROM_OTHER_MUNICIPALITIES()
    return sentences.WITH_OTHER(cross=instance.cross)


def _from_another(instance: Instance) -> Reason:
    if instance.cross.casefold() in MUNICIPALITY_WORDS:
        return sentences.FROM_ANOTHER_MUNICIPALITY()
    return sentences.WITH_OTHER(cross=instance.cross)
