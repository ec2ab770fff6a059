"""Write the letter: the figures in sentences, with somebody's own words around them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from django.utils import translation
from django.utils.formats import date_format, number_format

from leercyclus.engine.reasons import Language
from leercyclus.formats.letters import Letter, Section
from leercyclus.web.letters import sentences
from leercyclus.web.letters.account import LANDED, Account, Change, Taken
from leercyclus.web.letters.lines import DAY, ended, lines, opened
from leercyclus.web.letters.words import Words

MOST_LANDED, MOST_OPEN = 7, 5
"""So many points a section has at most: a council reads one page."""


def compose(account: Account, words: Words, language: Language, *, today: date) -> Letter:
    """Write a letter in one language.

    Args:
        account: what is told.
        words: what somebody wrote around it; what is empty becomes the usual words.
        language: of the letter.
        today: the day on which it is written.
    """
    with translation.override(language):
        return Letter(
            language=language,
            sender=sentences.SENDER(municipality=account.municipality).say(language),
            addressee=words.addressee or sentences.ADDRESSEE(municipality=account.municipality).say(language),
            date=_day(today),
            subject=sentences.SUBJECT(host=account.host).say(language),
            opening=(*opened(words.opening, sentences.OPENING().say(language)), _who_went(account, language)),
            sections=(_landed(account, language), _open(account, language)),
            closing=lines(words.closing or sentences.CLOSING().say(language)),
            signature=lines(words.signature or sentences.SIGNATURE(municipality=account.municipality).say(language)),
            source=sentences.SOURCE(date=_day(today)).say(language),
        )


def usual_words(municipality: str, language: Language) -> Words:
    """Give the words that stand in a letter as long as nobody wrote others."""
    return Words(
        sentences.ADDRESSEE(municipality=municipality).say(language),
        sentences.OPENING().say(language),
        sentences.CLOSING().say(language),
        sentences.SIGNATURE(municipality=municipality).say(language),
    )


def _who_went(account: Account, language: Language) -> str:
    said = [_took_part(account, language)]
    told = account.told
    if told:
        said.append((sentences.TOLD(told=told) if told > 1 else sentences.TOLD_ONE()).say(language))
    elif account.went:
        said.append(sentences.TOLD_NONE().say(language))
    if account.nothing_new:
        none = account.nothing_new
        rule_new = sentences.NOTHING_NEW(people=none) if none > 1 else sentences.NOTHING_NEW_ONE()
        said.append(rule_new.say(language))
    return " ".join(said)


def _took_part(account: Account, language: Language) -> str:
    levels = ""
    if len(account.levels) > 1:
        levels = sentences.FROM_TO(first=account.levels[0], last=account.levels[-1]).say(language)
    people, names = account.went, {"municipality": account.municipality, "host": account.host}
    if account.is_host:
        rule = sentences.RECEIVED if account.municipality == account.host else sentences.RECEIVED_BEFORE
        own = (sentences.OWN_NONE, sentences.OWN_ONE)[people] if people <= 1 else sentences.OWN
        return rule(**names, date=_day(account.date), own=own(people=people, levels=levels)).say(language)
    rule = (sentences.WENT_NONE, sentences.WENT_ONE)[people] if people <= 1 else sentences.WENT
    return rule(**names, date=_day(account.date), people=people, levels=levels).say(language)


def _landed(account: Account, language: Language) -> Section:
    alike = account.seen_alike
    return Section(
        heading=sentences.LANDED().say(language),
        text="" if account.landed else sentences.NOTHING_LANDED().say(language),
        points=_points(account.landed, MOST_LANDED, language),
        rest=sentences.ALIKE(alike=alike[0], answered=alike[1]).say(language) if alike else "",
    )


def _open(account: Account, language: Language) -> Section:
    named = [sentences.BARRIER(name=name, band=band).say(language) for name, band in account.barriers]
    return Section(
        heading=sentences.OPEN().say(language),
        text=""
        if account.open
        else (sentences.NOTHING_OPEN if account.taken else sentences.NOTHING_SHARED)().say(language),
        points=_points(account.open, MOST_OPEN, language),
        rest=(sentences.BARRIERS(barriers=", ".join(named)) if named else sentences.NO_BARRIERS()).say(language),
    )


def _points(taken: Sequence[Taken], most: int, language: Language) -> tuple[str, ...]:
    shown = taken if len(taken) <= most else taken[: most - 1]
    said = [_point(one, language) for one in shown]
    if len(shown) < len(taken):
        said.append(sentences.MORE(more=len(taken) - len(shown)).say(language))
    return tuple(said)


def _point(one: Taken, language: Language) -> str:
    said = [sentences.POINT(text=ended(one.text)).say(language)]
    if one.step >= LANDED and all(one.plan):
        when, then = (part.rstrip(". ") for part in one.plan)
        said.append(sentences.PLAN(when=when, then=then).say(language))
    if one.step != LANDED or not one.decision:
        said.append(_stands(one, language))
    if one.step < LANDED and one.fit in sentences.WHY_OPEN:
        said.append(sentences.WHY_OPEN[one.fit]().say(language))
    if one.people > 1:
        said.append(sentences.CARRIED(people=one.people).say(language))
    if one.decision:
        said.append(one.decision)
    if one.change:
        said.append(_change(one.change, language))
    return " ".join(said)


def _stands(one: Taken, language: Language) -> str:
    if one.since and one.step in sentences.STANDS_SINCE:
        return sentences.STANDS_SINCE[one.step](since=_day(one.since)).say(language)
    return sentences.STANDS[one.step]().say(language)


def _change(change: Change, language: Language) -> str:
    figures = {"before": _number(change.before), "after": _number(change.after), "unit": change.unit}
    what = change.what[:1].upper() + change.what[1:]
    if change.after_to is None:
        return sentences.CHANGE(what=what, **figures).say(language)
    return sentences.CHANGE_RANGE(what=what, last=_number(change.after_to), **figures).say(language)


def _number(value: Decimal) -> str:
    return number_format(value.normalize() if value % 1 else value.quantize(Decimal(1)))


def _day(day: date) -> str:
    return date_format(day, DAY)
