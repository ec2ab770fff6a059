"""`leercyclus figures`: build, check and export the Dutch figures, and add a newly published year."""

from __future__ import annotations

import os
from pathlib import Path

import click

from leercyclus.cli.language import language_option, spoken
from leercyclus.cli.output import aligned, write_json
from leercyclus.cli.sources import FOLDER_VARIABLE, open_figures, read_file
from leercyclus.figures import sentences
from leercyclus.figures.documents import Kind


@click.group(name="figures")
def command() -> None:
    """The Dutch figures: build, check, export, add a year."""


@command.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--target", type=click.Path(path_type=Path), help="Where the snapshot goes; the package when left out.")
@language_option
@click.pass_context
def build(ctx: click.Context, folder: Path, target: Path | None) -> None:
    """Build the snapshot of the package from the published tables in FOLDER."""
    from leercyclus.figures.build import build as build_snapshot

    written = build_snapshot(folder) if target is None else build_snapshot(folder, target)
    for path in written:
        click.echo(sentences.WRITTEN(path=str(path), kilobytes=path.stat().st_size / 1000).say(spoken(ctx)))


@command.command()
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@language_option
@click.pass_context
def check(ctx: click.Context, *, as_json: bool) -> None:
    """Verify the figures; say what was verified, and end with code 1 when something does not hold."""
    from leercyclus.figures.check import check as verify

    findings = verify(open_figures())
    language = spoken(ctx)
    if as_json:
        write_json([{"holds": one.holds, "sentence": one.reason.say(language)} for one in findings])
    else:
        yes, no = sentences.HOLDS().say(language), sentences.FAILS().say(language)
        for line in aligned([[yes if one.holds else no, one.reason.say(language)] for one in findings]):
            click.echo(line)
    ctx.exit(0 if all(one.holds for one in findings) else 1)


@command.command()
@click.argument("target", type=click.Path(path_type=Path))
@language_option
@click.pass_context
def export(ctx: click.Context, target: Path) -> None:
    """Write all figures to TARGET: one workbook when it ends in .xlsx, else a folder with a CSV a table."""
    from leercyclus.figures.export import sheets
    from leercyclus.formats.sheets import write_csv, write_xlsx

    language = spoken(ctx)
    tables = sheets(open_figures(), language)
    if target.suffix.casefold() == ".xlsx":
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("wb") as book:
            write_xlsx(tables, book)
        paths = [target]
    else:
        target.mkdir(parents=True, exist_ok=True)
        paths = [target / f"{sheet.name}.csv" for sheet in tables]
        for sheet, path in zip(tables, paths, strict=True):
            with path.open("w", encoding="utf-8", newline="") as stream:
                write_csv(sheet, stream)
    for path in paths:
        click.echo(sentences.WRITTEN(path=str(path), kilobytes=path.stat().st_size / 1000).say(language))


@command.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path))
@click.option("--folder", type=click.Path(path_type=Path), help=f"Where it is kept; {FOLDER_VARIABLE} when left out.")
@click.option("--year", type=int, help="The year, for a table that does not tell it; of several years the one to take.")
@click.option("--kind", type=click.Choice(["budget", "accounts"]), help="What the document is, in the same way.")
@click.option("--replace", is_flag=True, help="Put these figures in the place of those that are there.")
@click.option("--partial", is_flag=True, help="Accept a table with fewer than half of the municipalities.")
@language_option
@click.pass_context
def add(ctx: click.Context, /, files: tuple[Path, ...], **options: object) -> None:
    """Add a newly published year from FILE: a table of Iv3 or of key figures, as CBS publishes them.

    FILE is JSON of OData version 3 (the pages of TypedDataSet) or CSV; give all pages of one table together. The table
    is checked before anything is written. The same table twice changes nothing.
    """
    from leercyclus.figures.adding import Choices
    from leercyclus.figures.adding import add as add_year

    chosen = options["folder"] or os.environ.get(FOLDER_VARIABLE)
    folder = Path(str(chosen)) if chosen else Path(click.get_app_dir("leercyclus")) / "figures"
    kind: Kind | None = "budget" if options["kind"] == "budget" else "accounts" if options["kind"] else None
    choices = Choices(
        year=int(str(options["year"])) if options["year"] else None,
        kind=kind,
        replace=bool(options["replace"]),
        partial=bool(options["partial"]),
    )
    addition = add_year([read_file(str(path)) for path in files], folder, choices)
    for note in addition.notes:
        click.echo(note.say(spoken(ctx)))
    if addition.written and str(folder) != os.environ.get(FOLDER_VARIABLE):
        click.echo(sentences.ADD_FOLDER(folder=str(folder)).say(spoken(ctx)))
