"""`python -m leercyclus.web woo_export`, which `leercyclus woo export` starts."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.db import transaction
from django.utils import translation

from leercyclus.engine.reasons import BadInput, Language
from leercyclus.web.keeping import sentences
from leercyclus.web.keeping.parcel import Question
from leercyclus.web.keeping.woo_actions import make_export
from leercyclus.web.keeping.woo_queries import FIRST_DAY, LAST_DAY, organisation_named

EXIT_BAD_INPUT = 2


class Command(BaseCommand):
    """Write what an organisation holds on a subject to one file, with a list of what to black out."""

    help = "Write what an organisation holds on a subject to one file (zip), with a list of what to black out."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take the same options as the command line."""
        parser.add_argument("--organisation", required=True)
        parser.add_argument("--subject", default="")
        parser.add_argument("--from", dest="begin", default="")
        parser.add_argument("--to", dest="end", default="")
        parser.add_argument("--out", required=True, type=Path)
        parser.add_argument("--language", choices=["nl", "en"], default="en")
        parser.add_argument("--json", action="store_true")

    def handle(self, *_arguments: Any, **options: Any) -> None:  # noqa: ANN401 - the signature of BaseCommand
        """Make the file and say what is in it; what cannot be used gets a sentence and exit code 2."""
        language: Language = options["language"]
        try:
            with translation.override(language):
                told = _made(options, language)
        except BadInput as error:
            for sentence in error.say(language):
                self.stderr.write(sentence)
            sys.exit(EXIT_BAD_INPUT)
        if options["json"]:
            self.stdout.write(json.dumps(told, ensure_ascii=False, indent=2))
        else:
            self.stdout.write(sentences.WRITTEN(**told).say(language))


def _made(options: dict[str, Any], language: Language) -> dict[str, str | int]:
    begin = _day("--from", options["begin"], FIRST_DAY)
    end = _day("--to", options["end"], LAST_DAY)
    if begin > end:
        raise BadInput(sentences.TURNED_AROUND(begin=begin.isoformat(), end=end.isoformat()))
    out: Path = options["out"]
    if out.exists():
        raise BadInput(sentences.ALREADY_THERE(file=str(out)))
    organisation, name = organisation_named(options["organisation"])
    question = Question(name, options["subject"], begin, end)
    if not out.parent.is_dir():
        raise BadInput(sentences.NO_FOLDER(file=str(out)))
    with transaction.atomic():  # no line of the log for a file that was not made
        gathered, content = make_export(actor=None, organisation=organisation, question=question, language=language)
        _write(out, content)
    return {"file": str(out), "documents": len(gathered.records), "passages": len(gathered.found)}


def _write(out: Path, content: bytes) -> None:
    try:
        out.touch(mode=0o600, exist_ok=False)  # names stand in it: for its owner only
        out.write_bytes(content)
    except OSError as error:
        raise BadInput(sentences.CANNOT_WRITE(file=str(out), problem=str(error.strerror))) from error


def _day(name: str, text: str, otherwise: date) -> date:
    if not text:
        return otherwise
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise BadInput(sentences.NOT_A_DAY(name=name, found=text)) from None
