"""How a command of who runs the site answers: in sentences or JSON; what cannot be used is exit code 2."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.utils import translation

from leercyclus.engine.reasons import BadInput, Language, Reason
from leercyclus.web.operating.unread import let_go_of_output

EXIT_BAD_INPUT = 2


class Answering(BaseCommand):
    """A command with the options --json and --language. It asks nothing of a database that may not be there."""

    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        """Take the choices that all have."""
        parser.add_argument("--json", action="store_true", help="Answer in JSON.")
        parser.add_argument("--language", choices=["nl", "en"], default="en", help="The language of the answer.")

    def handle(self, *_arguments: Any, **options: Any) -> None:  # noqa: ANN401 - as Django calls it
        """Do the work and answer."""
        self.language: Language = options["language"]
        self.as_json = bool(options["json"])
        try:
            with translation.override(self.language):
                self.carry_out(options)
        except BadInput as error:
            for sentence in error.say(self.language):
                self.stderr.write(sentence)
            sys.exit(EXIT_BAD_INPUT)

    def carry_out(self, options: Mapping[str, Any]) -> None:
        """Do what the command is for."""
        raise NotImplementedError

    def answer(self, facts: Mapping[str, object], *told: Reason) -> None:
        """Print the facts where JSON was asked, and else what there is to tell of them."""
        if self.as_json:
            self.say(json.dumps(facts, ensure_ascii=False, indent=2))
            return
        for reason in told:
            self.say(reason.say(self.language))

    def say(self, line: str) -> None:
        """Print a line; where nobody reads any further, as behind `head`, the exit code stays what it would be."""
        try:
            self.stdout.write(line)
            self.stdout.flush()
        except BrokenPipeError:
            let_go_of_output()
