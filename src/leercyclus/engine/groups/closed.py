"""Proofs that no plan exists by who may not sit in a group because of who leads it."""

from __future__ import annotations

from collections.abc import Iterator

from leercyclus.engine.groups import obstacles_sentences as sentences
from leercyclus.engine.groups.changes import Admit, Obstacle, Unpin, listed, say_changes
from leercyclus.engine.groups.here import Here
from leercyclus.engine.groups.units import pinned_people


def barred_by_pins(here: Here) -> Iterator[Obstacle]:
    """Find somebody who belongs in a group by a fixed seat and is barred there; the fixed seat gives way."""
    for group in here.groups:
        for person in pinned_people(here, group):
            if person not in group.barred:
                continue
            unit = here.unit_of.get(person, (person,))
            changes = tuple(Unpin(one, here.number) for one in unit if here.pins.get(one) == group.id)
            reason = sentences.PIN_BARRED(where=here.where, person=person, group=group.id)
            yield Obstacle("barred", here.number, reason, say_changes(here.instance, changes), changes)


def barred_everywhere(here: Here) -> Iterator[Obstacle]:
    """Find who is barred from every group, alone or with who has to sit there too; the largest group admits them."""
    open_ = [group for group in here.groups if group.largest > 0]
    for person in here.people:
        unit = here.unit_of.get(person.id, (person.id,))
        if not open_ or any(group.barred.isdisjoint(unit) for group in open_):
            continue
        group = max(open_, key=lambda one: (-len(one.barred.intersection(unit)), one.largest))
        changes = tuple(Admit(here.number, group.id, one) for one in unit if one in group.barred)
        reason = sentences.BARRED_EVERYWHERE(where=here.where, people=listed(unit))
        yield Obstacle("barred", here.number, reason, say_changes(here.instance, changes), changes)
        return
