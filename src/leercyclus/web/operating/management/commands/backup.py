"""`python -m leercyclus.web backup [FILE]`, which `leercyclus backup` starts."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django.conf import settings
from django.core.management.base import CommandParser, OutputWrapper
from django.db import connection

from leercyclus.engine.reasons import BadInput
from leercyclus.web.operating import backup_sentences as sentences
from leercyclus.web.operating.backup_actions import Made, make_backup
from leercyclus.web.operating.management.answering import Answering

STANDARD_OUTPUT = "-"


class Command(Answering):
    """Copy the site into one file, while it goes on."""

    help = "Copy the database and the figures that were added into one file, while the site goes on."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take the file to make."""
        super().add_arguments(parser)
        parser.add_argument("file", nargs="?", type=Path, help="leercyclus-DATE-TIME.tar.gz here when left out, or -.")

    def carry_out(self, options: Mapping[str, Any]) -> None:
        """Make the copy and say what is in it, and what is not."""
        place = settings.DATABASES["default"]["NAME"]
        if connection.vendor == "sqlite" and not Path(place).is_file():
            raise BadInput(sentences.NO_DATABASE(place=str(place)))
        if str(options["file"]) == STANDARD_OUTPUT:
            self._print_copy()
            return
        file = options["file"] or Path(f"leercyclus-{datetime.now(UTC):%Y%m%d-%H%M%S}.tar.gz")
        made = make_backup(file=file, figures=settings.FIGURES_FOLDER)
        told = sentences.MADE(file=str(made.file), **_size(made))
        self.answer(_facts(made, str(made.file)), told, sentences.NOT_IN_IT())

    def _print_copy(self) -> None:
        """Write the copy to standard output; what there is to tell goes beside it."""
        if sys.stdout.isatty():
            raise BadInput(sentences.ON_A_SCREEN())
        with TemporaryDirectory(prefix="leercyclus-backup-") as folder:
            made = make_backup(file=Path(folder) / "copy.tar.gz", figures=settings.FIGURES_FOLDER)
            with made.file.open("rb") as copy:
                shutil.copyfileobj(copy, sys.stdout.buffer)
            sys.stdout.buffer.flush()
        self.stdout = OutputWrapper(sys.stderr)
        self.answer(_facts(made, STANDARD_OUTPUT), sentences.PRINTED(**_size(made)), sentences.NOT_IN_IT())


def _size(made: Made) -> dict[str, Any]:
    """Give what the sentences tell of a copy."""
    manifest = made.manifest
    return {
        "rows": manifest.rows,
        "tables": len(manifest.counts),
        "megabytes": made.megabytes,
        "made_at": manifest.made_at,
    }


def _facts(made: Made, file: str) -> dict[str, object]:
    """Give what is told in JSON."""
    return {"file": file, **_size(made), "counts": dict(made.manifest.counts)}
