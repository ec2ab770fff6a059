"""Steps of a script, read from text."""

from __future__ import annotations

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.web.scripts import incident
from leercyclus.web.scripts.steps import MOST_STEPS, Step, read_steps, total_minutes


def test_a_line_is_a_step_and_what_to_do_may_be_left_out() -> None:
    assert read_steps("5 | Vertel | Een vertelt.\n\n 10|Vraag ") == (
        Step(5, "Vertel", "Een vertelt."),
        Step(10, "Vraag"),
    )


def test_a_stroke_within_what_to_do_stays_there() -> None:
    assert read_steps("5 | Kies | ja | nee")[0].text == "ja | nee"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "minstens één regel"),
        ("vijf | Vertel", "Regel 1: vooraan staat ‘vijf’"),
        ("5 | Vertel\n0 | Vraag", "Regel 2: vooraan staat ‘0’"),
        ("5 | Vertel\n181 | Vraag", "Regel 2: vooraan staat ‘181’"),
        ("5 |", "Regel 1: na de minuten"),
        (f"5 | Vertel | {'a' * 401}", "401 tekens"),
        ("5 | Vertel\n" * (MOST_STEPS + 1), "Het zijn er 21"),
    ],
)
def test_a_line_that_cannot_be_read_is_told_with_what_was_expected(typed: str, said: str) -> None:
    with pytest.raises(BadInput) as bad:
        read_steps(typed)
    assert said in " ".join(bad.value.say("nl"))


def test_every_line_that_cannot_be_read_is_told_at_once() -> None:
    with pytest.raises(BadInput) as bad:
        read_steps("een | Vertel\ntwee | Vraag")
    assert len(bad.value.reasons) == 2


def test_the_incident_method_takes_an_hour() -> None:
    assert total_minutes(incident.steps()) == 60
