"""Measure mixed groups and renew their tables: `python -m benchmarks.groups`."""

from __future__ import annotations

import argparse

from benchmarks.groups import tables
from benchmarks.report import publish


def main() -> None:
    """Measure and publish."""
    argparse.ArgumentParser(prog="python -m benchmarks.groups", description="Measure mixed groups.").parse_args()
    publish(tables())


if __name__ == "__main__":
    main()
