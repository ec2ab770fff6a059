"""What stands behind an address after the question mark: the step that was pressed."""

from __future__ import annotations

from collections.abc import Mapping

from leercyclus.engine.lessons import Step

PRESSED = "stap"
STOP, CANNOT_TELL = "stop", "weet-niet"


def read_step(given: Mapping[str, str]) -> Step | None:
    """Give the step that was pressed; None where none was, or it is not on the ladder.

    Examples:
        >>> read_step({"stap": "4"}), read_step({"stap": "7"}), read_step({})
        (<Step.TRIED: 4>, None, None)
    """
    text = given.get(PRESSED, "")
    return Step(int(text)) if text in {str(int(step)) for step in Step} else None
