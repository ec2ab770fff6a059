"""What an issuer says of somebody, and why it is or is not believed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from leercyclus.web.accounts.servers import domain_of

TRUE = (True, 1, "1", "true", "True")


class Refusal(StrEnum):
    """Why somebody who came from an issuer was not let in."""

    CANCELLED = "cancelled"
    EXPIRED = "expired"
    UNREACHABLE = "unreachable"
    TOKEN = "token"  # noqa: S105 - the name of a reason
    NO_ADDRESS = "no_address"
    UNVERIFIED = "unverified"
    OTHER_DOMAIN = "other_domain"
    UNBOUND_DOMAIN = "unbound_domain"
    UNKNOWN = "unknown"
    TIED = "tied"
    NO_ROLE = "no_role"


TO_RECORD = (
    Refusal.TOKEN,
    Refusal.UNVERIFIED,
    Refusal.OTHER_DOMAIN,
    Refusal.UNBOUND_DOMAIN,
    Refusal.TIED,
)
"""What an administrator should be able to read back: the issuer said something that it may not say."""


class Refused(Exception):
    """Somebody who came from an issuer is not let in.

    Attributes:
        reason: why.
        address: what the issuer called the address; empty where it named none.
    """

    def __init__(self, reason: Refusal, address: str = "") -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.address = address


@dataclass(frozen=True, slots=True)
class Claimed:
    """The address that an issuer names.

    Attributes:
        address: in small letters; empty where none was named.
        is_verified: whether the issuer says that it checked it; None where it says nothing of that.
    """

    address: str
    is_verified: bool | None

    @property
    def domain(self) -> str:
        """Give the mail domain of the address."""
        return domain_of(self.address)


def read_claims(claims: Mapping[str, Any]) -> Claimed:
    """Read the address from the claims.

    `email_verified` is of OpenID Connect; Entra ID does not send it, and says the same with `xms_edov`.

    Examples:
        >>> read_claims({"email": "A@Zwolle.Example", "email_verified": True})
        Claimed(address='a@zwolle.example', is_verified=True)
    """
    address = claims.get("email")
    text = address.strip().lower() if isinstance(address, str) else ""
    said = [claims[name] in TRUE for name in ("email_verified", "xms_edov") if name in claims]
    # An issuer that says no is believed, whatever its other claims.
    return Claimed(text, all(said) if said else None)


def refusal_of_new(claimed: Claimed, *, own: frozenset[str], others: frozenset[str], vouches: bool) -> Refusal | None:
    """Say why somebody whom an issuer names for the first time is not believed; None where the issuer is.

    Args:
        claimed: the address it names.
        own: the mail domains bound to this issuer.
        others: the mail domains bound to other issuers.
        vouches: whether this issuer is known to name only addresses that it checked, though it does not say so.
    """
    if not claimed.domain:
        return Refusal.NO_ADDRESS
    if claimed.domain in others:
        return Refusal.OTHER_DOMAIN
    if claimed.domain not in own:
        return Refusal.UNBOUND_DOMAIN
    if not (claimed.is_verified or (claimed.is_verified is None and vouches)):
        return Refusal.UNVERIFIED
    return None
