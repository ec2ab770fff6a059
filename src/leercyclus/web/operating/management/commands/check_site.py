"""`python -m leercyclus.web check_site`, which `leercyclus check` starts."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any

from leercyclus.web.operating import check_sentences as sentences
from leercyclus.web.operating.database_queries import database_findings
from leercyclus.web.operating.finding import State, word
from leercyclus.web.operating.management.answering import EXIT_BAD_INPUT, Answering
from leercyclus.web.operating.place_queries import place_findings


class Command(Answering):
    """Look whether the site can receive people, and say a line a check what to do."""

    help = "Look whether the site can receive people: a line a check, with what to do where something is wrong."

    def carry_out(self, options: Mapping[str, Any]) -> None:
        """Look, tell, and end with 2 where something is wrong."""
        del options
        findings = [*place_findings(), *database_findings()]
        wrong = sum(one.state is State.WRONG for one in findings)
        if self.as_json:
            told = [{"check": one.check, "state": one.state, "said": one.told.say(self.language)} for one in findings]
            self.answer({"ready": not wrong, "findings": told})
        else:
            width = max(len(rule.nl if self.language == "nl" else rule.en) for rule in map(word, State))
            for one in findings:
                self.say(f"{word(one.state)().say(self.language):{width}}  {one.told.say(self.language)}")
            self.say("")
            self.answer({}, sentences.SOMETHING_WRONG(count=wrong) if wrong else sentences.NOTHING_WRONG())
        if wrong:
            sys.exit(EXIT_BAD_INPUT)
