"""`python -m leercyclus.web load_examples`."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from leercyclus.web.practices.example_actions import load_examples


class Command(BaseCommand):
    """Bring in the cases of the article as practices to read; safe to repeat."""

    help = "Bring in the cases of the article as practices that everybody can read; safe to repeat."

    def handle(self, *_arguments: Any, **options: Any) -> None:  # noqa: ANN401 - the signature of BaseCommand
        """Load and say how many are new."""
        made = load_examples()
        if options["verbosity"]:
            self.stdout.write(f"{made} examples are new.")
