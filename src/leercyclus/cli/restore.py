"""`leercyclus restore`: put a copy of the site back."""

from __future__ import annotations

from pathlib import Path

import click

from leercyclus.cli.language import language_option, spoken
from leercyclus.cli.site import become_site


@click.command(name="restore")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@language_option
@click.pass_context
def command(ctx: click.Context, *, file: Path, as_json: bool) -> None:
    """Put the copy in FILE back in the empty database that the environment names, whole or not at all.

    Nothing is ever written over. A copy that an older version made is brought up to this one.
    """
    become_site("restore", str(file), "--language", spoken(ctx), *(["--json"] if as_json else []))
