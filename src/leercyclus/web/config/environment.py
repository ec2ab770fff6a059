"""What the surroundings tell the site: one place that reads environment variables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured
from django.core.management.utils import get_random_secret_key

from leercyclus.web.config.databases import DEFAULT_URL

LOCAL_HOSTS = ("127.0.0.1", "localhost", "[::1]")


@dataclass(frozen=True, slots=True)
class Environment:
    """The settings that differ from one installation to another.

    Attributes:
        debug: DEBUG, only for the one who builds: errors in full on the page.
        secret_key: SECRET_KEY, signs what the browser keeps; a chance one, for this process only, where it is missing.
        allowed_hosts: ALLOWED_HOSTS, the names the site answers to, separated by commas.
        database_url: DATABASE_URL, see `databases`.
        static_root: STATIC_ROOT, where `collectstatic` puts style and script and the site serves them from; None
            without it: then `runserver` and the tests find the files where they are.
        figures: LEERCYCLUS_FIGURES, a folder with years of figures that were added here; None without it.
        public_url: PUBLIC_URL, the address people type, such as https://leercyclus.example.nl; empty when unknown.
        contact: SECURITY_CONTACT, whom to tell about a leak, as mailto: or https: address.
        demo: LEERCYCLUS_DEMO, only for a show on one machine: invented people, and a page to step into each role.
        missing: what a production site must have and what is not there.
    """

    debug: bool
    secret_key: str
    allowed_hosts: tuple[str, ...]
    database_url: str
    static_root: Path | None
    figures: Path | None
    public_url: str
    contact: str
    demo: bool
    missing: tuple[str, ...]

    @property
    def secure(self) -> bool:
        """Tell whether people reach the site over https."""
        return self.public_url.startswith("https://")

    def require(self) -> None:
        """Refuse to serve people while something is missing.

        Raises:
            ImproperlyConfigured: names every variable that is missing, at once, or the folder that is not there.
        """
        if self.figures is not None and not self.figures.is_dir():
            raise ImproperlyConfigured(
                f"LEERCYCLUS_FIGURES names {self.figures}, and there is no such folder. "
                "Name a folder with added years (`leercyclus figures add` makes one), or leave it out."
            )
        if self.missing and not self.debug:
            raise ImproperlyConfigured(
                f"Missing in the environment: {', '.join(self.missing)}. "
                "Set them (docs/how-to/install.md says how), or set DEBUG=1 on your own machine."
            )


def read_environment(variables: Mapping[str, str]) -> Environment:
    """Read the settings from environment variables.

    Examples:
        >>> read_environment({"SECRET_KEY": "x"}).missing
        ('ALLOWED_HOSTS', 'DATABASE_URL', 'STATIC_ROOT')
    """
    hosts = tuple(host.strip() for host in variables.get("ALLOWED_HOSTS", "").split(",") if host.strip())
    folder, collected = variables.get("LEERCYCLUS_FIGURES"), variables.get("STATIC_ROOT")
    needed = ("SECRET_KEY", "ALLOWED_HOSTS", "DATABASE_URL", "STATIC_ROOT")
    return Environment(
        debug=_is_on(variables.get("DEBUG", "")),
        secret_key=variables.get("SECRET_KEY") or get_random_secret_key(),
        allowed_hosts=hosts or LOCAL_HOSTS,
        database_url=variables.get("DATABASE_URL") or DEFAULT_URL,
        static_root=Path(collected) if collected else None,
        figures=Path(folder) if folder else None,
        public_url=variables.get("PUBLIC_URL", "").rstrip("/"),
        contact=variables.get("SECURITY_CONTACT", ""),
        demo=_is_on(variables.get("LEERCYCLUS_DEMO", "")),
        missing=tuple(name for name in needed if not variables.get(name)),
    )


def _is_on(text: str) -> bool:
    return text.lower() in {"1", "true", "yes"}
