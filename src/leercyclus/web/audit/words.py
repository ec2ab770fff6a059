"""The words of the log and their sentences, gathered from every app that has some.

An app puts them in `WHAT_SENTENCES` of a module that ends in `audit_sentences`: by the word, such as 'circle.founded',
a rule with a sentence in both languages. A sentence may speak of `actor`, `person`, `organisation` and `circle`, which
are looked up when somebody reads, and of what stands in the facts of the line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from django.apps import apps
from django.utils.formats import date_format
from django.utils.translation import gettext

from leercyclus.engine.reasons import Language, Rule

MODULE = "audit_sentences"
MISSING = "–"
PLACEHOLDER = re.compile(r"\{[^{}]*\}")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
LOOKED_UP = ("actor", "person", "organisation", "circle")
"""What a sentence may speak of without its standing in the facts."""


@cache
def sentences() -> dict[str, Rule]:
    """Give the sentence of every word that an app of this site can write."""
    return dict(_gathered())


def _gathered() -> Iterator[tuple[str, Rule]]:
    for app in apps.get_app_configs():
        for found in iter_modules([app.path]):
            if found.name.endswith(MODULE):
                yield from import_module(f"{app.name}.{found.name}").WHAT_SENTENCES.items()


def said(what: str, values: Mapping[str, object], language: Language) -> str:
    """Write a line as a sentence; a word without one, of an app that is no more, stands as it is.

    Args:
        what: the word of the line.
        values: what the sentence may speak of: names as they are now, and the facts of the line.
        language: of the reader.
    """
    rule = sentences().get(what)
    if rule is None:
        return what
    sentence = rule(**{name: _written(value) for name, value in values.items()})
    template = rule.nl if language == "nl" else rule.en
    unknown = {name: MISSING for name in _names(template) if name not in values}
    return rule(**{**sentence.figures, **unknown}).say(language)


def in_short(what: str, language: Language) -> str:
    """Write the sentence of a word with dots for all that differs from line to line, to choose it from a list."""
    rule = sentences().get(what)
    if rule is None:
        return what
    return PLACEHOLDER.sub("…", rule.nl if language == "nl" else rule.en)


def _names(template: str) -> list[str]:
    return [re.split(r"[:!}]", found[1:])[0] for found in PLACEHOLDER.findall(template)]


def _written(value: object) -> str | int | float:
    """Write a value as a reader does: a day in words, yes or no, several things with commas."""
    if value is None or value == "":
        return MISSING
    if isinstance(value, bool):
        return gettext("yes") if value else gettext("no")
    if isinstance(value, int | float):
        return value
    if isinstance(value, list | tuple):
        return ", ".join(str(_written(one)) for one in value) or MISSING
    text = str(value)
    return date_format(date.fromisoformat(text), "j F Y") if DAY.fullmatch(text) else text
