"""Where a command finds its figures and its files."""

from __future__ import annotations

import os
from pathlib import Path

from leercyclus.cli import sentences
from leercyclus.engine.reasons import BadInput
from leercyclus.figures import Figures, load

FOLDER_VARIABLE = "LEERCYCLUS_FIGURES"


def open_figures() -> Figures:
    """Give the figures of the package, with the years in the folder that LEERCYCLUS_FIGURES names."""
    folder = os.environ.get(FOLDER_VARIABLE)
    return load(Path(folder) if folder else None)


def read_file(path: str) -> bytes:
    """Read a file.

    Raises:
        BadInput: it cannot be read.
    """
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise BadInput(sentences.FILE_UNREADABLE(path=path, problem=error.strerror or type(error).__name__)) from None
