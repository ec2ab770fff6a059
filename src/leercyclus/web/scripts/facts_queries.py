"""Read the facts that the rules on scripts decide on."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.circles.circle_queries import circle_facts
from leercyclus.web.scripts.models import Script
from leercyclus.web.scripts.rules import ScriptFacts


def script_facts(circle: UUID, script: UUID) -> ScriptFacts | None:
    """Give what the rules know of a script; None where it is of another circle, and where it is none."""
    found = edited_script(circle, script)
    return found if found and found.is_there else None


def edited_script(circle: UUID, script: UUID) -> ScriptFacts | None:
    """Give the same also of a script that was removed, so that removing it twice leads to the same page."""
    found = circle_facts(circle)
    of_another = Script.objects.filter(pk=script).exclude(circle=circle).exists()
    if found is None or of_another:
        return None
    return ScriptFacts(found, script, is_there=Script.objects.filter(pk=script).exists())
