"""What is kept of one person, as a reader sees it: parts with labels, from the same facts as the file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from leercyclus.web.keeping.periods import Text
from leercyclus.web.people.levels import Level
from leercyclus.web.people.role_names import role_name

MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
LOG = "log"
"""Has a page of its own, and is not shown here."""

PARTS: dict[str, Text] = {
    "people": _("Who you are"),
    "circles": _("Your roles and circles"),
    "agenda": _("The agenda"),
    "days": _("Days that you coordinate or lead a part of"),
    "invitations": _("Days that you were asked for"),
    "tables": _("Where you sat"),
    "presence": _("Days that you were at"),
    "messages": _("Messages that you sent on a day"),
    "scripts": _("Scripts of conversations that you wrote"),
    "purse": _("Giving and taking"),
    "practices": _("Practices, and what your municipality looks for"),
    "lessons": _("What you took home"),
    "accounts": _("How you sign in"),
    "mail": _("Mails to you"),
    "letters": _("Letters to the council"),
    "jobs": _("Work that you asked the machine for"),
    "landing": _("Where lessons stand at home"),
}
LABELS: dict[str, Text] = {
    "name": _("name"),
    "address": _("mail address"),
    "addresses": _("mail addresses"),
    "email": _("mail address"),
    "verified": _("verified"),
    "withdrawn_because": _("taken back because"),
    "language": _("language"),
    "known_since": _("here since"),
    "last_sign_in": _("last signed in"),
    "address_as_typed_by_others": _("address that others typed for you"),
    "reports_to": _("reports to"),
    "merged_records": _("records that were made one"),
    "names_and_addresses": _("names and addresses"),
    "lists_brought_in_and_not_yet_kept": _("lists of people that you brought in and that wait for a yes"),
    "delegations": _("delegations"),
    "employers": _("employers"),
    "posts": _("posts"),
    "organisation": _("organisation"),
    "title": _("title"),
    "level": _("level"),
    "department": _("department"),
    "topics": _("topics"),
    "from": _("from"),
    "to": _("to and including"),
    "roles": _("roles"),
    "role": _("role"),
    "circle": _("circle"),
    "answers_for_this_person": _("answers for you"),
    "invitations": _("invitations"),
    "sent": _("sent"),
    "founded": _("circles that you founded"),
    "answered_for": _("invitations that you answered"),
    "three_lines_written": _("three lines that you wrote"),
    "at": _("when"),
    "points": _("points that you picked"),
    "positions": _("positions that you wrote or that name you"),
    "cycle": _("cycle"),
    "indicator": _("indicator"),
    "picked_for": _("picked for"),
    "how": _("how it is done"),
    "reason": _("where the difference comes from"),
    "is_contact": _("you can be asked"),
    "is_writer": _("you wrote it last"),
    "updated_at": _("changed"),
    "terms_changed": _("circles of which you wrote down what was agreed"),
    "corrections": _("what you put right"),
    "amount": _("how much"),
    "why": _("reason"),
    "signed_in_by": _("signs in through"),
    "issuer": _("issuer"),
    "subject": _("subject"),
    "told": _("what the issuer told"),
    "second_factors": _("second factors"),
    "links": _("links by mail"),
    "made": _("made"),
    "ends": _("ends"),
    "kind": _("kind"),
    "body": _("text"),
    "state": _("state"),
    "made_at": _("made"),
    "sent_at": _("sent"),
    "asked_at": _("asked"),
    "practices_written_or_to_call_about": _("practices that you wrote or that name you"),
    "wants": _("what is looked for, with your name"),
    "taken_over": _("what you told of practices that were taken over"),
    "follow_ups": _("follow-ups that you wrote down"),
    "told_what_became_of_a_day": _("you were mailed what became of a day"),
    "text": _("text"),
    "about": _("about"),
    "evidence": _("how it is known that it works"),
    "shared": _("shared with"),
    "adapted": _("adapted how"),
    "result_there": _("result there"),
    "result_here": _("result here"),
    "on": _("on"),
    "giver": _("gave"),
    "taker": _("received"),
    "hours": _("hours"),
    "who": _("who were there"),
    "documents": _("documents"),
    "note": _("anything more"),
    "parked_ideas": _("ideas that you parked"),
    "named_as_source": _("lessons of others that come from you"),
    "agrees": _("whether you may be named"),
    "day": _("day"),
    "host": _("received by"),
    "nothing_new": _("nothing new seen"),
    "wanted": _("what there should have been to see"),
    "source": _("comes from"),
    "if": _("if"),
    "then": _("then"),
    "by_date": _("before"),
    "with_whom": _("with"),
    "kind_of_lesson": _("kind"),
    "fit": _("how it fits"),
    "fit_why": _("why it fits or not"),
    "wrong_because": _("why it could be wrong"),
    "may_be_read_by": _("who may read it"),
    "written_at": _("written"),
    "confirmed_at": _("confirmed"),
    "arguments": _("with what"),
    "result": _("result"),
    "lessons_carried": _("lessons that you carry"),
    "lesson": _("lesson"),
    "step": _("step"),
    "said": _("what you said of where they stand"),
    "proof": _("what proves it"),
    "looked_along": _("lessons with which you looked along"),
    "barriers": _("barriers that you wrote down"),
    "raised": _("raised by name"),
    "joined_lessons": _("joined lessons that you carry"),
    "decisions_written": _("decisions that you wrote down"),
    "landing_meetings": _("landing meetings"),
    "closed": _("state"),
    "what": _("what"),
    "place": _("place"),
    "lessons": _("your lessons"),
    "coordinates": _("days that you coordinate"),
    "leads": _("what you lead"),
    "with": _("with"),
    "answered_at": _("answered"),
    "arrives": _("comes at"),
    "leaves": _("leaves at"),
    "access_need": _("what you need to take part"),
    "diet": _("diet"),
    "may_be_photographed": _("may be photographed"),
    "hope": _("whom you hope to meet"),
    "question": _("your question"),
    "wishes": _("what you chose"),
    "is_walk_in": _("came without being asked"),
    "arrived_at": _("arrived"),
    "left_at": _("left"),
    "seats": _("your places"),
    "version": _("version"),
    "table": _("table"),
    "published": _("groups that you published"),
    "steps": _("steps"),
    "addressee": _("to whom"),
    "opening": _("opening"),
    "closing": _("closing"),
    "signature": _("signed"),
}


ONLY_IN_THE_FILE: dict[str, frozenset[str]] = {
    "mail": frozenset({"kind"}),
    "jobs": frozenset({"name", "arguments", "result"}),
    "tables": frozenset({"offer"}),
}
"""By part what tells a reader nothing: words and ids of the machine. They stand in the file."""


@dataclass(frozen=True, slots=True)
class Part:
    """What one app keeps: a title, and rows of a label with texts below each other."""

    id: str
    title: str
    rows: tuple[tuple[str, tuple[str, ...]], ...]


def parts(kept: Mapping[str, object]) -> tuple[Part, ...]:
    """Give what is kept in parts, in the order of the page; the log has a page of its own."""
    found = []
    for app, facts in kept.items():
        if app == LOG:
            continue
        title = str(PARTS.get(app, app))
        shown = _without(facts, ONLY_IN_THE_FILE.get(app, frozenset()))
        pairs = shown.items() if isinstance(shown, Mapping) else [(app, shown)]
        rows = tuple(
            (_label(name) if name != app else title, tuple(_lines(_told(name, value)))) for name, value in pairs
        )
        found.append(Part(app, title, tuple((label, lines) for label, lines in rows if lines)))
    return tuple(found)


LANGUAGES: dict[str, Text] = {"nl": _("Dutch"), "en": _("English")}
WORDS: dict[str, Callable[[str], str]] = {
    "role": role_name,
    "level": lambda word: str(Level(word).label),
    "language": lambda word: str(LANGUAGES[word]),
}
"""By label, how a word of ours is told to a reader."""


def _without(facts: object, names: frozenset[str]) -> object:
    """Leave out what stands in the file only, however deep."""
    if isinstance(facts, Mapping):
        return {name: _without(value, names) for name, value in facts.items() if name not in names}
    return [_without(one, names) for one in facts] if isinstance(facts, list) else facts


def _told(name: str, value: object) -> object:
    """Give a word of ours as a reader knows it, such as a role or a level; anything else as it is."""
    return WORDS[name](value) if name in WORDS and isinstance(value, str) and value else value


def _label(name: str) -> str:
    return str(LABELS.get(name, name.replace("_", " ")))


def _lines(value: object) -> Iterator[str]:
    """Write a value as lines: one for each of several, and for an object one line with its labels."""
    if value is None or (isinstance(value, str | list | Mapping) and not value):
        return
    if isinstance(value, list | tuple):
        for one in value:
            yield ", ".join(_lines(one)) if not isinstance(one, list | tuple) else "; ".join(_lines(one))
    elif isinstance(value, Mapping):
        told = ((_label(str(name)), ", ".join(_lines(_told(str(name), one)))) for name, one in value.items())
        yield "; ".join(f"{name}: {text}" for name, text in told if text)
    else:
        yield _written(value)


def _written(value: object) -> str:
    if isinstance(value, bool):
        return gettext("yes") if value else gettext("no")
    text = str(value)
    if MOMENT.match(text):
        return date_format(localtime(datetime.fromisoformat(text)), "j F Y H:i")
    return date_format(date.fromisoformat(text), "j F Y") if DAY.fullmatch(text) else text
