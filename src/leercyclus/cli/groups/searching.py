"""A search on the command line: how long, with a line that shows how far it is, and Ctrl-C for the best so far."""

from __future__ import annotations

import math
import signal
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import FrameType, TracebackType
from typing import Any, Self, TypeVar

import click

from leercyclus.cli import EXIT_INTERRUPTED
from leercyclus.cli.groups import sentences
from leercyclus.cli.language import spoken
from leercyclus.engine.groups.changes import say_changes
from leercyclus.engine.groups.instance import Instance
from leercyclus.engine.groups.obstacles import relax
from leercyclus.engine.groups.result import Answer, Infeasible, Preference, Progress
from leercyclus.engine.reasons import BadInput, Language, Reason

SECONDS = 2.0
MOST_SECONDS = 86_400
MOST_SEED = 2**31 - 1
MOST_RELAXATIONS = 10
_QUIET_SECONDS = 1.0
"""A search shorter than this shows no line."""
_BETWEEN_SECONDS = 0.1
Found = TypeVar("Found")
Command = TypeVar("Command", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Effort:
    """How long and where a search looks: for so many seconds, or else so many steps, from a seed."""

    seconds: float | None
    steps: int | None
    seed: int


def effort_options(function: Command) -> Command:
    """Give a command the options --seconds, --steps and --seed."""
    for option in (
        click.option("--seed", default=1, show_default=True, help="Of the search: another seed, another plan."),
        click.option("--steps", type=int, help="Search for so many steps instead: the same plan every time."),
        click.option("--seconds", type=float, help="Search for so long."),
    ):
        function = option(function)
    return function


def effort_of(options: dict[str, Any], usual: float | None = SECONDS) -> Effort:
    """Read the options of `effort_options`.

    Args:
        options: as click hands them over.
        usual: the seconds when neither seconds nor steps are given; None leaves it to the engine.

    Raises:
        BadInput: both seconds and steps; a number out of range.
    """
    seconds, steps, seed = options["seconds"], options["steps"], options["seed"]
    if seconds is not None and steps is not None:
        raise BadInput(sentences.SECONDS_AND_STEPS())
    if seconds is not None and not (math.isfinite(seconds) and 0 < seconds <= MOST_SECONDS):
        raise BadInput(sentences.SECONDS(most=MOST_SECONDS, found=str(seconds)))
    if steps is not None and steps < 1:
        raise BadInput(sentences.STEPS(found=steps))
    if not 0 <= seed <= MOST_SEED:
        raise BadInput(sentences.SEED(most=MOST_SEED, found=seed))
    return Effort(usual if seconds is None and steps is None else seconds, steps, seed)


class Searching:
    """While it lasts, Ctrl-C asks the search to stop (a second one ends the command), and a line shows progress.

    Attributes:
        stopped: whether Ctrl-C was pressed.
    """

    def __init__(self, language: Language) -> None:
        self.stopped = False
        self._language = language
        self._start = self._shown = time.monotonic()
        self._width = 0
        self._before: Any = None

    def __enter__(self) -> Self:
        if threading.current_thread() is threading.main_thread():
            self._before = signal.signal(signal.SIGINT, self._interrupt)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._before is not None:
            signal.signal(signal.SIGINT, self._before)
        self._line("")

    def stop(self) -> bool:
        """Tell the search whether to end."""
        return self.stopped

    def watch(self, progress: Progress) -> None:
        """Show how far the search is, on a terminal, once it takes longer than a moment."""
        now = time.monotonic()
        if now - self._start < _QUIET_SECONDS or now - self._shown < _BETWEEN_SECONDS or not sys.stderr.isatty():
            return
        self._shown = now
        if progress.measures is None:
            said = sentences.PROGRESS(share=progress.share)
        else:
            pairs, cross, off = progress.measures
            said = sentences.PROGRESS_FOUND(share=progress.share, pairs=pairs, cross=cross, off=off)
        self._line(said.say(self._language))

    def _line(self, text: str) -> None:
        """Renew the line; an empty text takes it away."""
        if text or self._width:
            click.echo("\r" + text.ljust(self._width) + ("" if text else "\r"), err=True, nl=False)
            self._width = len(text)

    def _interrupt(self, number: int, frame: FrameType | None) -> None:
        del number, frame
        self.stopped = True
        signal.signal(signal.SIGINT, signal.default_int_handler)


def searched(ctx: click.Context, instance: Instance, search: Callable[[Searching], Found]) -> tuple[Found, bool]:
    """Run a search in an instance; gives what it found and whether it was stopped by Ctrl-C.

    A stop before there is a plan ends the command with exit code 130, and so does a second Ctrl-C.
    """
    from leercyclus.engine.groups.search.arrays import has_seat_rules
    from leercyclus.engine.groups.search.ready import is_compiled, prepare

    language = spoken(ctx)
    searching = Searching(language)
    try:
        rules = has_seat_rules(instance)
        if not is_compiled(seat_rules=rules):
            click.echo(sentences.PREPARING().say(language), err=True)
            prepare(seat_rules=rules)
        with searching:
            return search(searching), searching.stopped
    except KeyboardInterrupt:
        nothing = sentences.STOPPED_TWICE if searching.stopped else sentences.NOTHING_YET
    except Infeasible:
        if not searching.stopped:
            raise
        nothing = sentences.NOTHING_YET
    click.echo(nothing().say(language), err=True)
    return ctx.exit(EXIT_INTERRUPTED)


@dataclass(frozen=True, slots=True)
class Solved:
    """What a search found.

    Attributes:
        instance: the question that was answered; another one when rules were let go.
        answer: the plans.
        relaxed: the rules that were let go.
        stopped: whether it was stopped.
        steps: the budget that gives the same plan again.
    """

    instance: Instance
    answer: Answer
    relaxed: tuple[Reason, ...]
    stopped: bool
    steps: int


def solved(
    ctx: click.Context, instance: Instance, effort: Effort, *, prefer: Preference, front: bool, relaxing: bool
) -> Solved:
    """Search for plans; where none exists the smallest relaxation is made when that was asked.

    Raises:
        BadInput: the question makes no sense, or no plan exists and nothing may give way.
    """
    from leercyclus.engine.groups.solve import solve

    relaxed: list[Reason] = []
    for _ in range(MOST_RELAXATIONS):
        asked = instance

        def search(searching: Searching, asked: Instance = asked) -> Answer:
            return solve(
                asked,
                seed=effort.seed,
                seconds=effort.seconds,
                steps=effort.steps,
                prefer=prefer,
                front=front,
                watch=searching.watch,
                stop=searching.stop,
            )

        try:
            answer, stopped = searched(ctx, asked, search)
        except Infeasible as none:
            if not none.obstacles:
                raise
            if not relaxing:
                raise BadInput(*none.reasons, sentences.TRY_RELAX()) from None
            relaxed += [
                sentences.RELAXED(why=one.reason, done=say_changes(instance, one.changes)) for one in none.obstacles
            ]
            instance = relax(instance, none.obstacles)
            continue
        return Solved(instance, answer, tuple(relaxed), stopped, effort.steps or answer.steps)
    raise BadInput(*relaxed)
