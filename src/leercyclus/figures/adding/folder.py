"""Writing tables into the user's folder, so that a reader never sees half a table."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path


def write_all(folder: Path, contents: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Write files into a folder: each aside first, and put in place when all of them stand.

    Args:
        folder: made when it is not there.
        contents: bytes by file name, in the order in which they are put in place.

    Returns:
        The files written. When writing fails, nothing in the folder has changed.
    """
    if not contents:
        return ()
    folder.mkdir(parents=True, exist_ok=True)
    aside: list[tuple[Path, Path]] = []
    try:
        for name, content in contents.items():
            handle, temporary = tempfile.mkstemp(dir=folder, prefix=".adding-")
            aside.append((Path(temporary), folder / name))
            with os.fdopen(handle, "wb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
    except OSError:
        for path, _ in aside:
            path.unlink(missing_ok=True)
        raise
    for path, target in aside:
        # A temporary file is for its maker only; the figures are for everybody who may read the folder.
        path.chmod(0o644)
        path.replace(target)
    return tuple(target for _, target in aside)
