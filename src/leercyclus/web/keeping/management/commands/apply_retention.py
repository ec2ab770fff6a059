"""`python -m leercyclus.web apply_retention`."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone

from leercyclus.web.keeping.retention_actions import apply_retention, due


class Command(BaseCommand):
    """Remove what is past its retention period; safe to repeat."""

    help = "Remove what is past its retention period; safe to repeat. With --dry-run only count."

    def add_arguments(self, parser: CommandParser) -> None:
        """Add the option to count only."""
        parser.add_argument("--dry-run", action="store_true", help="Count what would go, and change nothing.")

    def handle(self, *_arguments: Any, **options: Any) -> None:  # noqa: ANN401 - the signature of BaseCommand
        """Carry out a round, or count, and say what went by kind."""
        now = timezone.now()
        if options["dry_run"]:
            went = {kind: number for kind, number in due(settings.RETENTION, now).items() if number}
        else:
            went = apply_retention(periods=settings.RETENTION, now=now).removed
        for kind, number in went.items():
            self.stdout.write(f"{kind}: {number}")
        if not went:
            self.stdout.write("Nothing is past its period.")
