"""`leercyclus mail`: what a mailbox tells the site."""

from __future__ import annotations

import click

from leercyclus.cli.language import language_option, spoken
from leercyclus.cli.site import become_site


@click.group(name="mail")
def command() -> None:
    """The mail of the site: take note of what came back."""


@command.command()
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@language_option
@click.pass_context
def bounced(ctx: click.Context, *, as_json: bool) -> None:
    """Read a report of a mail that came back from standard input, and mark that mail in the outbox.

    For a mailbox that pipes what arrives: what is no report is left alone, and is no error.
    """
    become_site("mail_bounced", "--language", spoken(ctx), *(["--json"] if as_json else []))
