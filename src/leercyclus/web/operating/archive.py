"""The file in which a copy of a site is kept: a tar.gz with a manifest, the database and added figures."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tarfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path, PurePosixPath
from typing import Any, Self

from leercyclus.engine.reasons import BadInput
from leercyclus.web.operating import restore_sentences as sentences

FORMAT = 1
MANIFEST, FIGURES = "manifest.json", "figures"
DATABASES = {"sqlite": "database.sqlite3", "postgresql": "database.dump"}
"""By kind of database, the name of its file in the archive."""
CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an archive says of itself.

    Attributes:
        format: of the archive; a newer one cannot be read here.
        made_at: when it was made, ISO 8601 with the zone.
        version: of the product.
        engine: the kind of database, 'sqlite' or 'postgresql'.
        migrations: by app, the migrations that had been applied.
        counts: by table, the number of rows.
        sha256: by file of the archive, its digest.
    """

    format: int
    made_at: str
    version: str
    engine: str
    migrations: Mapping[str, list[str]]
    counts: Mapping[str, int]
    sha256: Mapping[str, str]

    @property
    def rows(self) -> int:
        """The number of rows of all tables together."""
        return sum(self.counts.values())

    @classmethod
    def read(cls, text: str) -> Self:
        """Read a manifest; what does not look like one is refused with a ValueError."""
        told: Any = json.loads(text)
        number = told.get("format") if isinstance(told, dict) else None
        if isinstance(number, int) and number > FORMAT:
            raise BadInput(sentences.NEWER_FORMAT(found=number, known=FORMAT))
        whole = number is not None and set(told) == {field.name for field in fields(cls)}
        if not whole or not all(isinstance(told[name], dict) for name in ("migrations", "counts", "sha256")):
            raise ValueError("no manifest")
        return cls(**told)


def digest(path: Path) -> str:
    """Give the SHA-256 of a file, in hexadecimals."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def files_in(folder: Path) -> dict[str, Path]:
    """Give every file below a folder by its name in an archive, in order."""
    return {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()}


def pack(folder: Path, manifest: Manifest, target: Path) -> None:
    """Write a folder and its manifest to a file that only its owner reads, beside its place, and then give it its name.

    Args:
        folder: holds the database and the figures under their names in the archive.
        manifest: of the same.
        target: the file to make; it is there whole or not at all.
    """
    (folder / MANIFEST).write_text(json.dumps(asdict(manifest), indent=1), encoding="utf-8")
    beside = target.with_name(f".{target.name}.part")
    try:
        with os.fdopen(os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as raw:
            with tarfile.open(fileobj=raw, mode="w:gz", compresslevel=6) as tar:
                for name in (MANIFEST, *(name for name in files_in(folder) if name != MANIFEST)):
                    tar.add(folder / name, name, filter=_nobody)
            raw.flush()
            os.fsync(raw.fileno())
        beside.rename(target)
    finally:
        beside.unlink(missing_ok=True)


def unpack(source: Path, folder: Path) -> Manifest:
    """Take an archive apart in an empty folder and see that it is whole.

    Raises:
        BadInput: there is no such file, it is none of ours, it is damaged, or there is no room for it.
    """
    if not source.is_file():
        raise BadInput(sentences.NO_FILE(file=str(source)))
    try:
        with tarfile.open(source, "r:gz") as tar:
            _take_out(tar, folder, source)
        manifest = Manifest.read((folder / MANIFEST).read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise BadInput(sentences.FOREIGN(file=str(source))) from error
    except BadInput:
        raise
    except (tarfile.TarError, EOFError, ValueError, OSError) as error:
        # What is packed wrongly has no number of the machine; a disk that is full or a file of another user has.
        if isinstance(error, OSError) and error.strerror:
            told = sentences.NOT_TAKEN_APART(file=str(source), folder=str(folder.parent), why=error.strerror)
            raise BadInput(told) from error
        raise BadInput(sentences.UNREADABLE(file=str(source))) from error
    found = {name: digest(path) for name, path in files_in(folder).items() if name != MANIFEST}
    if found != dict(manifest.sha256):
        raise BadInput(sentences.DAMAGED(file=str(source)))
    return manifest


def _take_out(tar: tarfile.TarFile, folder: Path, source: Path) -> None:
    for member in tar:
        packed = tar.extractfile(member) if _is_ours(member) else None
        if packed is None:
            raise BadInput(sentences.FOREIGN(file=str(source)))
        # Not `tar.extract`: to do so safely it needs Python 3.11.4, and Debian 12 has 3.11.2.
        place = folder / member.name
        place.parent.mkdir(parents=True, exist_ok=True)
        with packed, place.open("xb") as file:
            shutil.copyfileobj(packed, file, CHUNK)


def _is_ours(member: tarfile.TarInfo) -> bool:
    known = member.name in {MANIFEST, *DATABASES.values()} or member.name.startswith(f"{FIGURES}/")
    return known and member.isfile() and ".." not in PurePosixPath(member.name).parts


def _nobody(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Leave out who owned a file on this machine."""
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    member.mode = 0o600
    return member
