"""What this machine has: a Chromium to drive and a PostgreSQL to start, and the command that installs each."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

CHROMIUMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
INSTALL = {"Chromium": "apt-get install chromium", "PostgreSQL": "apt-get install postgresql"}

# Chromium refuses its sandbox to root; the other flags keep it from calling home.
CHROMIUM_FLAGS = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    *(["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []),
)


def chromium() -> Path | None:
    """Find the browser; `CHROMIUM` names another one than the first on the path."""
    for name in filter(None, (os.environ.get("CHROMIUM"), *CHROMIUMS)):
        found = shutil.which(name)
        if found:
            return Path(found)
    return None


def postgresql() -> Path | None:
    """Find the folder with `initdb` and `pg_ctl`, the newest one where Debian keeps several."""
    versions = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    if versions:
        return max(versions, key=lambda folder: float(folder.parent.name))
    found = shutil.which("initdb")
    return Path(found).resolve().parent if found else None
