"""What the surroundings tell the site: one place that reads environment variables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parseaddr
from pathlib import Path
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured
from django.core.management.utils import get_random_secret_key

from leercyclus.engine.reasons import BadInput
from leercyclus.web.config.databases import DEFAULT_URL
from leercyclus.web.config.logs import read_format
from leercyclus.web.config.mail import CONSOLE, NOWHERE
from leercyclus.web.keeping.periods import VARIABLE, Period, read_periods

SENDER = "Leercyclus <leercyclus@localhost>"
EXAMPLE_SENDER = "Leercyclus <leercyclus@example.nl>"
LEASE_SECONDS, LONGEST_LEASE = 10.0, 25
SHORTEST_TOKEN = 16
LOCAL_HOSTS = ("127.0.0.1", "localhost", "[::1]")


@dataclass(frozen=True, slots=True)
class Environment:
    """The settings that differ from one installation to another.

    Attributes:
        debug: DEBUG, only for the one who builds: errors in full on the page.
        secret_key: SECRET_KEY, signs what the browser keeps; a chance one, for this process only, where it is missing.
        former_keys: SECRET_KEY_FALLBACKS, keys that SECRET_KEY had before, separated by commas: what was sealed and
            signed with them can still be read.
        allowed_hosts: ALLOWED_HOSTS, the names the site answers to, separated by commas.
        database_url: DATABASE_URL, see `databases`.
        static_root: STATIC_ROOT, where `collectstatic` puts style and script and the site serves them from; None
            without it: then `runserver` and the tests find the files where they are.
        figures: LEERCYCLUS_FIGURES, a folder with years of figures that were added here; None without it.
        public_url: PUBLIC_URL, the address people type, such as https://leercyclus.example.nl; empty when unknown.
        contact: SECURITY_CONTACT, whom to tell about a leak, as mailto: or https: address.
        periods: LEERCYCLUS_RETENTION, by kind of fact another number of days than usual, as JSON; see
            `keeping.periods`.
        mail_url: MAIL_URL, where mail is handed over, see `mail`; on the terminal where it is missing.
        mail_from: MAIL_FROM, the address that mail comes from, with a name before it or without.
        lease_seconds: LEERCYCLUS_LEASE, after so many seconds without a heartbeat a worker is believed to be lost.
        log_format: LOG_FORMAT, `json` or `text`: how a line of the log looks; text for who builds and in the demo.
        metrics_token: METRICS_TOKEN, the word by which a program may read /metrics; empty: nobody may.
        demo: LEERCYCLUS_DEMO, only for a show on one machine: invented people, and a page to step into each role.
        missing: what a production site must have and what is not there.
    """

    debug: bool
    secret_key: str
    former_keys: tuple[str, ...]
    allowed_hosts: tuple[str, ...]
    database_url: str
    static_root: Path | None
    figures: Path | None
    public_url: str
    contact: str
    periods: tuple[Period, ...]
    mail_url: str
    mail_from: str
    lease_seconds: float
    log_format: str
    metrics_token: str
    demo: bool
    missing: tuple[str, ...]

    @property
    def secure(self) -> bool:
        """Tell whether people reach the site over https."""
        return self.public_url.startswith("https://")

    def _is_alone(self) -> bool:
        """Tell whether the site answers only to names of this machine."""
        public = urlsplit(self.public_url).hostname
        return set(self.allowed_hosts) <= set(LOCAL_HOSTS) and public in {None, "127.0.0.1", "localhost", "::1"}

    def _has_address(self) -> bool:
        """Tell whether PUBLIC_URL is one that a browser takes."""
        try:
            public = urlsplit(self.public_url)
        except ValueError:
            return False
        return public.scheme in {"http", "https"} and bool(public.hostname)

    def require(self) -> None:
        """Refuse to serve people while something is missing.

        Raises:
            ImproperlyConfigured: names every variable that is missing, at once, or the one that cannot be.
        """
        if self.figures is not None and not self.figures.is_dir():
            raise ImproperlyConfigured(
                f"LEERCYCLUS_FIGURES names {self.figures}, and there is no such folder. "
                "Name a folder with added years (`leercyclus figures add` makes one), or leave it out."
            )
        if self.public_url and not self._has_address():
            raise ImproperlyConfigured(
                f"Expected PUBLIC_URL to be the address that people type, such as https://leercyclus.example.nl, got "
                f"{self.public_url!r}. It stands in front of every link in a mail."
            )
        if not parseaddr(self.mail_from)[1].partition("@")[2]:
            raise ImproperlyConfigured(
                f"Expected MAIL_FROM to hold a mail address, such as {EXAMPLE_SENDER}, got {self.mail_from!r}."
            )
        if self.mail_url.startswith(NOWHERE) and not self.demo:
            raise ImproperlyConfigured(
                f"MAIL_URL is {NOWHERE}, which delivers no mail and is for the demo only. Name a mail server, such as "
                "smtp://user:password@mail.example.nl:587?tls=starttls."
            )
        if self.demo and not self._is_alone():
            raise ImproperlyConfigured(
                "LEERCYCLUS_DEMO is on, so anybody steps into any role, and ALLOWED_HOSTS or PUBLIC_URL names a site "
                f"that others can reach. Leave LEERCYCLUS_DEMO out, or name only {', '.join(LOCAL_HOSTS)}."
            )
        if self.missing and not self.debug:
            raise ImproperlyConfigured(
                f"Missing in the environment: {', '.join(self.missing)}. "
                "Set them (docs/how-to/install.md says how), or set DEBUG=1 on your own machine."
            )


def read_environment(variables: Mapping[str, str]) -> Environment:
    """Read the settings from environment variables.

    Raises:
        ImproperlyConfigured: the periods of retention, the lease, the format of the log or the word for the numbers
            cannot be used.

    Examples:
        >>> read_environment({"SECRET_KEY": "x"}).missing
        ('ALLOWED_HOSTS', 'DATABASE_URL', 'STATIC_ROOT', 'PUBLIC_URL', 'MAIL_URL', 'MAIL_FROM')
    """
    former = tuple(key.strip() for key in variables.get("SECRET_KEY_FALLBACKS", "").split(",") if key.strip())
    hosts = tuple(host.strip() for host in variables.get("ALLOWED_HOSTS", "").split(",") if host.strip())
    folder, collected = variables.get("LEERCYCLUS_FIGURES"), variables.get("STATIC_ROOT")
    # Mail brings people in and carries links, so it needs a server, a sender and the address of the site.
    needed = ("SECRET_KEY", "ALLOWED_HOSTS", "DATABASE_URL", "STATIC_ROOT", "PUBLIC_URL", "MAIL_URL", "MAIL_FROM")
    debug, demo = _is_on(variables.get("DEBUG", "")), _is_on(variables.get("LEERCYCLUS_DEMO", ""))
    return Environment(
        debug=debug,
        secret_key=variables.get("SECRET_KEY") or get_random_secret_key(),
        former_keys=former,
        allowed_hosts=hosts or LOCAL_HOSTS,
        database_url=variables.get("DATABASE_URL") or DEFAULT_URL,
        static_root=Path(collected) if collected else None,
        figures=Path(folder) if folder else None,
        public_url=variables.get("PUBLIC_URL", "").rstrip("/"),
        contact=variables.get("SECURITY_CONTACT", ""),
        periods=_periods(variables.get(VARIABLE, "")),
        mail_url=variables.get("MAIL_URL") or CONSOLE,
        mail_from=variables.get("MAIL_FROM") or SENDER,
        lease_seconds=_seconds(variables.get("LEERCYCLUS_LEASE", "")),
        log_format=read_format(variables.get("LOG_FORMAT", ""), for_people=debug or demo),
        metrics_token=_token(variables.get("METRICS_TOKEN", "")),
        demo=demo,
        missing=tuple(name for name in needed if not variables.get(name)),
    )


def _is_on(text: str) -> bool:
    return text.lower() in {"1", "true", "yes"}


def _periods(text: str) -> tuple[Period, ...]:
    try:
        return read_periods(text)
    except BadInput as error:
        raise ImproperlyConfigured(str(error)) from error


def _seconds(text: str) -> float:
    """Read the lease; what is not a number of seconds from 1 to 25 is refused, for a lost worker is missed by then."""
    try:
        seconds = float(text or LEASE_SECONDS)
    except ValueError:
        seconds = 0.0
    if not 1 <= seconds <= LONGEST_LEASE:
        raise ImproperlyConfigured(
            f"Expected LEERCYCLUS_LEASE to be a number of seconds from 1 to {LONGEST_LEASE}, got {text!r}."
        )
    return seconds


def _token(text: str) -> str:
    """Read the word for the numbers; one that can be guessed is refused, and not repeated in the message."""
    if text and len(text) < SHORTEST_TOKEN:
        raise ImproperlyConfigured(
            f"Expected METRICS_TOKEN to be a random text of at least {SHORTEST_TOKEN} characters, got {len(text)}."
        )
    return text
