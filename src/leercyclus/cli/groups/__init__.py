"""`leercyclus groups`: mixed groups for the rounds of an exchange day."""

from __future__ import annotations

import click

from leercyclus.cli.groups import make, repair, solve


@click.group(name="groups")
def command() -> None:
    """Mixed groups for an exchange day: make them of a list of people, solve, repair."""


command.add_command(make.command)
command.add_command(repair.command)
command.add_command(solve.command)
