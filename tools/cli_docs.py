"""Write docs/cli.md from the help texts of the command line: `make docs`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from leercyclus import cli

PAGE = Path(__file__).resolve().parent.parent / "docs" / "cli.md"
HEAD = """# The command line

Written by `make docs` from the help texts; a test sees that it is current. Input that cannot be used gives a sentence
that says what was expected and exit code 2.
"""
WIDTH = 100


def page() -> str:
    """Give the whole page: one chapter a command, with its help as a terminal shows it."""
    group = next(value for value in vars(cli).values() if isinstance(value, click.Group))
    parts = [HEAD]
    for name, command in _commands(
        group, "leercyclus", click.Context(group, info_name="leercyclus", **group.context_settings)
    ):
        level = "#" * min(4, 2 + name.count(" "))
        parts.append(f"{level} {name}\n\n```\n{command}\n```\n")
    return "\n".join(parts)


def _commands(command: click.Command, name: str, context: click.Context) -> Iterator[tuple[str, str]]:
    """Walk a command and those below it, each with its help text."""
    context.terminal_width = context.max_content_width = WIDTH
    yield name, command.get_help(context).rstrip()
    if not isinstance(command, click.Group):
        return
    for below in command.list_commands(context):
        found = command.get_command(context, below)
        if found is not None and not found.hidden:
            inner = click.Context(found, info_name=below, parent=context, **found.context_settings)
            yield from _commands(found, f"{name} {below}", inner)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    print(f"docs/{PAGE.name} is current.")
