"""Keep a reason in a row in words of no language: the id of its sentence and the detail that it speaks of."""

from __future__ import annotations

from collections.abc import Mapping

from leercyclus.engine.reasons import Language, Rule

LONGEST = 300


def keep(rule: Rule, detail: object = "") -> str:
    """Write a reason as a row keeps it, cut off where the column ends.

    Examples:
        >>> keep(Rule("jobs.failed", nl="{detail} keer", en="{detail} times"), 5)
        'jobs.failed 5'
    """
    return f"{rule.id} {' '.join(str(detail).split())}".strip()[:LONGEST]


def say(rules: Mapping[str, Rule], kept: str, language: Language) -> str:
    """Say what a row keeps in a language; empty where it keeps nothing.

    Args:
        rules: the sentences by id.
        kept: as `keep` wrote it; what begins with no known id is said as it stands.
        language: of the reader.
    """
    name, _, detail = kept.partition(" ")
    return rules[name](detail=detail).say(language) if name in rules else kept
