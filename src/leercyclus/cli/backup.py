"""`leercyclus backup`: a copy of the site in one file."""

from __future__ import annotations

from pathlib import Path

import click

from leercyclus.cli.language import language_option, spoken
from leercyclus.cli.site import become_site


@click.command(name="backup")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@language_option
@click.pass_context
def command(ctx: click.Context, *, file: Path | None, as_json: bool) -> None:
    """Copy the database of the site and the figures that were added into FILE, while the site goes on.

    It copies the site that the environment describes (DATABASE_URL, LEERCYCLUS_FIGURES). The variables themselves,
    such as SECRET_KEY, are not in the copy. Without FILE it makes leercyclus-DATE-TIME.tar.gz here; with - it writes
    to standard output.
    """
    named = [str(file)] if file else []
    become_site("backup", *named, "--language", spoken(ctx), *(["--json"] if as_json else []))
