"""The lines of the log that concern an organisation, as documents for the law on public records."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.utils.timezone import localdate
from django.utils.translation import gettext

from leercyclus.engine.reasons import Language
from leercyclus.web.audit.line_queries import lines_of_organisation, read_lines
from leercyclus.web.keeping.periods import Nature
from leercyclus.web.keeping.records import Passage, Record, Sort


def records_of(organisation: UUID, begin: date, end: date, language: Language) -> list[Record]:
    """Give the lines, from a day to a day, with the names of today; four queries."""
    found = []
    for line in read_lines(lines_of_organisation(organisation, begin, end), language):
        passages = [Passage(gettext("what"), line.sentence), Passage(gettext("who"), line.actor, Nature.PERSONAL)]
        if line.person:
            passages.append(Passage(gettext("about whom"), line.person, Nature.PERSONAL))
        found.append(Record(Sort.LOG, localdate(line.at), line.sentence, passages=tuple(passages)))
    return found
