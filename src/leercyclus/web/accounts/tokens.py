"""Signed texts for links in mails: what a link is for and what it names, so that nobody can make one up."""

from __future__ import annotations

import base64
import hashlib
import secrets

from django.conf import settings
from django.core import signing
from django.utils.crypto import constant_time_compare, salted_hmac

ONCE = "once"
"""The name of the field that carries the token of a form."""
SALT = "leercyclus.links"
NAMED, MARK = 18, 12
"""Bytes that a short token names, and of the mark that nobody can guess; together forty signs."""


def make_token(purpose: str, **facts: str) -> str:
    """Sign what a link is for; the text fits in an address.

    Args:
        purpose: what it may be used for, such as 'membership'; a token for one purpose is worth nothing for another.
        facts: ids only; never a name or an address, since anyone can read a signed text.
    """
    return signing.dumps(facts, salt=f"{SALT}.{purpose}", compress=True)


def read_token(purpose: str, token: str, *, days: int) -> dict[str, str] | None:
    """Give the facts of a token that we signed for this purpose at most so many days ago; None for any other text."""
    try:
        facts = signing.loads(token, salt=f"{SALT}.{purpose}", max_age=days * 24 * 3600)
    except signing.BadSignature:
        return None
    return {str(name): str(value) for name, value in facts.items()} if isinstance(facts, dict) else None


def make_short(purpose: str, named: bytes, *, bound_to: str) -> str:
    """Sign a few bytes so briefly that an address with it fits on one line of a mail.

    It holds no moment: who reads it says until when it is good.

    Args:
        purpose: what it may be used for; a token for one purpose is worth nothing for another.
        named: `NAMED` bytes that the token can be asked for, such as an id and a number.
        bound_to: what stands not in it and must be the same when it is read, such as the id of who got the mail.

    Examples:
        >>> len(make_short("example", bytes(18), bound_to="somebody"))
        40
    """
    return _short(purpose, named, bound_to, settings.SECRET_KEY)


def named_by(token: str) -> bytes | None:
    """Give what a short token names, not yet whether we made it; None for what cannot be one.

    Examples:
        >>> named_by(make_short("example", b"x" * 18, bound_to="somebody")), named_by("x")
        (b'xxxxxxxxxxxxxxxxxx', None)
    """
    try:
        found = base64.b64decode(token.encode("ascii"), altchars=b"-_", validate=True)
    except ValueError:
        return None
    return found[:NAMED] if len(found) == NAMED + MARK else None


def is_short(purpose: str, token: str, *, bound_to: str) -> bool:
    """Tell whether we made a short token, for this purpose and bound to this.

    Examples:
        >>> token = make_short("example", bytes(18), bound_to="somebody")
        >>> is_short("example", token, bound_to="somebody"), is_short("example", token, bound_to="another")
        (True, False)
    """
    named = named_by(token)
    keys = (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)
    return named is not None and any(
        constant_time_compare(token, _short(purpose, named, bound_to, key)) for key in keys
    )


def _short(purpose: str, named: bytes, bound_to: str, key: str) -> str:
    said = f"{named.hex()}.{bound_to}"
    mark = salted_hmac(f"{SALT}.short.{purpose}", said, secret=key, algorithm="sha256").digest()[:MARK]
    return base64.urlsafe_b64encode(named + mark).decode("ascii")


def new_token() -> str:
    """Give a token for one drawn form, that nobody can guess."""
    return secrets.token_urlsafe(24)


def fingerprint(token: str) -> str:
    """Give what may be kept of a token: from it nobody finds the token back."""
    return hashlib.sha256(token.encode()).hexdigest()
