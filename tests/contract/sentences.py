"""Every pair of sentences that the project can say: from the catalogue of the site and from the rules."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from functools import cache

from leercyclus.engine.reasons import Rule
from tests.contract.tracked import ROOT, tracked
from tools.translations import PO


@cache
def rules() -> tuple[tuple[str, Rule], ...]:
    """Collect every rule with the module it stands in: those of each `sentences.py` of the package."""
    found = []
    for path in tracked("sentences.py"):
        if not path.is_relative_to(ROOT / "src"):
            continue
        module = ".".join(path.relative_to(ROOT / "src").with_suffix("").parts)
        found += [(module, rule) for value in vars(importlib.import_module(module)).values() for rule in _rules(value)]
    return tuple(found)


def _rules(value: object) -> Iterator[Rule]:
    """Find the rules in a name of a module: one, or several in a mapping or a sequence."""
    if isinstance(value, Rule):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _rules(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _rules(part)


@cache
def pairs() -> tuple[tuple[str, str], ...]:
    """Give every (English, Dutch) pair of sentences."""
    from babel.messages.pofile import read_po

    said = [(rule.en, rule.nl) for _module, rule in rules()]
    if PO.exists():
        with PO.open("rb") as file:
            catalogue = read_po(file, locale="nl")
        for message in catalogue:
            english = (message.id,) if isinstance(message.id, str) else tuple(message.id or ())
            dutch = (message.string,) if isinstance(message.string, str) else tuple(message.string or ())
            said += [pair for pair in zip(english, dutch, strict=False) if all(pair)]
    return tuple(said)
