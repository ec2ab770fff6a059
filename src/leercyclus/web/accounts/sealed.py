"""Texts that the database may hold and nobody may read there: secrets of issuers and of second factors."""

from __future__ import annotations

import base64
import hashlib

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings

PURPOSE = b"leercyclus.sealed."


def seal(text: str) -> str:
    """Encrypt a text with the key of this site; an empty text stays empty."""
    return _box().encrypt(text.encode()).decode("ascii") if text else ""


def unseal(sealed: str) -> str:
    """Give the text that was sealed; empty where there is none, or where the key of the site was lost.

    A site that changed its SECRET_KEY reads what it sealed before as long as the old key stands in
    SECRET_KEY_FALLBACKS.
    """
    try:
        return _box().decrypt(sealed.encode()).decode() if sealed else ""
    except InvalidToken:
        return ""


def _box() -> MultiFernet:
    keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    return MultiFernet([Fernet(_derived(str(key))) for key in keys])


def _derived(key: str) -> bytes:
    return base64.urlsafe_b64encode(hashlib.sha256(PURPOSE + key.encode()).digest())
