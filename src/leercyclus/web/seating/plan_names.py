"""What the plans of one choice are called, so that no two have the same name."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils.translation import gettext

MEETINGS, MIDDLE, SPREAD, BETWEEN = "meetings", "middle", "spread", "between"
"""As `models.Plan.Label` has them."""


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


def _nearer(label: str) -> str:
    if label == MIDDLE:
        return gettext("nearer to the middle")
    return gettext("nearer to best mixed") if label == SPREAD else gettext("nearer to most meetings")
