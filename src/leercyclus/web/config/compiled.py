"""Where the compiled search for groups is kept: a user without a home, who may not write beside the code, has no place.

numba refuses to load a function that it may keep and cannot, and the site would not start.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import MutableMapping
from pathlib import Path

VARIABLE = "NUMBA_CACHE_DIR"
CODE = Path(__file__).resolve().parents[2] / "engine" / "groups" / "search"


def see_to_a_place(variables: MutableMapping[str, str], code: Path = CODE) -> None:
    """Name a folder in the temporary one where neither the code nor the home of this user can be written.

    Args:
        variables: the environment; what it names already stays.
        code: the folder beside which numba would keep it.
    """
    home = Path(os.path.expanduser("~"))  # noqa: PTH111 - Path.home raises for a user that is in no list
    if variables.get(VARIABLE) or any(os.access(place, os.W_OK) for place in (code, home)):
        return
    place = Path(tempfile.gettempdir()) / f"leercyclus-compiled-{os.getuid()}"
    place.mkdir(mode=0o700, exist_ok=True)
    # What is loaded from there is run: a folder that somebody else made is left alone.
    is_own = place.stat(follow_symlinks=False).st_uid == os.getuid() and not place.is_symlink()
    variables[VARIABLE] = str(place) if is_own else tempfile.mkdtemp(prefix="leercyclus-compiled-")
