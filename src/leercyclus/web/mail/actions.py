"""Put a mail in the outbox."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation

from leercyclus.web.mail.models import Message
from leercyclus.web.mail.reader import Reader


def queue_mail(
    *,
    key: str,
    kind: str,
    template: str,
    context: Mapping[str, object],
    to: Reader,
    circle: UUID | None = None,
    organisation: UUID | None = None,
    due_at: datetime | None = None,
) -> Message:
    """Write a mail in the reader's language into the outbox; call it inside the transaction of the fact it tells.

    Args:
        key: what makes this mail this one, such as 'invitation-<id>'; the same key never makes a second mail.
        kind: what sort of mail it is, for the outbox page and for retention.
        template: a text template; its first line is the subject, the rest the body. It knows `site`, the address of
            this site, so that `{{ site }}{% url ... %}` is a whole link.
        context: what the template tells.
        to: who reads it, in which language.
        circle: whose coordinator may see it in the outbox.
        organisation: as `circle`.
        due_at: not to be sent before this moment.
    """
    with translation.override(to.language):
        text = render_to_string(template, {"site": settings.PUBLIC_URL, **context})
    subject, _, body = text.strip().partition("\n")
    message, _made = Message.objects.get_or_create(
        key=key,
        defaults={
            "kind": kind,
            "address": to.address,
            "language": to.language,
            "subject": " ".join(subject.split()),
            "body": f"{body.strip()}\n",
            "person_id": to.person,
            "circle_id": circle,
            "organisation_id": organisation,
            "due_at": due_at,
        },
    )
    return message
