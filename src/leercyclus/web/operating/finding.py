"""What a check found: how it stands, and the sentence that says so."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from leercyclus.engine.reasons import Reason, Rule
from leercyclus.web.operating import check_sentences as sentences


class State(StrEnum):
    """How something stands; only what is wrong keeps the site from receiving people."""

    OK = "ok"
    ATTENTION = "attention"
    WRONG = "wrong"


WORDS = {State.OK: sentences.OK, State.ATTENTION: sentences.ATTENTION, State.WRONG: sentences.WRONG}


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found."""

    check: str
    state: State
    told: Reason


def found(check: str, holds: bool, good: Reason, bad: Reason, *, otherwise: State = State.WRONG) -> Finding:  # noqa: FBT001 - what was found
    """Give the good sentence where something holds, and else the other one with how bad that is."""
    return Finding(check, State.OK, good) if holds else Finding(check, otherwise, bad)


def word(state: State) -> Rule:
    """Give the word for a state."""
    return WORDS[state]
