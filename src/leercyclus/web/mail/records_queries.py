"""What was sent for an organisation, as documents for the law on public records."""

from __future__ import annotations

import re
from datetime import date
from uuid import UUID

from django.utils.timezone import localdate
from django.utils.translation import gettext

from leercyclus.web.keeping.periods import Nature
from leercyclus.web.keeping.records import Passage, Record, Sort
from leercyclus.web.mail.kinds import SECRETS, name_of
from leercyclus.web.mail.models import Message

LINK = re.compile(r"https?://\S+")


def records_of(organisation: UUID, begin: date, end: date) -> list[Record]:
    """Give the mails that were sent for an organisation, from a day to a day; one query.

    A link in a mail may stand for who got it, so no link goes along, and no mail with a code.
    Of a mail whose text is past its period, it is told that it was sent and to whom.
    """
    state = Message.State
    rows = Message.objects.filter(
        organisation=organisation,
        created_at__date__gte=begin,
        created_at__date__lte=end,
        state__in=[state.SENT, state.UNCERTAIN, state.BOUNCED],
    ).exclude(kind__in=SECRETS)
    return [_record(row) for row in rows.select_related("circle").order_by("created_at", "id")]


def _record(row: Message) -> Record:
    text = LINK.sub(gettext("[link]"), row.body) or gettext("The text was removed when its retention period was over.")
    passages = [Passage(gettext("to"), row.address, Nature.PERSONAL)] if row.address else []
    passages.append(Passage(gettext("text"), text))
    circle = row.circle.name if row.circle else ""
    title = row.subject or name_of(row.kind)
    return Record(Sort.MAIL, localdate(row.created_at), title, circle, tuple(passages))
