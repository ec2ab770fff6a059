"""Write, change and remove the scripts of a circle."""

from __future__ import annotations

from uuid import UUID

from django.db import IntegrityError, transaction

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import record
from leercyclus.web.design.forms import Conflict
from leercyclus.web.people.roles import Actor
from leercyclus.web.scripts import sentences
from leercyclus.web.scripts.models import Script
from leercyclus.web.scripts.steps import read_steps


@transaction.atomic
def write_script(
    *, actor: Actor, circle: UUID, title: str, about: str, steps: str, script: UUID | None = None, version: int = 0
) -> Script:
    """Write a script for a circle, or change one.

    Args:
        actor: who writes; the caller asked the rules.
        circle: whose.
        title: once a circle.
        about: what it is for; may be empty.
        steps: a line a step, as `read_steps` reads them.
        script: the one to change; None for a new one.
        version: of the row that the form was filled from.

    Raises:
        BadInput: the steps cannot be read, or another script has the same title.
        Conflict: somebody else changed it meanwhile.
    """
    read_steps(steps)
    row = Script(circle_id=circle, version=0)
    if script is not None:
        row = Script.objects.select_for_update().get(pk=script, circle=circle)
        if row.version != version:
            raise Conflict(version=row.version, theirs={"title": row.title, "about": row.about, "steps": row.steps})
    row.title, row.about, row.steps, row.made_by_id = title, about, steps, actor.person
    row.version += 1
    _keep(row)
    record(actor=actor, what="script.written" if script is None else "script.changed", circle=circle, thing=row.pk)
    return row


@transaction.atomic
def remove_script(*, actor: Actor, circle: UUID, script: UUID) -> None:
    """Remove a script of a circle; one that is gone already stays so."""
    removed, _each = Script.objects.filter(pk=script, circle=circle).delete()
    if removed:
        record(actor=actor, what="script.removed", circle=circle, thing=script)


def _keep(row: Script) -> None:
    """Write the row; two may choose one title in the same moment, and the database lets one of them."""
    try:
        with transaction.atomic():
            row.save()
    except IntegrityError as error:
        if Script.objects.filter(circle=row.circle_id, title=row.title).exclude(pk=row.pk).exists():
            raise BadInput(sentences.SAME_TITLE(title=row.title)) from error
        raise
