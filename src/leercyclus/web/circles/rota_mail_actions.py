"""The mails about a day: chosen, changed, taken back; each with the day for a calendar program."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext

from leercyclus.engine.reasons import Reason
from leercyclus.formats.calendars import AnnouncedDay, write_day
from leercyclus.web.circles.member_queries import members_of
from leercyclus.web.circles.models import Turn
from leercyclus.web.circles.rota_queries import who_hears_of_a_day
from leercyclus.web.mail.actions import queue_mail

FILE = "uitwisselingsdag.ics"


@dataclass(frozen=True, slots=True)
class ToldDay:
    """What is told about a day.

    Attributes:
        kind: `date_chosen`, `date_changed` or `date_withdrawn`.
        day: the day; the one that was, where it is taken back.
        before: the day that was chosen before.
        reasons: what stands in the way of whom.
        why: why it was chosen although it could not be; empty where it could.
    """

    kind: str
    day: date
    before: date | None = None
    reasons: tuple[Reason, ...] = ()
    why: str = ""


def mail_day(*, turn: Turn, told: ToldDay) -> None:
    """Tell all coordinators and the executive secretariats of the members about a day, each in the own language."""
    circle = turn.cycle.circle
    members = [one.organisation for one in members_of(circle.pk) if one.takes_part]
    for reader in who_hears_of_a_day(circle.pk, members):
        queue_mail(
            key=f"{told.kind}-{turn.pk}-{turn.version}-{reader.person}",
            kind=told.kind,
            template=f"circles/mail/{told.kind}.txt",
            context={"circle": circle, "turn": turn, "host": turn.host.name, "told": told},
            to=reader,
            circle=circle.pk,
            is_personal=False,
            attachment=(FILE, _file(turn, told, reader.language)),
        )


def _file(turn: Turn, told: ToldDay, language: str) -> str:
    with translation.override(language):
        address = reverse("rota_day", args=[turn.cycle.circle_id, turn.pk])
        title = gettext("Exchange day in %(host)s") % {"host": turn.host.name}
    return write_day(
        AnnouncedDay(
            uid=f"turn-{turn.pk}@leercyclus",
            version=turn.version,
            day=told.day.isoformat(),
            title=title,
            place=turn.host.name,
            url=f"{settings.PUBLIC_URL}{address}",
            is_cancelled=told.kind == "date_withdrawn",
        )
    )
