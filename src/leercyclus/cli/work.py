"""`leercyclus work`: send the mail of the site and do the jobs that wait."""

from __future__ import annotations

import click

from leercyclus.cli.language import language_option, spoken
from leercyclus.cli.site import become_site


@click.command(name="work")
@click.option("--once", is_flag=True, help="Do what is due now and end.")
@click.option("--json", "as_json", is_flag=True, help="Print a line of JSON for every job that ran.")
@language_option
@click.pass_context
def command(ctx: click.Context, *, once: bool, as_json: bool) -> None:
    """Send the mail of the site and do the jobs that wait, until Ctrl-C or SIGTERM.

    It works for the site that the environment describes (DATABASE_URL, MAIL_URL and the others). Several may work at
    once; where one is lost, the others take over.
    """
    become_site("work", "--language", spoken(ctx), *(["--once"] if once else []), *(["--json"] if as_json else []))
