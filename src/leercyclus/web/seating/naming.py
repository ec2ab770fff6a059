"""Sentences of the engine for people: names in the place of ids, titles in the place of numbers of rounds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from leercyclus.engine.reasons import Language, Reason
from leercyclus.web.seating import sentences

TABLE = "table-"
"""With what the id of a table begins; its number follows."""
_ID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_FOUND = re.compile(
    r"(?P<in>\bin )?\b(?:groep|group) (?:" + TABLE + rf"(?P<table>\d+)|(?P<offer>{_ID}))"
    "|" + TABLE + r"(?P<bare>\d+)"
    rf"|(?P<id>{_ID})"
    r"|(?:(?:de|the) )?(?<!‘)\b(?:[Rr]onde|[Rr]ound) (?P<round>\d+)"  # in quotes it is a title already
    r"(?: \((?:nummer|number) \d+ (?:in het bestand|in the file)\))?"
)
Kept = Mapping[str, str]
"""A sentence in both languages with ids in it, as a row keeps it."""


@dataclass(frozen=True, slots=True)
class Naming:
    """What to call what the engine knows by id.

    Attributes:
        words: by id of a registration, an offer or a municipality.
        rounds: what the rounds are called, in order.

    Examples:
        >>> Naming({}, ("‘Tafels’ (09:30)",)).say_kept({"nl": "In ronde 1 zitten in groep table-2 vier mensen."}, "nl")
        'In ‘Tafels’ (09:30) zitten aan tafel 2 vier mensen.'
    """

    words: Mapping[str, str]
    rounds: tuple[str, ...]

    def say(self, reason: Reason, language: Language) -> str:
        """Write what the engine says, with names."""
        return self.say_kept(kept(reason), language)

    def say_kept(self, text: Kept, language: Language) -> str:
        """Write what a row keeps, with names; who is no longer known is called so."""

        def named(found: re.Match[str]) -> str:
            if number := found["table"] or found["bare"]:
                rule = sentences.AT_TABLE if found["in"] else sentences.TABLE
                return rule(number=int(number)).say(language)
            if found["offer"]:
                title = self.words.get(found["offer"]) or sentences.OFFER_GONE().say(language)
                return sentences.AT_OFFER(offer=title).say(language) if found["in"] else title
            if found["id"]:
                return self.words.get(found["id"]) or sentences.SOMEBODY_GONE().say(language)
            place = int(found["round"]) - 1
            return self.rounds[place] if place < len(self.rounds) else found[0]

        return _FOUND.sub(named, text[language])


def kept(reason: Reason) -> dict[str, str]:
    """Write a reason in both languages, with the ids that stand in it."""
    return {"nl": reason.say("nl"), "en": reason.say("en")}
