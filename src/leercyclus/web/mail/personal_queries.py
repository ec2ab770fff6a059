"""What the outbox knows of one person, for who asks for the own facts."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.mail.models import Message


def export_person(person: UUID) -> list[dict[str, object]]:
    """Give every mail to a person, with its text as long as that is kept; one query."""
    return [
        {
            "address": mail.address,
            "kind": mail.kind,
            "subject": mail.subject,
            "body": mail.body,
            "state": str(mail.get_state_display()),
            "made_at": mail.created_at.isoformat(),
            "sent_at": mail.sent_at.isoformat() if mail.sent_at else None,
        }
        for mail in Message.objects.filter(person=person).order_by("created_at")
    ]
