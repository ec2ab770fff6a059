"""What a phone keeps the text of a lesson under, until it was sent."""

from __future__ import annotations

from uuid import UUID

from django.utils.crypto import salted_hmac

SALT = "leercyclus.lessons.phone"


def phone_key(person: UUID, visit: UUID) -> str:
    """Give the key under which the phone of one person keeps the text of one day.

    It is the same after signing in again, and says nothing of who it is: somebody else on the same phone gets another
    key, and so never sees the text.
    """
    return salted_hmac(SALT, f"{person} {visit}", algorithm="sha256").hexdigest()[:32]
