"""`leercyclus woo`: what an organisation holds, for the Dutch law on public records."""

from __future__ import annotations

from pathlib import Path

import click

from leercyclus.cli.language import language_option, spoken
from leercyclus.cli.site import become_site


@click.group(name="woo")
def command() -> None:
    """What an organisation holds, for the Dutch law on public records (Woo)."""


@command.command()
@click.option("--organisation", required=True, help="Its name, or the code of a municipality such as GM0193.")
@click.option("--subject", default="", help="Words that must all stand in a document; everything when left out.")
@click.option("--from", "begin", default="", metavar="DATE", help="The first day, such as 2026-01-01.")
@click.option("--to", "end", default="", metavar="DATE", help="The last day.")
@click.option(
    "--out", required=True, type=click.Path(path_type=Path), help="The file (zip) to make; never written over."
)
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@language_option
@click.pass_context
def export(
    ctx: click.Context, *, organisation: str, subject: str, begin: str, end: str, out: Path, as_json: bool
) -> None:
    """Write the documents of an organisation with an inventory and a list of what to black out.

    It needs the site: DATABASE_URL says where its database is. Nothing is blacked out: a person decides.
    """
    options = {
        "--organisation": organisation,
        "--subject": subject,
        "--from": begin,
        "--to": end,
        "--out": str(out),
        "--language": spoken(ctx),
    }
    words = [f"{name}={value}" for name, value in options.items() if value]
    become_site("woo_export", *words, *(["--json"] if as_json else []))
