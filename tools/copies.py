"""`make backup [FILE=...]` and `make restore FILE=...`: for the site of the environment, or else for the demo here."""

from __future__ import annotations

import argparse
import os
import sys

from tools.demo import environment


def main() -> None:
    """Become the command of the site."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", choices=["backup", "restore"])
    parser.add_argument("file", nargs="?", default="")
    asked = parser.parse_args()
    if asked.command == "restore" and not asked.file:
        sys.exit("Expected the copy to put back. Try: make restore FILE=leercyclus-20261126-120000.tar.gz")
    if not os.environ.get("DATABASE_URL"):
        os.environ.update(environment())
    os.execv(sys.executable, [sys.executable, "-m", "leercyclus.web", asked.command, *filter(None, [asked.file])])


if __name__ == "__main__":
    main()
