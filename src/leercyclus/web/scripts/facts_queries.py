"""Read the facts that the rules on scripts decide on."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.circles.circle_queries import circle_facts
from leercyclus.web.scripts.models import Script
from leercyclus.web.scripts.rules import ScriptFacts


def script_facts(circle: UUID, script: UUID) -> ScriptFacts | None:
    """Give what the rules know of a script; None where it is of another circle."""
    found = circle_facts(circle) if Script.objects.filter(pk=script, circle=circle).exists() else None
    return ScriptFacts(found, script) if found else None
