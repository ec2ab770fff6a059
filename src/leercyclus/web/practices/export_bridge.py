"""Practices and follow-ups as tables to take along."""

from __future__ import annotations

from collections.abc import Iterable

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext

from leercyclus.formats.sheets import Cell, Sheet
from leercyclus.web.practices.follow_up_queries import ShownFollowUp
from leercyclus.web.practices.shown import PRACTICE, PROUD, STUCK, WANT, Entry


def practices_sheet(entries: Iterable[Entry]) -> Sheet:
    """Give a line for everything that is offered or looked for; no name of a person who can be called."""
    header = [
        gettext("kind"),
        gettext("municipality"),
        gettext("title"),
        gettext("what it is"),
        gettext("topics"),
        gettext("where to call"),
        gettext("taken over by"),
        gettext("example of the article"),
        gettext("circle"),
        gettext("address"),
    ]
    return Sheet(gettext("practices"), header, [_row(one) for one in entries])


def follow_ups_sheet(rows: Iterable[ShownFollowUp]) -> Sheet:
    """Give a line for every follow-up of a circle."""
    header = [
        gettext("date"),
        gettext("gave"),
        gettext("received"),
        gettext("hours"),
        gettext("practice"),
        gettext("who were there"),
        gettext("documents"),
        gettext("anything more"),
        gettext("to come"),
        gettext("counts no longer, because"),
    ]
    return Sheet(gettext("follow-ups"), header, [_follow_up(one) for one in rows])


def _row(one: Entry) -> list[Cell]:
    kinds = {
        PRACTICE: gettext("practice"),
        WANT: gettext("looks for"),
        PROUD: gettext("is proud of"),
        STUCK: gettext("is stuck in"),
    }
    address = f"{settings.PUBLIC_URL}{reverse('practice', args=[one.id])}" if one.kind == PRACTICE else ""
    return [
        kinds[one.kind],
        one.municipality,
        one.title,
        one.about,
        ", ".join(one.topics),
        one.where_to_call,
        one.taken if one.kind == PRACTICE else None,
        gettext("yes") if one.is_example else "",
        one.circle_name,
        address,
    ]


def _follow_up(one: ShownFollowUp) -> list[Cell]:
    return [
        one.on.isoformat(),
        one.giver_name,
        one.taker_name,
        float(one.hours),
        one.practice_title,
        one.who,
        one.documents,
        one.note,
        gettext("yes") if one.is_to_come else "",
        one.why,
    ]
