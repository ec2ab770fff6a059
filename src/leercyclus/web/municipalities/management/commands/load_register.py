"""`python -m leercyclus.web load_register`."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from leercyclus.web.municipalities.actions import load_register
from leercyclus.web.municipalities.snapshot import current_figures


class Command(BaseCommand):
    """Fill the table of municipalities from the figures that ship with the product; safe to repeat."""

    help = "Fill the table of municipalities from the register that ships with the product; safe to repeat."

    def handle(self, *_arguments: Any, **options: Any) -> None:  # noqa: ANN401 - the signature of BaseCommand
        """Load and say what is there now."""
        loaded = load_register(register=current_figures().register)
        if options["verbosity"]:
            self.stdout.write(f"{loaded.current} municipalities, and {loaded.merged} that merged into them.")
