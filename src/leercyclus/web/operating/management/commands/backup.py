"""`python -m leercyclus.web backup [FILE]`, which `leercyclus backup` starts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import CommandParser
from django.db import connection

from leercyclus.engine.reasons import BadInput
from leercyclus.web.operating import backup_sentences as sentences
from leercyclus.web.operating.backup_actions import make_backup
from leercyclus.web.operating.management.answering import Answering


class Command(Answering):
    """Copy the site into one file, while it goes on."""

    help = "Copy the database and the figures that were added into one file, while the site goes on."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take the file to make."""
        super().add_arguments(parser)
        parser.add_argument("file", nargs="?", type=Path, help="leercyclus-DATE-TIME.tar.gz here when left out.")

    def carry_out(self, options: Mapping[str, Any]) -> None:
        """Make the copy and say what is in it, and what is not."""
        place = settings.DATABASES["default"]["NAME"]
        if connection.vendor == "sqlite" and not Path(place).is_file():
            raise BadInput(sentences.NO_DATABASE(place=str(place)))
        file = options["file"] or Path(f"leercyclus-{datetime.now(UTC):%Y%m%d-%H%M%S}.tar.gz")
        made = make_backup(file=file, figures=settings.FIGURES_FOLDER)
        manifest = made.manifest
        facts: dict[str, str | int] = {"file": str(made.file), "rows": manifest.rows, "tables": len(manifest.counts)}
        told = sentences.MADE(**facts, megabytes=made.megabytes, made_at=manifest.made_at)
        self.answer(
            {**facts, "megabytes": made.megabytes, "made_at": manifest.made_at, "counts": dict(manifest.counts)},
            told,
            sentences.NOT_IN_IT(),
        )
