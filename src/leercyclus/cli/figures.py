"""`leercyclus figures`: show, build, check and export the Dutch figures, and add a newly published year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from leercyclus.cli.language import language_option, spoken
from leercyclus.cli.output import aligned, write_json
from leercyclus.cli.sources import FOLDER_VARIABLE, figures_folder, open_figures, read_file
from leercyclus.engine.reasons import BadInput
from leercyclus.figures import sentences
from leercyclus.figures.documents import Kind

json_option = click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
folder_option = click.option(
    "--folder",
    type=click.Path(path_type=Path),
    help=f"Where years that you added are kept; {FOLDER_VARIABLE} or else your own folder when left out.",
)


@click.group(name="figures")
def command() -> None:
    """The Dutch figures: show, build, check, export, add a year."""


@command.command()
@click.argument("indicator")
@click.argument("municipalities", nargs=-1, metavar="[MUNICIPALITY]...")
@folder_option
@json_option
@language_option
@click.pass_context
def show(
    ctx: click.Context, indicator: str, municipalities: tuple[str, ...], folder: Path | None, *, as_json: bool
) -> None:
    """Show an INDICATOR by year: the middle of all municipalities, and every MUNICIPALITY that is named.

    The ids of the indicators are in the catalogue of `leercyclus figures export`, such as inhabitants or iv3.0.4.net.
    """
    from leercyclus.cli.figures_trend import as_data, as_lines
    from leercyclus.figures.trend import trend

    figures = open_figures(folder)
    found = trend(figures, indicator, [figures.register.find(text).code for text in municipalities])
    if as_json:
        write_json(as_data(figures, found, spoken(ctx)))
        return
    for line in as_lines(figures, found, spoken(ctx)):
        click.echo(line)


@command.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--target", type=click.Path(path_type=Path), help="Where the snapshot goes; the package when left out.")
@json_option
@language_option
@click.pass_context
def build(ctx: click.Context, folder: Path, target: Path | None, *, as_json: bool) -> None:
    """Build the snapshot of the package from the published tables in FOLDER."""
    from leercyclus.figures.build import build as build_snapshot

    with _writing(target or folder):
        written = build_snapshot(folder) if target is None else build_snapshot(folder, target)
    _tell_written(ctx, written, as_json=as_json)


@command.command()
@folder_option
@json_option
@language_option
@click.pass_context
def check(ctx: click.Context, folder: Path | None, *, as_json: bool) -> None:
    """Verify the figures; say what was verified, and end with code 1 when something does not hold."""
    from leercyclus.figures.check import check as verify

    findings = verify(open_figures(folder))
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
@folder_option
@json_option
@language_option
@click.pass_context
def export(ctx: click.Context, target: Path, folder: Path | None, *, as_json: bool) -> None:
    """Write all figures to TARGET: one workbook when it ends in .xlsx, else a folder with a CSV a table."""
    from leercyclus.figures.export import sheets
    from leercyclus.formats.sheets import write_csv, write_xlsx

    tables = sheets(open_figures(folder), spoken(ctx))
    with _writing(target):
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
    _tell_written(ctx, paths, as_json=as_json)


@command.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path))
@folder_option
@click.option("--year", type=int, help="The year, for a table that does not tell it; of several years the one to take.")
@click.option("--kind", type=click.Choice(["budget", "accounts"]), help="What the document is, in the same way.")
@click.option("--replace", is_flag=True, help="Put these figures in the place of those that are there.")
@click.option("--partial", is_flag=True, help="Accept a table with fewer than half of the municipalities.")
@json_option
@language_option
@click.pass_context
def add(ctx: click.Context, /, files: tuple[Path, ...], **options: object) -> None:
    """Add a newly published year from FILE: a table of Iv3 or of key figures, as CBS publishes them.

    FILE is JSON of OData version 3 (the pages of TypedDataSet) or CSV; give all pages of one table together. The table
    is checked before anything is written. The same table twice changes nothing.
    """
    from leercyclus.figures.adding import Choices
    from leercyclus.figures.adding import add as add_year
    from leercyclus.figures.adding.sentences import FOLDER, FOLDER_NAMED

    folder = Path(str(options["folder"])) if options["folder"] else figures_folder()
    kind: Kind | None = "budget" if options["kind"] == "budget" else "accounts" if options["kind"] else None
    choices = Choices(
        year=int(str(options["year"])) if options["year"] else None,
        kind=kind,
        replace=bool(options["replace"]),
        partial=bool(options["partial"]),
    )
    contents = [read_file(str(path)) for path in files]
    with _writing(folder):
        addition = add_year(contents, folder, choices)
    notes = [note.say(spoken(ctx)) for note in addition.notes]
    if options["as_json"]:
        written = [str(path) for path in addition.written]
        write_json({"tables": addition.names, "folder": str(folder), "written": written, "notes": notes})
        return
    for note in notes:
        click.echo(note)
    if addition.written:
        rule = FOLDER if folder == figures_folder() else FOLDER_NAMED
        click.echo(rule(folder=str(folder)).say(spoken(ctx)))


@contextmanager
def _writing(target: Path) -> Iterator[None]:
    """Tell in a sentence that a place cannot be written to.

    Raises:
        BadInput: instead of the error of the operating system.
    """
    try:
        yield
    except OSError as error:
        where, problem = str(error.filename or target), error.strerror or type(error).__name__
        raise BadInput(sentences.NOT_WRITABLE(path=where, problem=problem)) from error


def _tell_written(ctx: click.Context, paths: Sequence[Path], *, as_json: bool) -> None:
    """Name the files that were written, with their size."""
    if as_json:
        write_json({"written": [{"path": str(path), "bytes": path.stat().st_size} for path in paths]})
        return
    for path in paths:
        click.echo(sentences.WRITTEN(path=str(path), kilobytes=path.stat().st_size / 1000).say(spoken(ctx)))
