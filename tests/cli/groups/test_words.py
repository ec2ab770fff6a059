"""What holds in several rounds is told once."""

from __future__ import annotations

from leercyclus.cli.groups import sentences
from leercyclus.cli.groups.words import told_once
from leercyclus.engine.groups.obstacles_sentences import TOO_MANY_PEOPLE
from leercyclus.engine.reasons import Reason


def crowded(number: int, people: int = 9) -> Reason:
    return TOO_MANY_PEOPLE(where=sentences.MADE_ROUND(round=number), people=people, groups=2, most=8)


def starts(*reasons: Reason) -> list[str]:
    return [reason.say("nl").split(" zijn ")[0] for reason in told_once(reasons)]


def test_rounds_after_one_another_are_told_together() -> None:
    assert starts(crowded(1), crowded(2)) == ["In ronde 1 en 2"]
    assert starts(crowded(1), crowded(2), crowded(3)) == ["In ronde 1 tot en met 3"]


def test_other_figures_and_rounds_in_between_stay_apart() -> None:
    assert starts(crowded(1), crowded(2, 10), crowded(3)) == ["In ronde 1", "In ronde 2", "In ronde 3"]


def test_what_is_about_no_round_stays_as_it_is() -> None:
    assert told_once([sentences.TRY_RELAX()]) == [sentences.TRY_RELAX()]
