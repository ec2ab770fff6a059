"""Signed texts for links in mails: what a link is for and what it names, so that nobody can make one up."""

from __future__ import annotations

import hashlib
import secrets

from django.core import signing

ONCE = "once"
"""The name of the field that carries the token of a form."""
SALT = "leercyclus.links"


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


def new_token() -> str:
    """Give a token for one drawn form, that nobody can guess."""
    return secrets.token_urlsafe(24)


def fingerprint(token: str) -> str:
    """Give what may be kept of a token: from it nobody finds the token back."""
    return hashlib.sha256(token.encode()).hexdigest()
