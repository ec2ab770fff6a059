"""A typing error gets a sentence in the reader's language, with a suggestion, and exit code 2."""

from __future__ import annotations

import click
import pytest
from click.testing import CliRunner

from leercyclus.cli import main
from leercyclus.cli.mistakes import said


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("peerss", "Zwolle"), "There is no command ‘peerss’.\nDid you mean peers?\n"),
        (("figures", "chek"), "There is no command ‘chek’.\nDid you mean check?\n"),
        (("peers", "Zwolle", "--tehme", "size"), "There is no option ‘--tehme’.\nDid you mean --theme?\n"),
        (("peers",), "Something is missing: MUNICIPALITY."),
        (("peers", "Voorne", "aan", "Zee"), "There is too much: ‘aan Zee’. Put a name of several words between quotes"),
        (("peers", "Zwolle", "--count", "ten"), "Expected a number such as 10 for --count, got ‘ten’."),
        (("peers", "Zwolle", "--count"), "Something is missing after --count."),
        (("peers", "Zwolle", "--by", "size"), "Expected one of score, distance for --by, got ‘size’."),
        (("peers", "Zwolle", "--weights", "nowhere.csv"), "There is no file ‘nowhere.csv’."),
    ],
)
def test_what_was_mistyped_is_said_with_what_to_do(words: tuple[str, ...], expected: str) -> None:
    result = CliRunner().invoke(main, words, env={"LEERCYCLUS_LANGUAGE": ""})
    assert result.exit_code == 2
    assert result.stderr.startswith(expected)


def test_it_is_said_in_dutch_to_who_reads_dutch() -> None:
    result = CliRunner().invoke(main, ["--language", "nl", "peerss"], prog_name="leercyclus")
    assert result.stderr == "Er is geen opdracht ‘peerss’.\nBedoel je peers?\nAlle keuzes staan in leercyclus --help.\n"


def test_what_is_not_known_keeps_the_words_of_the_parser() -> None:
    assert said(click.UsageError("Too warm.")).say("en") == ["The command cannot be read: Too warm."]


def test_a_group_without_a_command_still_shows_its_help() -> None:
    assert "Commands:" in CliRunner().invoke(main, ["figures"]).output


def test_an_interrupt_ends_a_command_with_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("leercyclus.cli.circles.open_figures", interrupted)
    result = CliRunner().invoke(main, ["--language", "nl", "circles", "Zwolle"])
    assert (result.exit_code, result.stderr) == (130, "Gestopt.\n")
