"""Is the search compiled? numba keeps what it compiled beside the code or in the user's cache."""

from __future__ import annotations

import time
from typing import Any

from leercyclus.engine.groups.instance import Group, Instance, Person
from leercyclus.engine.groups.search.annealing import anneal
from leercyclus.engine.groups.search.arrays import encode
from leercyclus.engine.groups.search.chain import Chain, Ground
from leercyclus.engine.groups.search.recipes import polishing


def prepare() -> float:
    """Compile the search, or load what was compiled before; give the seconds it took.

    Some ten seconds the first time after an installation, less than one after that, nothing once loaded.
    """
    started = time.monotonic()
    if not anneal.signatures:
        people = tuple(Person(str(number), {"side": str(number % 2)}) for number in range(4))
        groups = (Group("a", 2, 2), Group("b", 2, 2))
        problem = encode(Instance(people, (groups, groups), cross="side", diversify=("side",)))
        Chain(Ground(problem), polishing(problem), steps=1, seed=1).advance(1)
    return time.monotonic() - started


def is_compiled() -> bool:
    """Tell whether the search was compiled by this version before, so that it starts at once."""
    if anneal.signatures:
        return True
    cache: Any = anneal
    return bool(cache._cache._cache_file._load_index())  # noqa: SLF001 - numba tells it in no other way
