"""What holds for every command of the command line."""

from __future__ import annotations

from collections.abc import Iterator

import click
import pytest

from leercyclus.cli import main


def _leaves(command: click.Command, context: click.Context, *words: str) -> Iterator[tuple[str, click.Command]]:
    """Walk to the commands that answer, each with what one types for it."""
    if not isinstance(command, click.Group):
        yield " ".join(words), command
        return
    for name in command.list_commands(context):
        below = command.get_command(context, name)
        assert below is not None, f"{name} is listed and not there"
        yield from _leaves(below, click.Context(below, info_name=name, parent=context), *words, name)


LEAVES = dict(_leaves(main, click.Context(main, info_name="leercyclus")))


def test_the_commands_are_found() -> None:
    assert {"peers", "circles", "figures add", "figures check"} <= set(LEAVES)


@pytest.mark.parametrize("name", LEAVES)
def test_every_command_has_json_and_language(name: str) -> None:
    options = {option for parameter in LEAVES[name].params for option in parameter.opts}
    assert {"--json", "--language"} <= options


@pytest.mark.parametrize("name", LEAVES)
def test_every_command_says_what_it_does_and_what_each_option_is(name: str) -> None:
    assert LEAVES[name].help
    silent = [one.name for one in LEAVES[name].params if isinstance(one, click.Option) and not one.help]
    assert silent == []
