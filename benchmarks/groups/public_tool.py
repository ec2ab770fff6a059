"""The best tool that installs from a public registry and makes groups over rounds: balanced-group-system.

It is called where it happens to be installed; it states no licence, so it is no requirement of the project.
"""

from __future__ import annotations

import random
import time
from importlib import import_module, metadata
from importlib.util import find_spec

from leercyclus.engine.groups.instance import Instance, Seats

NAME = "balanced-group-system"
MOST_PEOPLE = 400
"""It needs minutes for one plan of more people."""


def installed() -> str:
    """Give its version, empty where it is not installed."""
    return metadata.version(NAME) if find_spec("balanced_group_system") else ""


def public_tool(instance: Instance, seconds: float, seed: int = 1) -> tuple[Seats, int]:
    """Give the plan with most pairs of as many as fit the seconds, one at least, and how many there were.

    It knows members and the number of groups, no sizes and no attributes. Its largest groups go where most may sit.
    """
    started = time.monotonic()
    random.seed(seed)
    best, most = _plan(instance)
    tries = 1
    while (time.monotonic() - started) * (tries + 1) / tries < seconds:
        seats, pairs = _plan(instance)
        tries += 1
        if pairs > most:
            best, most = seats, pairs
    return best, tries


def _plan(instance: Instance) -> tuple[Seats, int]:
    system = import_module("balanced_group_system").BalancedGroupSystem([person.id for person in instance.people])
    rounds = []
    for number, groups in enumerate(instance.rounds):
        system.members = [person.id for person in instance.present(number)]
        made = sorted(map(sorted, system.create_balanced_groups(len(groups))), key=len, reverse=True)
        places = sorted(range(len(groups)), key=lambda place: -groups[place].largest)
        seated = dict(zip(places, made, strict=True))
        rounds.append(tuple(tuple(seated[place]) for place in range(len(groups))))
    return tuple(rounds), sum(count > 0 for count in system.familiarity_matrix.values())
