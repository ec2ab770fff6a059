"""Where numbers and names stand on a map so that they do not run into one another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from leercyclus.engine.tables import Floats

NARROW, WIDE, WIDEST = 320.0, 480.0, 560.0
"""Widths in pixels at which a map is drawn: on a phone, beside a list, and the widest that the style sheet allows."""
DISC = 11.0
GAP = 1.5
MARGIN = 18.0
"""So many pixels a name may stick out of the map: the page has room there."""
LETTER = 0.535
"""Mean width of a letter of the site's font, as a share of its size."""
SAME = 1e-6
_ROUNDS = 12

# Where a name can stand beside its disc: to the side (1 wholly, 0.5 it begins above or below the disc) and down.
_SPOTS: tuple[tuple[float, float], ...] = (
    *((1, 0), (-1, 0), (0, -1), (0, 1)),
    *((1, -0.5), (1, 0.5), (-1, -0.5), (-1, 0.5)),
    *((1, -1), (1, 1), (-1, -1), (-1, 1)),
    *((0.5, -1), (-0.5, -1), (0.5, 1), (-0.5, 1)),
)
_PREFERENCE = 0.02 * np.arange(len(_SPOTS))


@dataclass(frozen=True, slots=True)
class Place:
    """Something on the map to name.

    Attributes:
        x: from the left edge, as a share of the width of the map.
        y: from the upper edge, as a share of the width of the map.
        name: what to write.
        radius: of its disc, in pixels.
        size: of the letters, in pixels.
    """

    x: float
    y: float
    name: str
    radius: float = DISC
    size: float = 14.0


@dataclass(frozen=True, slots=True)
class Label:
    """Where the disc and the name of a place stand, in pixels from the place itself.

    Attributes:
        disc: how far the disc is moved aside.
        text: where the text begins, ends or has its middle (`anchor`), at the foot of its letters.
        anchor: `start`, `end` or `middle`.
        shown: `always`, `wide` (there is no room on a phone) or `never`.
    """

    disc: tuple[float, float]
    text: tuple[float, float]
    anchor: str
    shown: str


def arrange(places: Sequence[Place], height: float) -> tuple[Label, ...]:
    """Move discs apart and put every name where it is free.

    A name stands beside, above or below its disc. Of all spots a local search takes those that touch nothing at any
    width of the map; where that fails, the name is left out on a phone, or everywhere. O(k2) for k places.

    Args:
        places: the first ones matter most.
        height: of the map, as a share of its width.
    """
    if not places:
        return ()
    moved = _apart(places, height)
    radius = np.array([place.radius for place in places])
    length = np.array([LETTER * place.size * len(place.name) for place in places])
    size = np.array([place.size for place in places])
    offsets = np.stack([_box(spot, radius, length, size) for spot in _SPOTS], axis=1)  # (k, spots, 4)
    widths = (NARROW, WIDE, WIDEST)
    boxes = np.stack([offsets + _corner(places, moved, width)[:, None, [0, 1, 0, 1]] for width in widths])
    discs = np.stack([_discs(_corner(places, moved, width), radius) for width in widths])
    bounds = np.array([[-MARGIN, -MARGIN, width + MARGIN, height * width + MARGIN] for width in widths])
    shown = np.full(len(places), "always", dtype="<U6")
    spots, clash = _choose(boxes, discs, bounds)
    if clash.any():
        wide_spots, wide_clash = _choose(boxes[1:], discs[1:], bounds[1:], keep=np.where(clash, -1, spots))
        spots = np.where(clash, wide_spots, spots)
        shown[clash] = "wide"
        shown[clash & wide_clash] = "never"
    return tuple(
        Label(
            disc=(float(moved[index, 0]), float(moved[index, 1])),
            text=_foot(_SPOTS[spot], place, moved[index]),
            anchor=("middle", "start", "end")[int(np.sign(_SPOTS[spot][0]))],
            shown=str(shown[index]),
        )
        for index, (place, spot) in enumerate(zip(places, spots.tolist(), strict=True))
    )


def _apart(places: Sequence[Place], height: float) -> Floats:
    """Push discs that would overlap on a phone away from each other, in pixels, shape (k, 2)."""
    anchor = np.array([[place.x, place.y] for place in places]) * NARROW
    radius = np.array([place.radius for place in places])
    least = radius[:, None] + radius + GAP
    at = anchor.copy()
    for _ in range(60):
        step = at[:, None, :] - at[None, :, :]
        away = np.sqrt((step**2).sum(axis=2))
        np.fill_diagonal(away, np.inf)
        if (away >= least - 0.01).all():
            break
        # Two at the very same place part sideways, by their order.
        same = away < SAME
        step[same] = np.sign(np.subtract.outer(np.arange(len(at)), np.arange(len(at))))[same][:, None]
        push = np.where(away < least, (least - away) / 2, 0.0) / np.maximum(away, 1.0)
        at += (push[:, :, None] * step).sum(axis=1)
        at = np.clip(at, radius[:, None], np.array([NARROW, NARROW * height]) - radius[:, None])
    return np.asarray(np.round(at - anchor, 1), dtype=np.float64)


def _corner(places: Sequence[Place], moved: Floats, width: float) -> Floats:
    return np.array([[place.x * width, place.y * width] for place in places]) + moved


def _discs(centre: Floats, radius: Floats) -> Floats:
    return np.column_stack([centre - radius[:, None], centre + radius[:, None]])


def _box(spot: tuple[float, float], radius: Floats, length: Floats, size: Floats) -> Floats:
    """The box of every name at a spot, (left, top, right, bottom) from the centre of its disc, shape (k, 4)."""
    side, down = spot
    diagonal = abs(side) == abs(down) == 1
    beside = radius * 0.75 + 3 if diagonal else radius + 5
    middle = {0.0: 0 * length, 0.5: length / 2 - 4, 1.0: beside + length / 2}[abs(side)] * np.sign(side)
    above = radius * 0.75 + size / 2 if diagonal else radius + size / 2 + 4
    lift = {0.0: 0 * size, 0.5: 0.55 * size, 1.0: above}[abs(down)] * np.sign(down)
    half = length / 2 + 1
    return np.column_stack([middle - half, lift - size / 2, middle + half, lift + size / 2])


def _foot(spot: tuple[float, float], place: Place, moved: Floats) -> tuple[float, float]:
    """Where the text is anchored for a spot, from the place itself."""
    one = np.ones(1)
    box = _box(spot, one * place.radius, one * LETTER * place.size * len(place.name), one * place.size)[0]
    x = {1.0: box[0] + 1, -1.0: box[2] - 1, 0.0: 0.0}[float(np.sign(spot[0]))]
    y = (box[1] + box[3]) / 2 + 0.34 * place.size
    return (round(float(x + moved[0]), 1), round(float(y + moved[1]), 1))


def _touch(one: Floats, other: Floats) -> NDArray[np.bool_]:
    """Whether boxes overlap at any width; shapes (w, a, 4) and (w, b, 4) give (a, b)."""
    a, b = one[:, :, None, :], other[:, None, :, :]
    over = (a[..., 0] < b[..., 2]) & (b[..., 0] < a[..., 2]) & (a[..., 1] < b[..., 3]) & (b[..., 1] < a[..., 3])
    return np.asarray(over.any(axis=0))


def _choose(
    boxes: Floats, discs: Floats, bounds: Floats, keep: NDArray[np.intp] | None = None
) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Choose a spot for every name.

    Args:
        boxes: shape (w, k, spots, 4).
        discs: shape (w, k, 4).
        bounds: shape (w, 4).
        keep: spots that stand already; -1 where one is to be chosen. None to choose all.

    Returns:
        The spots, and whether each touches something there, both of shape (k,).
    """
    widths, count, spots, _ = boxes.shape
    flat = boxes.reshape(widths, count * spots, 4)
    own = np.repeat(np.arange(count), spots)
    with_disc = _touch(flat, discs)
    with_disc[np.arange(count * spots), own] = False
    outside = ((flat[..., :2] < bounds[:, None, :2]) | (flat[..., 2:] > bounds[:, None, 2:])).any(axis=(0, 2))
    fixed = (with_disc.sum(axis=1) * 1.0 + outside * 2.0).reshape(count, spots) + _PREFERENCE
    between = _touch(flat, flat).reshape(count, spots, count, spots)
    free = np.ones(count, dtype=np.bool_) if keep is None else keep < 0
    chosen = fixed.argmin(axis=1) if keep is None else np.where(free, fixed.argmin(axis=1), keep)
    everyone = np.arange(count)
    for _ in range(_ROUNDS):
        before = chosen.copy()
        for index in np.flatnonzero(free):
            others = everyone != index
            clashes = between[index][:, everyone[others], chosen[others]].sum(axis=1)
            chosen[index] = int((fixed[index] + clashes).argmin())
        if (before == chosen).all():
            break
    clash = fixed[everyone, chosen] >= 1
    for index in np.flatnonzero(free & ~clash)[::-1]:
        # Of two names that still touch, the one that matters less gives way.
        others = ((everyone < index) | ~free) & ~clash & (everyone != index)
        clash[index] = bool(between[index, chosen[index], everyone[others], chosen[others]].any())
    return chosen, clash & free
