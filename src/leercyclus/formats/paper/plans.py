"""The plan of a person: A5, two to a page of A4, each in the language of its reader."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from leercyclus.engine.reasons import Language
from leercyclus.formats.paper.occasion import Guest, Occasion, set_document
from leercyclus.formats.paper.sentences import PLAN_WORDS
from leercyclus.formats.typeset import Place


@dataclass(frozen=True, slots=True)
class Part:
    """A part of somebody's day.

    Attributes:
        when: from when till when.
        what: its name.
        where: the room or where people meet; may be empty.
        table: its number; None where one sits at no table.
        question: of the round; may be empty.
        people: whom one meets there, without oneself.
        note: to know beforehand, such as what stays there when clients are spoken of; may be empty.
    """

    when: str
    what: str
    where: str = ""
    table: int | None = None
    question: str = ""
    people: tuple[Guest, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """Somebody's day.

    Attributes:
        language: in which the person reads.
        rule: the house rule.
        why: the topics for which the person was asked; may be empty.
        question: what the person wants to ask; may be empty.
        has_groups: whether groups were published; before that the plan says so.
    """

    occasion: Occasion
    language: Language
    name: str
    post: str
    place: Place
    parts: tuple[Part, ...]
    rule: str
    why: tuple[str, ...] = ()
    question: str = ""
    has_groups: bool = True


@dataclass(frozen=True, slots=True)
class Plans:
    """The plans of a day; `language` is that of the title of the document."""

    occasion: Occasion
    language: Language
    plans: tuple[Plan, ...]


def write_plans(plans: Plans) -> bytes:
    """Set the plans; without anybody, one page that says so."""
    by_language = {
        language: {name: rule().say(language) for name, rule in PLAN_WORDS.items()}
        for language in sorted({plan.language for plan in plans.plans})
    }
    return set_document("plans", asdict(plans), PLAN_WORDS, plans.language, spoken=by_language)
