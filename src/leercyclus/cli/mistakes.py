"""What was mistyped on the command line, in sentences: a command, an option, a choice, a number, too many words."""

from __future__ import annotations

import re
from collections.abc import Iterator

import click

from leercyclus.cli import sentences
from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.formats.names import near


def said(error: click.UsageError) -> BadInput:
    """Say what was expected, what came and what to do.

    Args:
        error: what the parser of the command line found; its own words are English only.
    """
    return BadInput(*_reasons(error), *([sentences.HELP(command=error.ctx.command_path)] if error.ctx else []))


def _reasons(error: click.UsageError) -> Iterator[Reason]:
    command = error.ctx.command if error.ctx else None
    if isinstance(error, click.NoSuchOption):
        yield sentences.NO_SUCH_OPTION(option=error.option_name)
        yield from _near(error.option_name, [one for param in command.params for one in param.opts] if command else [])
    elif isinstance(error, click.MissingParameter) and error.param is not None:
        yield sentences.MISSING(name=_name(error.param))
    elif isinstance(error, click.BadParameter) and error.param is not None:
        yield _bad_value(error, error.param)
    elif isinstance(command, click.Group) and error.ctx and (wrong := _quoted("No such command", error.message)):
        yield sentences.NO_SUCH_COMMAND(command=wrong)
        yield from _near(wrong, command.list_commands(error.ctx))
    elif extra := re.search(r"unexpected extra arguments? \((.*)\)", error.message):
        yield sentences.TOO_MANY_WORDS(words=extra[1])
    elif isinstance(error, click.BadOptionUsage):
        yield sentences.NO_VALUE(option=error.option_name)
    else:
        yield sentences.NOT_UNDERSTOOD(problem=error.format_message())


def _name(param: click.Parameter) -> str:
    """Name an option as it is typed, and an argument as the help shows it."""
    return param.opts[0] if isinstance(param, click.Option) else param.human_readable_name.upper()


def _bad_value(error: click.BadParameter, param: click.Parameter) -> Reason:
    name, found = _name(param), _quoted("", error.message)
    if isinstance(param.type, click.Choice):
        return sentences.NOT_A_CHOICE(name=name, known=", ".join(map(str, param.type.choices)), found=found)
    if param.type.name in {"integer", "float"}:
        example = param.default if isinstance(param.default, int | float) else 2
        return sentences.NOT_A_NUMBER(name=name, found=found, example=example)
    return sentences.NOT_UNDERSTOOD(problem=error.format_message())


def _near(text: str, known: list[str]) -> Iterator[Reason]:
    alike = near(text, known)
    if alike:
        yield sentences.DID_YOU_MEAN(names=", ".join(alike))


def _quoted(before: str, message: str) -> str:
    """Give what stands between the first quotes after these words."""
    found = re.match(rf"{before} ?(['\"])(.*?)\1", message)
    return found[2] if found else ""
