"""`python -m leercyclus.web work`: send the mail and do the jobs that wait."""

from __future__ import annotations

import json
import signal
from argparse import ArgumentParser
from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import translation

from leercyclus.engine.reasons import Language
from leercyclus.web.jobs.registry import LEAVING
from leercyclus.web.jobs.worker_actions import work, work_once
from leercyclus.web.jobs.worker_sentences import AT_WORK, ENDED, NOTHING, RAN


class Command(BaseCommand):
    """Work until the process is told to end (SIGTERM, Ctrl-C), or once."""

    help = "Send the mail and do the jobs that wait, until the process is told to end."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the choices of `leercyclus work`."""
        parser.add_argument("--once", action="store_true", help="Do what is due now and end.")
        parser.add_argument("--json", action="store_true", help="Print a line of JSON for every job that ran.")
        parser.add_argument("--language", choices=["nl", "en"], default="en", help="The language of what is printed.")
        parser.add_argument("--parent", type=int, default=0, help="End when this process is no longer the parent.")

    def handle(self, **options: Any) -> None:  # noqa: ANN401 - as Django calls it
        """Run the worker."""
        settings.ENVIRONMENT.require()
        self.as_json, self.language = options["json"], options["language"]
        with translation.override(self.language):
            if options["once"]:
                if not work_once(tell=self._tell):
                    self._say(NOTHING().say(self.language))
                return
            for number in (signal.SIGTERM, signal.SIGINT):
                signal.signal(number, lambda *_: LEAVING.set())
            self._say(AT_WORK().say(self.language))
            try:
                work(tell=self._tell, parent=options["parent"])
            except RuntimeError as error:
                raise CommandError(str(error)) from error
            self._say(ENDED().say(self.language))

    def _tell(self, line: Mapping[str, object]) -> None:
        """Print one job that ran."""
        language: Language = self.language
        self.stdout.write(json.dumps(line) if self.as_json else RAN(**line).say(language))  # type: ignore[arg-type]  # the line holds words and numbers
        self.stdout.flush()

    def _say(self, sentence: str) -> None:
        """Print a sentence for who looks on; JSON holds jobs only."""
        if not self.as_json:
            self.stdout.write(sentence)
            self.stdout.flush()
