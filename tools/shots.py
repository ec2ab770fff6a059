"""Photograph every page on a phone and on a laptop: `make shots` fills var/shots and the pictures of the README."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.core.management import call_command
from playwright.sync_api import Page, sync_playwright

from tools.demo import ROOT, build, fill
from tools.machine import CHROMIUM_FLAGS, INSTALL, chromium

ALL = ROOT / "var" / "shots"
README = ROOT / "docs" / "shots"
SIZES = {"laptop": (1280, 800), "phone": (390, 844)}
# The pictures that git holds: what the two readmes show.
KEPT = {"municipality.nl.png": "/nl/gemeente/GM0193/", "municipality.en.png": "/en/gemeente/GM0193/"}
PATIENCE = 30.0


def main() -> None:
    """Start the site on a database of its own, visit every page, and say where the pictures are."""
    program = chromium()
    if program is None:
        sys.exit(f"No Chromium here. To install it: {INSTALL['Chromium']}")
    ALL.mkdir(parents=True, exist_ok=True)
    README.mkdir(parents=True, exist_ok=True)
    build()
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(
            DJANGO_SETTINGS_MODULE="leercyclus.web.config.settings",
            STATIC_ROOT=f"{folder}/static",
            DATABASE_URL=f"sqlite:///{folder}/shots.sqlite3",
            SECRET_KEY="only for these pictures",  # noqa: S106 - signs nothing that lives
            ALLOWED_HOSTS="127.0.0.1",
            PUBLIC_URL="http://127.0.0.1",
            MAIL_URL="console:",
            MAIL_FROM="leercyclus@example.nl",
        )
        fill()
        call_command("collectstatic", verbosity=0, interactive=False)
        from tests.samples import readable

        with _served() as site, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=program, args=list(CHROMIUM_FLAGS))
            for size, (width, height) in SIZES.items():
                page = browser.new_page(base_url=site, viewport={"width": width, "height": height}, locale="nl-NL")
                for address in readable():
                    _photograph(page, address, ALL / f"{_name(address)}.{size}.png", whole=True)
                if size == "laptop":
                    for name, address in KEPT.items():
                        _photograph(page, address, README / name, whole=False)
            browser.close()
    print(f"{len(list(ALL.glob('*.png')))} pictures in {ALL.relative_to(ROOT)}")


def _photograph(page: Page, address: str, path: Path, *, whole: bool) -> None:
    page.goto(address)
    page.evaluate("() => document.fonts.ready")
    page.screenshot(path=path, full_page=whole)


def _name(address: str) -> str:
    """Turn an address into the name of a file: /nl/gemeente/GM0193/ becomes nl-gemeente-GM0193."""
    return re.sub(r"[^\w=]+", "-", address).strip("-")


@contextmanager
def _served() -> Iterator[str]:
    """Run the site on a free port as long as it is needed."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        site = f"http://127.0.0.1:{probe.getsockname()[1]}"
    command = [sys.executable, "-m", "gunicorn", "--bind", site.removeprefix("http://"), "--no-control-socket"]
    server = subprocess.Popen([*command, "--log-level", "warning", "leercyclus.web.config.wsgi:application"], cwd=ROOT)
    try:
        _wait(f"{site}/live")
        yield site
    finally:
        server.terminate()
        server.wait()


def _wait(address: str) -> None:
    """Wait until the site answers."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            urllib.request.urlopen(address, timeout=1).close()  # noqa: S310 - our own server
        except OSError:  # not there yet, or too busy to say so
            time.sleep(0.1)
        else:
            return
    raise RuntimeError(f"The site did not answer at {address} within {PATIENCE:.0f} seconds.")


if __name__ == "__main__":
    main()
