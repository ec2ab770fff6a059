"""Choose what a cycle is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db import transaction

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import record
from leercyclus.web.circles import sentences
from leercyclus.web.circles.models import Cycle, Theme
from leercyclus.web.circles.rules import MOST_THEMES
from leercyclus.web.design.forms import Conflict
from leercyclus.web.people.roles import Actor


@dataclass(frozen=True, slots=True)
class ChosenTheme:
    """A theme: what it is called, and the indicator where it comes from a real difference."""

    title: str
    indicator: str = ""


def choose_themes(
    *, actor: Actor, cycle: UUID, themes: Sequence[ChosenTheme], version: int | None = None
) -> tuple[Theme, ...]:
    """Let a cycle be about these themes, in this order, and no others; the same title twice is one theme.

    Args:
        actor: who chooses.
        cycle: of which.
        themes: in the order that the circle wants.
        version: of the cycle that the form was filled from; None to choose whatever was chosen meanwhile.

    Raises:
        BadInput: more themes than a cycle can hold.
        Conflict: somebody else chose meanwhile.
    """
    wanted = {" ".join(one.title.split()): one for one in themes if one.title.strip()}
    if len(wanted) > MOST_THEMES:
        raise BadInput(sentences.TOO_MANY_THEMES(most=MOST_THEMES, count=len(wanted)))
    with transaction.atomic():
        locked = Cycle.objects.select_for_update().get(pk=cycle)
        kept = {one.title: one for one in locked.themes.all()}
        if version is not None and locked.version != version:
            raise Conflict(version=locked.version, theirs={"own": ", ".join(kept)})
        locked.version += 1
        locked.save(update_fields=["version"])
        locked.themes.exclude(title__in=list(wanted)).delete()
        chosen = []
        for position, (title, one) in enumerate(wanted.items(), start=1):
            theme, _is_new = Theme.objects.update_or_create(
                cycle=locked, title=title, defaults={"indicator": one.indicator, "position": position}
            )
            chosen.append(theme)
        record(
            actor=actor,
            what="themes.chosen",
            circle=locked.circle_id,
            thing=cycle,
            facts={"themes": len(chosen), "from_differences": sum(bool(one.indicator) for one in chosen)},
        )
    return tuple(chosen)
