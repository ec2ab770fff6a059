"""What is said where the site is not installed, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

NO_SITE = Rule(
    "cli.no_site",
    nl="Verwacht: een geïnstalleerde site, want die voert ‘{command}’ uit. Gekregen: alleen de bibliotheek. Installeer "
    "leercyclus[web], zoals in docs/how-to/install.md staat.",
    en="Expected the site to be installed, for it carries out ‘{command}’; found the library only. Install "
    "leercyclus[web], as docs/how-to/install.md says.",
)
