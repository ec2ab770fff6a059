"""Let a reason speak of names where it knows only codes."""

from __future__ import annotations

from collections.abc import Mapping

from leercyclus.engine.reasons import Reason


def named(reason: Reason, names: Mapping[str, str]) -> Reason:
    """Give the same reason with every figure that is a known code replaced by its name.

    Examples:
        >>> from leercyclus.engine.peers.sentences import UNKNOWN_CODE
        >>> named(UNKNOWN_CODE(code="GM0193"), {"GM0193": "Zwolle"}).say("en")
        'Expected a code from the table, got ‘Zwolle’.'
    """
    return reason.rule(
        **{
            key: names.get(figure, figure) if isinstance(figure, str) else figure
            for key, figure in reason.figures.items()
        }
    )
