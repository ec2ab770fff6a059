"""A search on a terminal shows how far it is in one line, and an interrupt asks it to stop."""

from __future__ import annotations

import signal
import sys

import click
import pytest

from leercyclus.cli import main
from leercyclus.cli.groups import searching
from leercyclus.cli.groups.searching import Searching
from leercyclus.engine.groups.result import Progress
from tests.engine.groups.instances import standard


def test_the_line_is_renewed_and_taken_away_at_the_end(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setattr(searching, "_QUIET_SECONDS", 0.0)
    monkeypatch.setattr(searching, "_BETWEEN_SECONDS", 0.0)
    with Searching("nl") as search:
        search.watch(Progress(0.1, None))
        search.watch(Progress(0.5, (318, 254, 6)))
    first, second, last, rest = capsys.readouterr().err.split("\r")[1:]
    assert first == "10% gezocht"
    assert second == "50% gezocht; tot nu toe 318 paren, waarvan 254 van elders; naast de spreiding: 6"
    assert last == " " * len(second)
    assert rest == ""


def test_a_short_search_shows_nothing(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with Searching("nl") as search:
        search.watch(Progress(0.5, None))
    assert capsys.readouterr().err == ""


def test_nothing_is_shown_where_there_is_no_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(searching, "_QUIET_SECONDS", 0.0)
    with Searching("nl") as search:
        search.watch(Progress(0.5, None))
    assert capsys.readouterr().err == ""


def test_a_second_interrupt_is_told_as_such(capsys: pytest.CaptureFixture[str]) -> None:
    def search(searching: Searching) -> None:
        searching.stopped = True
        raise KeyboardInterrupt

    with click.Context(main, obj=None) as ctx, pytest.raises(click.exceptions.Exit):
        searching.searched(ctx, standard("net18"), search)
    assert capsys.readouterr().err.endswith("You stopped it twice. Nothing was written.\n")


def test_one_interrupt_asks_to_stop_and_a_second_ends_it() -> None:
    before = signal.getsignal(signal.SIGINT)
    with Searching("nl") as search:
        assert not search.stop()
        signal.raise_signal(signal.SIGINT)
        assert search.stop()
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before
