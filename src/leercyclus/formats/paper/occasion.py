"""What all paper of a day shares: which day it is, and somebody as others read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from leercyclus.engine.reasons import Language, Rule
from leercyclus.formats.typeset import Place, set_pdf

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Occasion:
    """The day that paper is for, in the language of the paper.

    Attributes:
        title: such as 'Uitwisselingsdag Zwolle'.
        when: its date in words.
        version: which version of the groups stands on the paper, with its date; empty where none was published.
    """

    title: str
    when: str
    version: str = ""


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody as others read it: the name, the municipality with its mark, and what the person does there."""

    name: str
    place: Place
    post: str = ""


def set_document(
    template: str, data: Mapping[str, object], words: Mapping[str, Rule], language: Language, **extra: object
) -> bytes:
    """Set a document of this package; the template finds the words that always stand on it under `words`."""
    said = {name: rule().say(language) for name, rule in words.items()}
    return set_pdf(HERE / f"{template}.typ", {**data, "words": said, **extra}, language)
