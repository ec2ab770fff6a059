"""Hand a command over to the site, which knows the database: the command line itself needs no Django."""

from __future__ import annotations

import os
import sys
from typing import NoReturn


def run_in_site(*words: str) -> NoReturn:
    """Become a command of the site, with its output and its exit code.

    Args:
        words: the command and its arguments, as after `python -m leercyclus.web`.
    """
    sys.stdout.flush()
    os.execv(sys.executable, [sys.executable, "-m", "leercyclus.web", *words])  # noqa: S606 - no shell: the words go as they are
