"""Files that are whole or not there: checked before the search, written beside their place and then put in it."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterable, Mapping
from pathlib import Path

from leercyclus.cli.groups import sentences
from leercyclus.engine.reasons import BadInput

REFUSED = frozenset({".xls", ".ods", ".pdf", ".doc", ".docx", ".xlsm", ".html", ".txt"})
"""Endings that promise what is not written here."""

OWNER_ONLY = 0o600
"""Files of a day hold names of people: a new one is for the eyes of its owner."""


def check_targets(targets: Iterable[Path | None], inputs: Iterable[str | None] = ()) -> None:
    """See that all files can be written, before any work is done; None stands for no file.

    Args:
        targets: what will be written.
        inputs: what is read, and is never written over.

    Raises:
        BadInput: a folder that is not there, a place that cannot be written, an ending that is not understood, the
            same file twice, an input.
    """
    read = [Path(each) for each in inputs if each is not None]
    seen: set[Path] = set()
    for target in targets:
        if target is None:
            continue
        if target.suffix.casefold() in REFUSED:
            raise BadInput(sentences.ENDING(path=str(target)))
        if target.resolve() in seen:
            raise BadInput(sentences.SAME_FILE(path=str(target)))
        seen.add(target.resolve())
        if any(_is_same(target, each) for each in read):
            other = "plan" + (target.suffix or ".csv")
            raise BadInput(
                sentences.OWN_LIST(path=str(target), other=other if target.name != other else f"new-{other}")
            )
        if target.is_dir():
            raise BadInput(sentences.IS_FOLDER(path=str(target)))
        if not target.parent.is_dir():
            raise BadInput(sentences.NO_FOLDER(folder=str(target.parent), path=target.name))
        _try_out(target)


def write_files(files: Mapping[Path, bytes]) -> None:
    """Write files, each whole: the old one stays until the new one is there.

    Raises:
        BadInput: when one cannot be written.
    """
    for target, data in files.items():
        try:
            _write(target, data)
        except OSError as error:
            raise _refused(target, error) from error


def _try_out(target: Path) -> None:
    """Write nothing beside the target, to learn whether something can be written there."""
    if _is_special(target):
        return
    beside = _beside(target)
    try:
        beside.touch()
        beside.unlink()
    except OSError as error:
        raise _refused(target, error) from error


def _write(target: Path, data: bytes) -> None:
    if _is_special(target):
        target.write_bytes(data)
        return
    beside = _beside(target)
    try:
        beside.touch(mode=OWNER_ONLY)
        if target.exists():
            with contextlib.suppress(PermissionError):  # some disks know no modes
                beside.chmod(stat.S_IMODE(target.stat().st_mode))
        beside.write_bytes(data)
        beside.replace(target.resolve())  # a link keeps pointing to what it points to
    finally:
        with contextlib.suppress(FileNotFoundError):
            beside.unlink()


def _is_same(one: Path, other: Path) -> bool:
    """Tell whether two paths lead to one file, also by a link or in other capitals where these do not count."""
    try:
        return one.samefile(other)
    except OSError:  # one of them is not there
        return False


def _is_special(target: Path) -> bool:
    """Tell whether a target is there and is no file to replace, such as a pipe."""
    return target.exists() and not target.is_file()


def _beside(target: Path) -> Path:
    real = target.resolve()
    return real.with_name(f".{real.name}.{os.getpid()}.part")


def _refused(target: Path, error: OSError) -> BadInput:
    return BadInput(sentences.NOT_WRITABLE(path=str(target), problem=error.strerror or type(error).__name__))
