"""Build what git does not hold before the project is packed: the Dutch of the pages, and the style sheet."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

STYLE = "src/leercyclus/web/design/static/built/leercyclus.css"
NO_STYLE = (
    "This package holds no style sheet: npm's packages are not here. The library and the command line work, the site "
    "will refuse to start. For the site use `make wheel`, or run `npm ci` first."
)


class Packaging(BuildHookInterface[Any]):
    """What hatchling runs before it makes a wheel or a source package."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the translations, and compose the style sheet where npm put its packages.

        An editable install is left alone: `make` builds the same two when it starts or tests the site.
        """
        del build_data
        if version == "editable":
            return
        root = Path(self.root)
        _run(root, "-m", "tools.translations", "compile")
        if (root / "node_modules" / ".package-lock.json").exists():
            # By its path: nothing of the project is installed while it is packed, and this file needs nothing.
            _run(root, "src/leercyclus/web/design/build.py")
        elif not (root / STYLE).exists():
            self.app.display_warning(NO_STYLE)


def _run(root: Path, *command: str) -> None:
    subprocess.run([sys.executable, *command], cwd=root, check=True, stdout=subprocess.DEVNULL)
