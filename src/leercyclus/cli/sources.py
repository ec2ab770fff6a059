"""Where a command finds its figures and its files."""

from __future__ import annotations

import os
from pathlib import Path

import click

from leercyclus.cli import sentences
from leercyclus.engine.reasons import BadInput
from leercyclus.figures import Figures, load

FOLDER_VARIABLE = "LEERCYCLUS_FIGURES"


def figures_folder() -> Path:
    """Give the folder of the years that were added: what LEERCYCLUS_FIGURES names, or else the user's own folder."""
    named = os.environ.get(FOLDER_VARIABLE)
    return Path(named) if named else Path(click.get_app_dir("leercyclus")) / "figures"


def open_figures(folder: Path | None = None) -> Figures:
    """Give the figures of the package, with the years that were added.

    Args:
        folder: where these stand; the folder of `figures_folder` when left out.

    Raises:
        BadInput: the folder was named, here or in LEERCYCLUS_FIGURES, and is not there.
    """
    if folder is None and not os.environ.get(FOLDER_VARIABLE):
        # Nobody named this one: whoever added no year has none.
        own = figures_folder()
        return load(own if own.is_dir() else None)
    return load(folder or figures_folder())


def read_file(path: str) -> bytes:
    """Read a file.

    Raises:
        BadInput: it cannot be read.
    """
    try:
        return Path(path).read_bytes()
    except FileNotFoundError:
        raise BadInput(sentences.FILE_MISSING(path=path)) from None
    except IsADirectoryError:
        raise BadInput(sentences.FILE_IS_A_FOLDER(path=path)) from None
    except OSError as error:
        raise BadInput(sentences.FILE_UNREADABLE(path=path, problem=error.strerror or type(error).__name__)) from None
