"""Write a line of what was changed."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from leercyclus.web.audit.models import Line
from leercyclus.web.people.roles import Actor

Fact = str | int | float | bool | None | list[str]


def record(
    *,
    actor: Actor | None,
    what: str,
    circle: UUID | None = None,
    organisation: UUID | None = None,
    person: UUID | None = None,
    thing: UUID | str | None = None,
    facts: Mapping[str, Fact] | None = None,
) -> None:
    """Write one line; call it inside the transaction of the change, once a change.

    Args:
        actor: who did it; None when the site did it by itself (a job, a command).
        what: the thing and the deed, as 'circle.founded'; every word stands in `audit.sentences`.
        circle: which circle may read the line.
        organisation: which organisation it concerns.
        person: whom it concerns.
        thing: the id of the row that changed.
        facts: what changed in words that are nobody's: states, days, counts, names of fields. Never a name, an
            address or anything that somebody typed: a line stays when a person is erased.
    """
    Line.objects.create(
        actor=actor.person if actor else None,
        by_link=bool(actor and actor.by_link),
        what=what,
        circle=circle,
        organisation=organisation,
        person=person,
        thing=str(thing or ""),
        facts=dict(facts or {}),
    )
