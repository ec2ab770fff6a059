"""Which servers may say who somebody is, and what a mail domain is."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import urlsplit

DOMAIN = re.compile(r"(?=.{3,190}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]")


def is_safe_server(address: str) -> bool:
    """Tell whether an address can be trusted on the way: https, or http to this machine itself.

    Examples:
        >>> is_safe_server("https://login.zwolle.example"), is_safe_server("http://login.zwolle.example")
        (True, False)
    """
    parts = urlsplit(address)
    host = parts.hostname or ""
    if not host or parts.username or parts.fragment:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and _is_loopback(host))


def domain_of(address: str) -> str:
    """Give the mail domain of an address in small letters; empty where there is none.

    Examples:
        >>> domain_of("Coordinator@Zwolle.Example")
        'zwolle.example'
    """
    return address.rpartition("@")[2].strip().lower() if "@" in address else ""


def is_domain(text: str) -> bool:
    """Tell whether a text is a mail domain as it stands after the @."""
    return bool(DOMAIN.fullmatch(text))


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
