"""`python -m leercyclus.web load_demo`: fill an empty site with the demo."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from leercyclus.web.circles.models import Circle
from leercyclus.web.demo.management.loading import Demo


class Command(BaseCommand):
    """Bring in invented people by role and city, and the article's circle; a site that has a circle is left alone."""

    help = "Fill an empty demo with the article's circle."

    def handle(self, *args: Any, **options: Any) -> None:  # noqa: ANN401 - as Django calls it
        """Load the demo once."""
        del args, options
        if not settings.DEMO:
            raise CommandError("Expected a demo: set LEERCYCLUS_DEMO=1. Invented people do not belong on a real site.")
        if not Circle.objects.exists():
            Demo().build()
