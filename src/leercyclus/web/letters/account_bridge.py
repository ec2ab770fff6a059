"""Turn what came of a day at home into what a letter tells."""

from __future__ import annotations

from uuid import UUID

from django.utils import translation
from django.utils.formats import date_format

from leercyclus.engine.reasons import Language
from leercyclus.web.landing.outcome_queries import Carried, outcome
from leercyclus.web.landing.rules import HomeFacts
from leercyclus.web.landing.standing_queries import Decided, Figure
from leercyclus.web.letters import sentences
from leercyclus.web.letters.account import Account, Change, Taken
from leercyclus.web.letters.lines import DAY, ended
from leercyclus.web.people.levels import Level
from leercyclus.web.people.names_queries import organisation_names


def account_of(home: HomeFacts, language: Language, reader: UUID | None) -> Account:
    """Give what a municipality can tell its council about a day; as many queries as `outcome`, and one.

    What is told is what people shared with the whole municipality or wider; counts of barriers from five people up.

    Args:
        home: which municipality, after which day.
        language: of the letter.
        reader: who reads it: a second observer sees nothing yet of the lesson that is looked at.
    """
    names = organisation_names([home.organisation, home.day.host])
    with translation.override(language):
        found = outcome(home.day.id, home.organisation, reader)
        alike = found.observers.exact if found.observers else None
        return Account(
            municipality=names[home.organisation],
            host=names[home.day.host],
            date=home.day.date,
            went=found.went,
            levels=tuple(str(Level(one).label) for one in found.levels),
            taken=tuple(_taken(one, language) for one in found.carried),
            told=found.shared,
            nothing_new=found.nothing_new,
            barriers=tuple((one.label, one.band) for one in found.barriers),
            seen_alike=(alike.count, alike.of) if alike else None,
            hidden=found.hidden,
            is_host=home.day.host in found.line,
        )


def _taken(one: Carried, language: Language) -> Taken:
    return Taken(
        text=one.title,
        step=one.step,
        since=one.since if one.step else None,
        people=len(one.lessons),
        decision=_decision(one.decision, language) if one.decision else "",
        change=_change(one.first.figure) if one.first.figure else None,
        fit=one.first.brought.fit if one.bundle is None else "",
        plan=(one.first.brought.if_text, one.first.brought.then_text) if one.bundle is None else ("", ""),
    )


def _decision(decided: Decided, language: Language) -> str:
    number = sentences.NUMBER(number=decided.number).say(language) if decided.number else ""
    body = sentences.BODIES[decided.body]()
    on = date_format(decided.on, DAY)
    return sentences.DECIDED(body=body, date=on, number=number, text=ended(decided.text)).say(language)


def _change(figure: Figure) -> Change:
    return Change(figure.what, figure.unit, figure.before, figure.after, figure.after_to)
