"""What signing in knows of one person, for who asks for the own facts."""

from __future__ import annotations

from uuid import UUID

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount

from leercyclus.web.accounts.models import AccessLink


def export_person(person: UUID) -> dict[str, object]:
    """Give by what a person signs in, and the links that stand for the person; four queries. Secrets are left out."""
    links = AccessLink.objects.filter(person=person).order_by("created_at")
    accounts = SocialAccount.objects.filter(user=person).order_by("pk")
    return {
        "addresses": list(EmailAddress.objects.filter(user=person).order_by("pk").values("email", "verified")),
        "signed_in_by": [{"issuer": one.provider, "subject": one.uid, "told": one.extra_data} for one in accounts],
        "second_factors": list(Authenticator.objects.filter(user=person).order_by("pk").values_list("type", flat=True)),
        "links": [
            {"circle": str(link.circle_id), "made": link.created_at.isoformat(), "ends": link.expires_at.isoformat()}
            for link in links
        ],
    }
