"""Commands that the site carries out: this process becomes the site's own program."""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec
from typing import NoReturn

from leercyclus.cli.site_sentences import NO_SITE
from leercyclus.engine.reasons import BadInput

NEEDED = ("django", "procrastinate")
"""What a site is made with, and a library without its pages goes without."""


def become_site(*words: str) -> NoReturn:
    """Go on as `python -m leercyclus.web WORDS`, with the same input, output and surroundings.

    Args:
        words: the command of the site and its choices.

    Raises:
        BadInput: the site is not installed here.
    """
    if any(find_spec(name) is None for name in NEEDED):
        raise BadInput(NO_SITE(command=words[0]))
    os.execv(sys.executable, [sys.executable, "-m", "leercyclus.web", *words])  # noqa: S606 - the Python that runs this, without a shell
