"""Read the own account."""

from __future__ import annotations

from uuid import UUID

from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes


def factors_of(person: UUID | None) -> list[Authenticator]:
    """Give what may be typed at the second step: the code of the app, and the codes for when it is lost."""
    return list(Authenticator.objects.filter(user_id=person).order_by("type"))


def has_second_factor(person: UUID | None) -> bool:
    """Tell whether somebody gives a code of an app as well."""
    return bool(Authenticator.objects.filter(user_id=person, type=Authenticator.Type.TOTP).exists())


def recovery_codes(person: UUID | None) -> list[str]:
    """Give the codes for when the app is lost that were not used yet; none without a second factor."""
    row = Authenticator.objects.filter(user_id=person, type=Authenticator.Type.RECOVERY_CODES).first()
    return [str(code) for code in RecoveryCodes(row).get_unused_codes()] if row else []
