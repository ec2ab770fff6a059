"""What is kept and how long: one table, from which the rounds, the page and the document of retention all follow."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from leercyclus.engine.reasons import BadInput
from leercyclus.web.keeping import sentences

LONGEST_DAYS = 36_525
VARIABLE = "LEERCYCLUS_RETENTION"

Text = str | Promise


class Nature(StrEnum):
    """What sort of fact something is, as the law on public records tells them apart."""

    FACT = "fact"
    VIEW = "view"
    PERSONAL = "personal"
    TECHNICAL = "technical"


NATURES: dict[Nature, Text] = {
    Nature.FACT: _("fact"),
    Nature.VIEW: _("personal policy view"),
    Nature.PERSONAL: _("personal data"),
    Nature.TECHNICAL: _("technical"),
}


class Deed(StrEnum):
    """What happens to something when its period is over."""

    DELETE = "delete"
    EMPTY = "empty"
    ERASE = "erase"
    KEEP = "keep"


DEEDS: dict[Deed, Text] = {
    Deed.DELETE: _("removed"),
    Deed.EMPTY: _("emptied; the row stays"),
    Deed.ERASE: _("the person is erased, facts stay"),
    Deed.KEEP: _("stays"),
}


@dataclass(frozen=True, slots=True)
class Period:
    """How long one kind of fact is kept.

    Attributes:
        kind: its id, as in the setting and in the rows of what went.
        name: what it is called for a reader.
        holder: who holds it.
        nature: what sort of fact it is.
        days: how many days, 0 for at once; None for as long as the installation is.
        since: from which moment the days count.
        deed: what happens then.
        why: why this period, in a sentence.
    """

    kind: str
    name: Text
    holder: Text
    nature: Nature
    days: int | None
    since: Text
    deed: Deed
    why: Text


_SITE, _SENDER = _("who runs the site"), _("the organisation for which it was sent")
_EMPLOYER, _MEMBERS = _("the organisation of the person"), _("the municipalities in the circle, each for its own text")

DEFAULTS: tuple[Period, ...] = (
    Period(
        "sign_in_mail",
        _("mails with a code for signing in"),
        _SITE,
        Nature.PERSONAL,
        1,
        _("the moment it was made"),
        Deed.DELETE,
        _("A code works for minutes only."),
    ),
    Period(
        "mail_bodies",
        _("text of mails"),
        _SENDER,
        Nature.PERSONAL,
        30,
        _("the moment it was made"),
        Deed.EMPTY,
        _("Long enough to send a mail again that did not arrive."),
    ),
    Period(
        "mail_rows",
        _("that a mail was sent: to whom, when, about what sort of thing"),
        _SENDER,
        Nature.PERSONAL,
        365,
        _("the moment it was made"),
        Deed.DELETE,
        _("Long enough to answer whether somebody was invited."),
    ),
    Period(
        "submissions",
        _("marks that a form was sent"),
        _SITE,
        Nature.TECHNICAL,
        7,
        _("the moment it was sent"),
        Deed.DELETE,
        _("They keep a form that is sent twice from being carried out twice."),
    ),
    Period(
        "access_links",
        _("links by mail for outside partners"),
        _("the municipality that invited the partner"),
        Nature.PERSONAL,
        30,
        _("the day it ended or was withdrawn"),
        Deed.DELETE,
        _("Who opens an old link is told that it has ended."),
    ),
    Period(
        "waiting_lists",
        _("lists of people that were brought in and wait for a yes"),
        _("the municipality that brought the list"),
        Nature.PERSONAL,
        0,
        _("the moment it ended: two hours after it was brought in"),
        Deed.DELETE,
        _("Who did not say yes brings the list again."),
    ),
    Period(
        "merged_names",
        _("names and addresses of two records that were made one, to make them two again"),
        _EMPLOYER,
        Nature.PERSONAL,
        365,
        _("the moment they were made one"),
        Deed.EMPTY,
        _("Long enough to find that it was a mistake."),
    ),
    Period(
        "sessions",
        _("that somebody is signed in, and a form that waits for that"),
        _SITE,
        Nature.PERSONAL,
        0,
        _("the moment it ended: fourteen days without a visit"),
        Deed.DELETE,
        _("Nothing is left to use it for."),
    ),
    Period(
        "jobs",
        _("work that was done by the machine, and its result"),
        _SITE,
        Nature.TECHNICAL,
        30,
        _("the moment it was done"),
        Deed.DELETE,
        _("Long enough to see what went wrong."),
    ),
    Period(
        "issuer_secrets",
        _("secrets of a way of signing in that is no longer used"),
        _("the organisation of that way"),
        Nature.TECHNICAL,
        0,
        _("the moment it was put out of use"),
        Deed.EMPTY,
        _("Nothing is left to use it for."),
    ),
    Period(
        "calendar_entries",
        _("entries in the calendar of a municipality"),
        _("the municipality of the calendar"),
        Nature.FACT,
        730,
        _("its last day"),
        Deed.DELETE,
        _("Days that are over keep nobody from a day to come."),
    ),
    Period(
        "day_needs",
        _("what somebody eats and needs to get in on an exchange day"),
        _("the municipality that receives"),
        Nature.PERSONAL,
        0,
        _("the end of the day"),
        Deed.EMPTY,
        _("It is asked for one day. The caterer gets only counts."),
    ),
    Period(
        "day_messages",
        _("messages that were sent on an exchange day"),
        _("the municipality that receives"),
        Nature.FACT,
        30,
        _("the end of the day"),
        Deed.EMPTY,
        _("Long enough to see what was told when a day is looked back on."),
    ),
    Period(
        "landing_meetings",
        _("landing meetings at home, and who was asked for them"),
        _EMPLOYER,
        Nature.FACT,
        730,
        _("the day of the meeting"),
        Deed.DELETE,
        _("As long as somebody may look back on what was agreed. Decisions stay with the lessons."),
    ),
    Period(
        "barrier_texts",
        _("what somebody wrote for oneself about a barrier"),
        _("the municipality of who wrote it; nobody else there reads it"),
        Nature.PERSONAL,
        400,
        _("the moment it was written"),
        Deed.EMPTY,
        _("Until after the question of a year later. The code stays, for the counts."),
    ),
    Period(
        "observer_names",
        _("name and address of who was asked to look along with a lesson and is not known on the site"),
        _("the municipality of who named that one; only who named that one reads it"),
        Nature.PERSONAL,
        30,
        _("the answer, the closing of the lesson, or the end of the link"),
        Deed.EMPTY,
        _("Nobody has to be asked any more. The answer stays, for the counts. Who is replaced before goes at once."),
    ),
    Period(
        "withdrawn_practices",
        _("practices that were withdrawn, with their documents and who took them over"),
        _("the municipality of the practice"),
        Nature.FACT,
        365,
        _("the moment it was withdrawn"),
        Deed.DELETE,
        _("Long enough to put it back. A follow-up about it stays."),
    ),
    Period(
        "closed_wants",
        _("what a municipality looked for and no longer does"),
        _("the municipality that looked for it"),
        Nature.FACT,
        365,
        _("the day it was closed"),
        Deed.DELETE,
        _("Nobody has to find it any more."),
    ),
    Period(
        "lesson_notes",
        _("ideas that were parked beside a lesson, and why it could be wrong"),
        _EMPLOYER,
        Nature.PERSONAL,
        400,
        _("the end of the day"),
        Deed.DELETE,
        _("Only who wrote them reads them. After a year a lesson was asked about for the last time."),
    ),
    Period(
        "people_who_left",
        _("people: name, address, posts, roles, account"),
        _EMPLOYER,
        Nature.PERSONAL,
        730,
        _("the end of the last delegation and the last role"),
        Deed.ERASE,
        _("A cycle takes about a year; after a second year nobody needs to ask who it was."),
    ),
    Period(
        "closed_circles",
        _(
            "closed circles: three lines, points, positions, days, members, "
            "what was agreed and put right in giving and taking"
        ),
        _MEMBERS,
        Nature.VIEW,
        3653,
        _("the day on which the circle was closed"),
        Deed.DELETE,
        _(
            "Ten years is an assumption. The selection list of municipalities decides; "
            "have your archivist confirm the category. Export the archive before it goes."
        ),
    ),
    Period(
        "sweeps",
        _("what was removed in each round: counts only"),
        _SITE,
        Nature.TECHNICAL,
        1095,
        _("the day of the round"),
        Deed.DELETE,
        _("To show that these periods are kept."),
    ),
    Period(
        "audit_lines",
        _("lines of the log"),
        _("the organisation that the line concerns"),
        Nature.FACT,
        None,
        _("the moment it was written"),
        Deed.KEEP,
        _("The database refuses to change or remove a line. It holds no name, no address and no text, only ids."),
    ),
)
"""Every kind of fact that is kept, in the order in which they go."""


def read_periods(text: str) -> tuple[Period, ...]:
    """Give the periods of an installation: those of the product, with what the surroundings say instead.

    Args:
        text: a JSON object, by kind a whole number of days; empty changes nothing.

    Raises:
        BadInput: it is not such an object, names an unknown kind, or a number of days that cannot be.

    Examples:
        >>> next(one.days for one in read_periods('{"mail_bodies": 14}') if one.kind == "mail_bodies")
        14
    """
    given = _object(text)
    known = {one.kind: one for one in DEFAULTS}
    wrong = []
    for kind, days in given.items():
        if kind not in known:
            wrong.append(sentences.UNKNOWN_KIND(kind=kind, known=", ".join(known)))
        elif known[kind].days is None:
            wrong.append(sentences.STAYS(kind=kind))
        elif isinstance(days, bool) or not isinstance(days, int) or not 0 <= days <= LONGEST_DAYS:
            wrong.append(sentences.NOT_DAYS(kind=kind, found=json.dumps(days), most=LONGEST_DAYS))
    if wrong:
        raise BadInput(*wrong)
    return tuple(_with_days(one, given) for one in DEFAULTS)


def _object(text: str) -> Mapping[str, object]:
    if not text.strip():
        return {}
    try:
        given = json.loads(text)
    except json.JSONDecodeError:
        given = None
    if not isinstance(given, dict):
        raise BadInput(sentences.NOT_AN_OBJECT(found=text[:60]))
    return given


def _with_days(period: Period, given: Mapping[str, object]) -> Period:
    days = given.get(period.kind)
    return replace(period, days=days) if isinstance(days, int) else period
