"""Put a mail in the outbox, send one anew, or keep one from being sent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from django.db import transaction

from leercyclus.web.audit.actions import record
from leercyclus.web.jobs.actions import run_soon
from leercyclus.web.mail.chores import SEND
from leercyclus.web.mail.models import Message
from leercyclus.web.mail.reader import Reader
from leercyclus.web.mail.rules import may_be_resent
from leercyclus.web.mail.written import write
from leercyclus.web.people.roles import Actor

COPIED = (
    "person_id",
    "language",
    "kind",
    "subject",
    "body",
    "attachment_name",
    "attachment",
    "circle_id",
    "organisation_id",
    "is_personal",
)
"""What a mail that is sent anew takes over."""


def queue_mail(  # noqa: PLR0913 - a mail is all of these, each by its name
    *,
    key: str,
    kind: str,
    template: str,
    context: Mapping[str, object],
    to: Reader,
    circle: UUID | None = None,
    organisation: UUID | None = None,
    due_at: datetime | None = None,
    is_personal: bool = True,
    attachment: tuple[str, str] | None = None,
) -> Message:
    """Write a mail in the reader's language into the outbox; call it inside the transaction of the fact it tells.

    Args:
        key: what makes this mail this one, such as 'invitation-<id>'; the same key never makes a second mail.
        kind: what sort of mail it is, for the outbox page and for retention.
        template: a text template; its first line is the subject, the rest the body, with a greeting where it has a
            name. It knows `site`, the address of this site, so that `{{ site }}{% url ... %}` is a whole link. Who
            sends the mail, why, and whom to ask follows by itself.
        context: what the template tells.
        to: who reads it, in which language.
        circle: whose coordinator may see it in the outbox.
        organisation: as `circle`.
        due_at: not to be sent before this moment.
        is_personal: whether the text holds a link or a code that stands for the reader; say False where a coordinator
            may read it in the outbox.
        attachment: the name and the text of one file that goes along, such as an .ics.
    """
    text = write(template, context, to.language)
    name, content = attachment or ("", "")
    message, is_new = Message.objects.get_or_create(
        key=key,
        defaults={
            "kind": kind,
            "address": to.address,
            "language": to.language,
            "subject": text.subject,
            "body": text.body,
            "person_id": to.person,
            "circle_id": circle,
            "organisation_id": organisation,
            "due_at": due_at,
            "is_personal": is_personal,
            "attachment_name": name,
            "attachment": content,
        },
    )
    if is_new and due_at is None:
        run_soon(SEND)
    return message


@transaction.atomic
def resend(*, actor: Actor, message: UUID) -> Message | None:
    """Send a mail anew that came back or is uncertain, to the address that the person has now; once, however often.

    Returns:
        The new mail; None where the mail needs no sending anew, or its text is not kept.
    """
    old = Message.objects.select_related("person").filter(pk=message).first()
    if old is None or not may_be_resent(old.state, old.body):
        return None
    address = (old.person.email if old.person else "") or old.address
    new, is_new = Message.objects.get_or_create(
        key=f"resend-{old.pk}",
        defaults={
            **{name: getattr(old, name) for name in COPIED},
            "address": address,
            "resent_from": old,
        },
    )
    if is_new:
        _record(actor, "message.resent", old)
        run_soon(SEND)
    return new


@transaction.atomic
def cancel(*, actor: Actor, message: UUID) -> bool:
    """Keep a mail that still waits from being sent; tells whether it still waited."""
    waiting = Message.objects.filter(pk=message, state=Message.State.WAITING)
    if not waiting.update(state=Message.State.CANCELLED):
        return False
    _record(actor, "message.cancelled", Message.objects.get(pk=message))
    return True


def _record(actor: Actor, what: str, message: Message) -> None:
    record(
        actor=actor,
        what=what,
        circle=message.circle_id,
        organisation=message.organisation_id,
        person=message.person_id,
        thing=message.pk,
        facts={"kind": message.kind, "state": message.state},
    )
