"""Mail addresses: whether one can exist, and how it is written."""

from __future__ import annotations

import re

from leercyclus.engine.reasons import BadInput
from leercyclus.formats import addresses_sentences as sentences

LONGEST = 254
_LONGEST_NAME = 64
_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]")


def mail_address(text: str) -> str:
    """Give an address with its domain in small letters; the part before the `@` stays as it is.

    Args:
        text: an address, also as a link (`mailto:anna@zwolle.example`).

    Raises:
        BadInput: no address, more than one, or one that cannot exist.

    Examples:
        >>> mail_address("Anna@Zwolle.Example")
        'Anna@zwolle.example'
    """
    found = re.sub(r"^mailto:", "", text.strip(), flags=re.IGNORECASE)
    if found.count("@") > 1:
        raise BadInput(sentences.SEVERAL_AT(found=text))
    name, _, domain = found.partition("@")
    if found.endswith(".") or name.endswith("."):
        raise BadInput(sentences.DOT_AT_END(found=text))
    known = _ascii(domain.lower())
    if not _NAME.fullmatch(name) or len(name) > _LONGEST_NAME or not _DOMAIN.fullmatch(known) or len(found) > LONGEST:
        raise BadInput(sentences.NO_ADDRESS(found=text))
    return f"{name}@{domain.lower()}"


def _ascii(domain: str) -> str:
    """Write a domain as the network knows it; an empty text when it cannot be."""
    try:
        return domain.encode("idna").decode("ascii")
    except UnicodeError:
        return ""
