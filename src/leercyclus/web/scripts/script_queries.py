"""Read the scripts of a circle."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.scripts.models import Script
from leercyclus.web.scripts.steps import Step, read_steps, total_minutes


@dataclass(frozen=True, slots=True)
class ShownScript:
    """A script that a circle wrote.

    Attributes:
        id: which; version: of the row.
        title, about: as typed; about may be empty.
        typed: the steps as they were typed.
        steps: the same, read.
    """

    id: UUID
    version: int
    title: str
    about: str
    typed: str
    steps: tuple[Step, ...]

    @property
    def minutes(self) -> int:
        """How long it takes."""
        return total_minutes(self.steps)


def scripts_of(circle: UUID) -> tuple[ShownScript, ...]:
    """List the scripts of a circle by title; one query."""
    return tuple(_shown(row) for row in Script.objects.filter(circle=circle))


def shown_script(script: UUID) -> ShownScript:
    """Give a script that is there; one query."""
    return _shown(Script.objects.get(pk=script))


def _shown(row: Script) -> ShownScript:
    return ShownScript(row.pk, row.version, row.title, row.about, row.steps, read_steps(row.steps))
