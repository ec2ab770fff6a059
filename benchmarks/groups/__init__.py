"""Mixed groups: standard days, the choice between meetings and spread, repairs, schedules without repeats, a start.

`python -m benchmarks.groups` measures only this and renews its tables. The days and their scorer stand unchanged in
benchmarks/instances/groups.
"""

from __future__ import annotations

from benchmarks.groups import front, golfers, repairs, standard, starting
from benchmarks.report import Table, machine
from leercyclus.engine.groups.instance import Seats
from leercyclus.engine.groups.search.ready import prepare


def tables() -> list[Table]:
    """Measure everything about mixed groups."""
    here = machine("groups_machine")
    start = starting.table()
    prepare()
    plans: dict[str, Seats] = {}
    return [
        here,
        standard.table(plans),
        front.day_front(),
        front.net_front(),
        repairs.table(plans),
        golfers.table(),
        start,
    ]
