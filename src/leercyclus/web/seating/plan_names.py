"""What the plans of one choice are called: by what each reaches, so that the best in something has its name."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils.translation import gettext

from leercyclus.web.seating.choosing import Reached, front_of

MEETINGS, MIDDLE, SPREAD, BETWEEN = "meetings", "middle", "spread", "between"
"""As `models.Plan.Label` has them."""


def labels_of(plans: Sequence[Reached], proposed: int | None) -> list[str]:
    """Give the word of `models.Plan.Label` that fits each plan of a choice.

    Args:
        plans: what each reaches; at least one.
        proposed: the place of the one that is proposed; None where none is.
    """
    front = front_of(plans)
    labels = [BETWEEN for _ in plans]
    if len(plans) == 1:
        return [MIDDLE]
    labels[front[-1]] = SPREAD
    labels[front[0]] = MEETINGS
    if proposed is not None and proposed in front[1:-1]:
        labels[proposed] = MIDDLE
    return labels


def names_of(plans: Sequence[Reached], proposed: int | None) -> list[str]:
    """Name the plans of a choice, each otherwise.

    Args:
        plans: what each reaches, from the most meetings on; at least one.
        proposed: the place of the one that is proposed; None where none is.
    """
    if len(plans) == 1:
        return [gettext("the plan")]
    labels, front = labels_of(plans, proposed), front_of(plans)
    said = {
        MEETINGS: gettext("most meetings"),
        MIDDLE: gettext("the middle"),
        SPREAD: gettext("best mixed"),
        BETWEEN: gettext("in between"),
    }
    names = [said[one] for one in labels]
    if len(front) == 1:
        names[front[0]] = gettext("most meetings and best mixed")
    nearer = between_names([labels[place] for place in front])
    for place, name in nearer.items():
        names[front[place]] = name
    for place in range(len(plans)):
        if place not in front:
            names[place] = _beside(plans, place)
    return names


def between_names(labels: Sequence[str]) -> dict[int, str]:
    """Name the plans in between where there are several: by what each is nearer to.

    Args:
        labels: of the plans of one choice, from the most meetings to the best mixed.

    Returns:
        by place in the choice; nothing where one plan at most lies in between.
    """
    found = [place for place, label in enumerate(labels) if label == BETWEEN]
    if len(found) < 2:  # noqa: PLR2004 - one needs no name of its own
        return {}
    beside: dict[tuple[str, str], list[int]] = {}
    for place in found:
        left = next((one for one in reversed(labels[:place]) if one != BETWEEN), MEETINGS)
        right = next((one for one in labels[place:] if one != BETWEEN), SPREAD)
        beside.setdefault((left, right), []).append(place)
    names: dict[int, str] = {}
    for (left, right), places in beside.items():
        if len(places) == 1:
            names[places[0]] = _nearer(right if left == MIDDLE else left)
        else:
            names |= {places[0]: _nearer(left), places[-1]: _nearer(right)}
    return names


def _beside(plans: Sequence[Reached], place: int) -> str:
    """Name a plan that another beats in meetings and mixing: by what it has most of."""
    others = [one for number, one in enumerate(plans) if number != place]
    wishes, mixed = plans[place].get("wishes") or 0.0, plans[place].get("mixed", 0)
    if all(wishes > (one.get("wishes") or 0.0) for one in others):
        return gettext("most wishes")
    if all(mixed > one.get("mixed", 0) for one in others):
        return gettext("most well mixed groups")
    return gettext("another plan")


def _nearer(label: str) -> str:
    if label == MIDDLE:
        return gettext("nearer to the middle")
    return gettext("nearer to best mixed") if label == SPREAD else gettext("nearer to most meetings")
