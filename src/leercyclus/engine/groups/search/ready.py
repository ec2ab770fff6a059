"""Is the search compiled? numba keeps what it compiled beside the code or in the user's cache."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

from leercyclus.engine.groups.instance import Group, Instance, Person
from leercyclus.engine.groups.search.annealing import anneal
from leercyclus.engine.groups.search.arrays import encode
from leercyclus.engine.groups.search.chain import Chain, Ground
from leercyclus.engine.groups.search.recipes import polishing


def prepare(*, seat_rules: bool = False) -> float:
    """Compile the search, or load what was compiled before; give the seconds it took.

    Some ten seconds the first time after an installation, less than one after that, nothing once loaded.

    Args:
        seat_rules: the search with rules about seats (`arrays.has_seat_rules`), which is compiled by itself.
    """
    started = time.monotonic()
    import scipy.optimize  # noqa: F401 - the bounds need it, and loading it takes as long as a whole search

    if not any(_has_seat_rules(one) is seat_rules for one in anneal.signatures):
        people = tuple(Person(str(number), {"side": str(number % 2)}) for number in range(4))
        groups = (Group("a", 2, 2), Group("b", 2, 2))
        instance = Instance(people, (groups, groups), cross="side", diversify=("side",))
        if seat_rules:
            instance = replace(instance, rounds=((replace(groups[0], barred=frozenset({"0"})), groups[1]), groups))
        problem = encode(instance)
        Chain(Ground(problem), polishing(problem), steps=1, seed=1).advance(1)
    return time.monotonic() - started


def is_compiled(*, seat_rules: bool = False) -> bool:
    """Tell whether the search was compiled by this version before, so that it starts at once."""
    cache: Any = anneal
    kept = [key[0] for key in cache._cache._cache_file._load_index()]  # noqa: SLF001 - numba tells it in no other way
    return any(_has_seat_rules(one) is seat_rules for one in (*anneal.signatures, *kept))


def _has_seat_rules(signature: object) -> bool:
    """Tell for which of the two searches numba compiled: without rules about seats it knows that they are None."""
    return "none" not in str(signature)
