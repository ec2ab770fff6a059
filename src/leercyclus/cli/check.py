"""`leercyclus check`: can the site receive people."""

from __future__ import annotations

import click

from leercyclus.cli.language import language_option, spoken
from leercyclus.cli.site import become_site


@click.command(name="check")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@language_option
@click.pass_context
def command(ctx: click.Context, *, as_json: bool) -> None:
    """Look whether the site that the environment describes can receive people, and say what to do where it cannot.

    A line a check: the variables, the database, style and script, the figures, the mail server (nothing is sent), the
    worker. Exit code 2 when something is wrong.
    """
    become_site("check_site", "--language", spoken(ctx), *(["--json"] if as_json else []))
