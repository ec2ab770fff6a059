"""`python -m leercyclus.web mail_bounced < message`: take note of a mail that came back."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from leercyclus.web.mail.bounce_actions import mark_bounced
from leercyclus.web.mail.bounces import read_report
from leercyclus.web.mail.bounces_sentences import MARKED, NO_FAILURE, NO_REPORT

MOST_BYTES = 10_000_000


class Command(BaseCommand):
    """Read a report from standard input. What is no report is left alone, and is no error: a mailbox gets all sorts."""

    help = "Read a report of a mail that came back from standard input, and mark that mail in the outbox."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the choices of `leercyclus mail bounced`."""
        parser.add_argument("--json", action="store_true", help="Answer in JSON.")
        parser.add_argument("--language", choices=["nl", "en"], default="en", help="The language of the answer.")

    def handle(self, **options: Any) -> None:  # noqa: ANN401 - as Django calls it
        """Read, mark and say what was done."""
        report = read_report(sys.stdin.buffer.read(MOST_BYTES))
        marked = mark_bounced(report=report) if report else None
        if options["json"]:
            answer = {"is_report": report is not None, "message": str(marked.pk) if marked else None}
            self.stdout.write(json.dumps(answer))
            return
        told = NO_REPORT() if report is None else NO_FAILURE()
        self.stdout.write((MARKED(message=str(marked.pk)) if marked else told).say(options["language"]))
