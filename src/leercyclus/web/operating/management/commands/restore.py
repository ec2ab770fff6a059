"""`python -m leercyclus.web restore FILE`, which `leercyclus restore` starts."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import CommandParser

from leercyclus.web.operating import restore_sentences as sentences
from leercyclus.web.operating.management.answering import Answering
from leercyclus.web.operating.restore_actions import restore_backup


class Command(Answering):
    """Put a copy of the site back in an empty place."""

    help = "Put a copy of the site back in an empty place: whole, or not at all."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take the copy."""
        super().add_arguments(parser)
        parser.add_argument("file", type=Path, help="A copy that `leercyclus backup` made.")

    def carry_out(self, options: Mapping[str, Any]) -> None:
        """Put it back and say what stands there now."""
        restored = restore_backup(file=options["file"], figures=settings.FIGURES_FOLDER)
        manifest = restored.manifest
        facts = {"made_at": manifest.made_at, "version": manifest.version}
        numbers = {"rows": manifest.rows, "tables": len(manifest.counts)}
        told = [sentences.PUT_BACK(**facts, **numbers)]
        if restored.migrated:
            told.append(sentences.MIGRATED(names=", ".join(restored.migrated)))
        self.answer(
            {**facts, **numbers, "counts": dict(manifest.counts), "migrated": restored.migrated},
            *told,
            sentences.KEY_NEEDED(),
        )
