"""Read MAIL_URL: the mail server that takes the outbox over, a folder, the terminal, or nowhere in the demo."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

NOWHERE, CONSOLE, MEMORY = "demo:", "console:", "memory:"
BACKENDS = {
    "demo": "django.core.mail.backends.dummy.EmailBackend",
    "console": "django.core.mail.backends.console.EmailBackend",
    "memory": "django.core.mail.backends.locmem.EmailBackend",
    "file": "django.core.mail.backends.filebased.EmailBackend",
    "smtp": "leercyclus.web.mail.smtp.WatchedBackend",
    "smtps": "leercyclus.web.mail.smtp.WatchedBackend",
}
PORTS = {"smtp": 25, "smtps": 465}
STARTTLS_PORT = 587


@dataclass(frozen=True, slots=True)
class MailSettings:
    """Where mail is handed over, as Django's settings name it.

    Attributes:
        backend: the class that hands it over.
        host: of the mail server.
        port: of the mail server.
        user: by which the site signs in there; empty where it need not.
        password: of that user.
        starttls: whether the connection is encrypted after its first words.
        tls: whether it is encrypted from the start.
        folder: where `file:` puts a file a mail.
    """

    backend: str
    host: str = "localhost"
    port: int = 25
    user: str = ""
    password: str = ""
    starttls: bool = False
    tls: bool = False
    folder: str | None = None


def parse_mail_url(url: str) -> MailSettings:
    """Translate an address into Django's settings of outgoing mail.

    Args:
        url: `smtp://user:password@host:587?tls=starttls`, `smtps://user:password@host`, `smtp://host` for a relay on
            the own network; `file:///folder`, `console:`, `memory:` for tests, `demo:` for nowhere.

    Raises:
        ImproperlyConfigured: the address is of another kind, or names no server or folder. The message holds no
            password.

    Examples:
        >>> parse_mail_url("smtps://site:secret@mail.example.nl").port
        465
    """
    parts = urlsplit(url)
    if parts.scheme not in BACKENDS:
        raise ImproperlyConfigured(
            f"Expected MAIL_URL to begin with smtp:, smtps:, file:, console: or demo:, got {parts.scheme + ':'!r}."
        )
    if parts.scheme == "file":
        return MailSettings(BACKENDS["file"], folder=_folder(unquote(parts.path)))
    if parts.scheme not in PORTS:
        return MailSettings(BACKENDS[parts.scheme])
    return _server(parts.scheme, url)


def _folder(path: str) -> str:
    if not path.strip("/"):
        raise ImproperlyConfigured("Expected MAIL_URL to name a folder, such as file:///srv/leercyclus/mail.")
    return path


def _server(scheme: str, url: str) -> MailSettings:
    """Read the server of an address."""
    parts = urlsplit(url)
    options = dict(parse_qsl(parts.query))
    tls = options.pop("tls", "")
    if options or tls not in {"", "starttls"}:
        raise ImproperlyConfigured(
            "Expected nothing after ? in MAIL_URL but tls=starttls; for TLS from the start: smtps:."
        )
    if not parts.hostname:
        raise ImproperlyConfigured("Expected MAIL_URL to name a mail server, such as smtp://mail.example.nl:25.")
    try:
        port = parts.port
    except ValueError:
        raise ImproperlyConfigured("Expected the port in MAIL_URL to be a number, such as 587.") from None
    return MailSettings(
        BACKENDS[scheme],
        host=parts.hostname,
        port=port or (STARTTLS_PORT if tls else PORTS[scheme]),
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        starttls=tls == "starttls",
        tls=scheme == "smtps",
    )
