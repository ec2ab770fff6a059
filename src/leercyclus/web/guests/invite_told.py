"""What the mails about being asked tell, and the invitation as it can be read before it is sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from django.utils import translation
from django.utils.translation import gettext

from leercyclus.web.mail.written import Written, write


def preview(
    *,
    day: Any,  # noqa: ANN401 - a row of another app
    person: UUID,
    name: str,
    municipality: str,
    why: Iterable[object],
    context: Mapping[str, object],
    language: str,
) -> Written:
    """Write the invitation of one guest as it will be sent, with a link that is not theirs yet; nothing is kept.

    Args:
        day: with its host read.
        person: who is asked.
        name: of that person.
        municipality: the name of the one with whose delegation the person comes.
        why: the topics for which the person is asked.
        context: what is told to all.
        language: in which it is read.
    """
    with translation.override(language):
        token = gettext("own-link")
    found = told(
        day,
        person=person,
        name=name,
        municipality=municipality,
        why=why,
        for_other="",
        token=token,
        context=context,
    )
    return write("guests/mail/day_invitation.txt", found, language)


def told(
    day: Any,  # noqa: ANN401 - a row of another app
    *,
    person: UUID,
    name: str,
    municipality: str,
    why: Iterable[object],
    for_other: str,
    token: str,
    context: Mapping[str, object],
) -> dict[str, object]:
    """Give what the templates of these mails tell of one guest.

    Args:
        day: with its host read.
        person: who is asked.
        name: of that person.
        municipality: the name of the one with whose delegation the person comes.
        why: the topics for which the person is asked.
        for_other: the name, where the mail goes to who answers for the guest; else empty.
        token: what the link to answer ends in.
        context: what is told to all; of `leaders`, by person what each leads, the own is told as `leads`.
    """
    leaders = context.get("leaders")
    return {
        "day": day,
        "host": day.host.name,
        "name": name,
        "municipality": municipality,
        "why": [str(topic) for topic in why],
        "leads": leaders.get(person, ()) if isinstance(leaders, Mapping) else (),
        "for_other": for_other,
        "token": token,
        **context,
    }
